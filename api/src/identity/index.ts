export { Guesses } from './guesses.repository';
export { IdentityModule } from './identity.module';
export { SignInWatch } from './sign-in-watch';
export { beginHouse } from './begin-house';
export { hashPassword, passwordMatches } from './passwords';
