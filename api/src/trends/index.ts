export { TrendsModule } from './trends.module';
export { PublicationService } from './publication.service';
export type { TrendsResponse } from './trends.response';
export { TrendsService } from './trends.service';
