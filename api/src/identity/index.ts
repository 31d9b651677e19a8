export { IdentityModule } from './identity.module';
export { PasswordCheck } from './password-check';
export { hashPassword } from './passwords';
