import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { IdentityModule } from '../identity';
import { DirectoryTokenController } from './directory-token.controller';
import { DirectoryTokenRepository } from './directory-token.repository';
import { DirectoryTokenService } from './directory-token.service';
import { ScimController } from './scim.controller';
import { ScimRepository } from './scim.repository';
import { ScimService } from './scim.service';

@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [DirectoryTokenController, ScimController],
  providers: [DirectoryTokenRepository, DirectoryTokenService, ScimRepository, ScimService],
})
export class DirectoryModule {}
