export { ConcernRoutes } from './concern-routes';
export { ConcernSignposts } from './concern-signposts';
export { SupportLine } from './support-line';
