export { IdentifyingService } from './identifying.service';
export { IdentifyingModule } from './identifying.module';
