export { SignpostsModule } from './signposts.module';
