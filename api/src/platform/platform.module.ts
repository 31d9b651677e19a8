import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { Gate } from './authorization/gate.guard';
import { Clock } from './clock/clock';
import type { Configuration } from './config/configuration';
import { SETTINGS } from './config/settings';
import { DatabaseModule } from './database';
import { TransactionInterceptor } from './database/transaction.interceptor';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { Contract, OpenApiController } from './openapi/openapi.controller';
import { MailController } from './mail/mail.controller';
import { MailDelivery } from './mail/mail-delivery';
import { MailRepository } from './mail/mail.repository';
import { MailServer } from './mail/mail-server';
import { HourlyJobs } from './jobs/hourly-jobs';
import { Log } from './logging/log';
import { RequestWatch } from './logging/request-watch';
import { Metrics } from './metrics/metrics';
import { MetricsServer } from './metrics/metrics-server';
import { ProblemFilter } from './problems/problem.filter';
import { validation } from './problems/validation';
import { HouseKey, KeyStore, MasterKey, Sealer, SupervisionKeyRepository, SupervisionSealer } from './sealing';
import { openKeyStore } from './database/key-store';
import { masterKeyOf } from './config/master-key';

/** What every feature stands on: settings, clock, keys, database, the gate before every route and the shape of refusals. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly keys: KeyStore,
    private readonly log: Log,
  ) {}

  static with(settings: Configuration, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule],
      controllers: [HealthController, OpenApiController, MailController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: MasterKey, useFactory: () => masterKeyOf(settings) },
        { provide: KeyStore, inject: [MasterKey, Metrics], useFactory: (master: MasterKey, metrics: Metrics) => openKeyStore(settings, master, metrics) },
        { provide: Log, useFactory: () => new Log(settings.log.format, settings.log.level) },
        Metrics,
        MetricsServer,
        RequestWatch,
        Readiness,
        HouseKey,
        Sealer,
        SupervisionKeyRepository,
        SupervisionSealer,
        HourlyJobs,
        MailRepository,
        MailServer,
        MailDelivery,
        Contract,
        { provide: APP_GUARD, useClass: Gate },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [SETTINGS, Clock, Metrics, MasterKey, HouseKey, KeyStore, Sealer, SupervisionSealer, HourlyJobs, MailServer],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.keys.close();
    this.log.flush();
  }
}
