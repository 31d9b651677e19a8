export type { Actor, Role, SignedInRequest } from './actor';
export { Allow, By, Public } from './decisions';
export { demand } from './demand';
