import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/settings';
import type { Configuration } from '../config/configuration';
import { MasterKey } from '../sealing';
import { Database } from './database';
import { Metrics } from '../metrics/metrics';
import { Notices } from './notices';
import { type Pool, showPool } from './pool-figures';
import { PublishedFigures } from './published-figures';
import { loginFor } from './roles';
import { Standbys } from './standbys';

const TRENDS_CONNECTIONS = 2;

class ClosesDatabase implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly figures: PublishedFigures,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.figures.close();
    await this.source.destroy();
  }
}

/** The connection pool of the application role and the transaction that rides on it. */
@Global()
@Module({
  providers: [
    Standbys,
    {
      provide: DataSource,
      inject: [SETTINGS, MasterKey, Metrics],
      useFactory: async (settings: Configuration, master: MasterKey, metrics: Metrics) => {
        const source = await openSource('afterword_app', settings, master, settings.connections.journal);
        showPool(metrics, 'journal', (source.driver as unknown as { readonly master: Pool }).master);
        return source;
      },
    },
    { provide: Database, inject: [DataSource, SETTINGS], useFactory: (source: DataSource, settings: Configuration) => new Database(source, settings.statements) },
    {
      provide: PublishedFigures,
      inject: [SETTINGS, MasterKey],
      useFactory: async (settings: Configuration, master: MasterKey) =>
        new PublishedFigures(await openSource('afterword_trends', settings, master, TRENDS_CONNECTIONS), settings.statements),
    },
    {
      provide: Notices,
      inject: [SETTINGS, MasterKey],
      useFactory: (settings: Configuration, master: MasterKey) => new Notices(loginFor('afterword_app', settings.directDatabaseUrl, master)),
    },
    {
      provide: ClosesDatabase,
      inject: [DataSource, PublishedFigures],
      useFactory: (source: DataSource, figures: PublishedFigures) => new ClosesDatabase(source, figures),
    },
  ],
  exports: [Database, DataSource, Notices, PublishedFigures, Standbys],
})
export class DatabaseModule {}

/** Opens a pool that logs in as this role. */
export async function openSource(
  role: 'afterword_app' | 'afterword_trends' | 'afterword_publication',
  settings: Configuration,
  master: MasterKey,
  connections: number,
): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    // Statements that do not need each other's answers travel together.
    extra: { ...loginFor(role, settings.databaseUrl, master), pipeline: true },
    applicationName: role,
    poolSize: connections,
    connectTimeoutMS: 5_000,
    synchronize: false,
    logging: false,
  }).initialize();
}
