export { IdentifyingModule } from './identifying.module';
