import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AuditModule } from '../audit';
import { Guesses } from './guesses.repository';
import { OneTimeLinkController } from './one-time-link.controller';
import { OneTimeLinkRepository } from './one-time-link.repository';
import { OneTimeLinkService } from './one-time-link.service';
import { OpensSignIn } from './opens-sign-in';
import { OwnPasswordController } from './own-password.controller';
import { OwnPasswordService } from './own-password.service';
import { OwnSignInsController } from './own-sign-ins.controller';
import { OwnSignInsRepository } from './own-sign-ins.repository';
import { OwnSignInsService } from './own-sign-ins.service';
import { PasswordCheck } from './password-check';
import { Challenges } from './challenges.repository';
import { PasskeyController } from './passkey.controller';
import { PasskeyRepository } from './passkey.repository';
import { PasskeyService } from './passkey.service';
import { Passkeys } from './passkeys';
import { ProofController } from './proof.controller';
import { Proofs } from './proofs';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactorRepository } from './second-factor.repository';
import { SecondFactorService } from './second-factor.service';
import { SecondStep } from './second-step';
import { NewAdministrators } from './new-administrators';
import { LinkedIdentityRepository } from './linked-identity.repository';
import { SingleSignOn } from './single-sign-on';
import { SingleSignOnController } from './single-sign-on.controller';
import { SingleSignOnService } from './single-sign-on.service';
import { SsoWaiting } from './sso-waiting';
import { SignInController } from './sign-in.controller';
import { SignInRepository } from './sign-in.repository';
import { SignInWatch } from './sign-in-watch';
import { SignInRuleController } from './sign-in-rule.controller';
import { SignInRuleRepository } from './sign-in-rule.repository';
import { SignInRuleService } from './sign-in-rule.service';
import { SignInService } from './sign-in.service';
import { PasswordStrategy, SignInStrategy } from './strategies';

@Module({
  imports: [AuditModule, PassportModule],
  controllers: [SignInController, OneTimeLinkController, OwnPasswordController, OwnSignInsController, PasskeyController, ProofController, SecondFactorController, SignInRuleController, SingleSignOnController],
  providers: [Challenges, Guesses, LinkedIdentityRepository, NewAdministrators, OneTimeLinkRepository, OneTimeLinkService, OpensSignIn, OwnPasswordService, OwnSignInsRepository, OwnSignInsService, PasskeyRepository, PasskeyService, Passkeys, PasswordCheck, Proofs, SecondFactorRepository, SecondFactorService, SecondStep, SignInRepository, SignInRuleRepository, SignInRuleService, SignInService, SignInWatch, SingleSignOn, SingleSignOnService, SsoWaiting, PasswordStrategy, SignInStrategy],
  exports: [Guesses, NewAdministrators, SignInWatch],
})
export class IdentityModule {}
