export { HouseModule } from './house.module';
export type { LimitsVersion } from './limits.response';
export { LimitsService } from './limits.service';
