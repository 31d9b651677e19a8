export { EducatorWays } from './educator-ways';
