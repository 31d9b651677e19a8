export { houseLimits } from './limits';
export { firstLimits, type LimitsPoint } from './limits-of-confidentiality';
