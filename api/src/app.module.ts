import { type DynamicModule, Module } from '@nestjs/common';
import { BriefingsModule } from './briefings';
import { CommitmentsModule } from './commitments';
import { EntriesModule } from './entries';
import { EventsModule } from './events';
import { GovernanceModule } from './governance';
import { IdentifyingModule } from './identifying';
import { IdentityModule } from './identity';
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
        IdentityModule,
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
      ],
    };
  }
}
