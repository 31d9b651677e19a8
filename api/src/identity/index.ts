export { IdentityModule } from './identity.module';
export { PasswordCheck } from './password-check';
export { SignInWatch } from './sign-in-watch';
export { hashPassword } from './passwords';
