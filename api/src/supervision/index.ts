export { SupervisionModule } from './supervision.module';
export { openAnswer, openTerms } from './agreement-words';
export type { TeamCoverResponse } from './house-cover.response';
export { HouseCoverService } from './house-cover.service';
