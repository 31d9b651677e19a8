export { TrendsModule } from './trends.module';
export { PublicationService } from './publication.service';
