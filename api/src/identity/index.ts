export { Guesses } from './guesses.repository';
export { IdentityModule } from './identity.module';
export { hashOf as linkHash } from './one-time-link.service';
export { SignInWatch } from './sign-in-watch';
export { beginHouse } from './begin-house';
export { hashPassword, passwordMatches } from './passwords';
