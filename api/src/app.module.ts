import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit';
import { BriefingsModule } from './briefings';
import { CommitmentsModule } from './commitments';
import { DirectoryModule } from './directory';
import { EntriesModule } from './entries';
import { EventsModule } from './events';
import { GovernanceModule } from './governance';
import { HouseModule } from './house';
import { IdentifyingModule } from './identifying';
import { IdentityModule } from './identity';
import { InformationGovernanceModule } from './information-governance';
import { PeopleModule } from './people';
import { PeopleImportModule } from './people-import';
import type { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { PlatformModule } from './platform/platform.module';
import { SessionsModule } from './sessions';
import { SharingModule } from './sharing';
import { SignpostsModule } from './signposts';
import { SupervisionModule } from './supervision';
import { TeamReflectionsModule } from './team-reflections';
import { TrendsModule } from './trends';

@Module({})
export class AppModule {
  /** The whole product for these settings; tests bring a clock of their own. */
  static with(settings: Configuration, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, clock),
        AuditModule,
        IdentityModule,
        PeopleModule,
        HouseModule,
        PeopleImportModule,
        DirectoryModule,
        EntriesModule,
        IdentifyingModule,
        SharingModule,
        SignpostsModule,
        SupervisionModule,
        SessionsModule,
        EventsModule,
        CommitmentsModule,
        BriefingsModule,
        TeamReflectionsModule,
        TrendsModule,
        GovernanceModule,
        InformationGovernanceModule,
      ],
    };
  }
}
