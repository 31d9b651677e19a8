export type { Actor, Role, SignedInActor, SignedInRequest } from './actor';
export { Allow, By, Proven, Public, WhileEnrolling } from './decisions';
export { demand } from './demand';
