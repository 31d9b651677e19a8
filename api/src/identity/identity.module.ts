import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Guesses } from './guesses.repository';
import { PasswordCheck } from './password-check';
import { SignInController } from './sign-in.controller';
import { SignInRepository } from './sign-in.repository';
import { SignInWatch } from './sign-in-watch';
import { SignInService } from './sign-in.service';
import { PasswordStrategy, SignInStrategy } from './strategies';

@Module({
  imports: [PassportModule],
  controllers: [SignInController],
  providers: [Guesses, PasswordCheck, SignInRepository, SignInService, SignInWatch, PasswordStrategy, SignInStrategy],
  exports: [PasswordCheck, SignInWatch],
})
export class IdentityModule {}
