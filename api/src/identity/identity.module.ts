import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Guesses } from './guesses.repository';
import { SignInController } from './sign-in.controller';
import { SignInRepository } from './sign-in.repository';
import { SignInService } from './sign-in.service';
import { PasswordStrategy, SignInStrategy } from './strategies';

@Module({
  imports: [PassportModule],
  controllers: [SignInController],
  providers: [Guesses, SignInRepository, SignInService, PasswordStrategy, SignInStrategy],
})
export class IdentityModule {}
