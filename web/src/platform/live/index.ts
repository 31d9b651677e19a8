export { Live, type News } from './live';
