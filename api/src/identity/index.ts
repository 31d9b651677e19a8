export { Guesses } from './guesses.repository';
export { IdentityModule } from './identity.module';
export { SignInWatch } from './sign-in-watch';
export { NewAdministrators } from './new-administrators';
export { beginHouse } from './begin-house';
export { hashOfMailedCode, mailedCode } from './mailed-codes';
export { hashPassword, passwordMatches } from './passwords';
