import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/settings';
import type { Configuration } from '../config/configuration';
import { MasterKey } from '../sealing';
import { Database } from './database';
import { Notices } from './notices';
import { PublishedFigures } from './published-figures';
import { addressFor } from './roles';

const CONNECTIONS = 12;
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
    {
      provide: DataSource,
      inject: [SETTINGS, MasterKey],
      useFactory: (settings: Configuration, master: MasterKey) => openSource('afterword_app', settings, master, CONNECTIONS),
    },
    { provide: Database, inject: [DataSource], useFactory: (source: DataSource) => new Database(source) },
    {
      provide: PublishedFigures,
      inject: [SETTINGS, MasterKey],
      useFactory: async (settings: Configuration, master: MasterKey) =>
        new PublishedFigures(await openSource('afterword_trends', settings, master, TRENDS_CONNECTIONS)),
    },
    {
      provide: Notices,
      inject: [SETTINGS, MasterKey],
      useFactory: (settings: Configuration, master: MasterKey) => new Notices(addressFor('afterword_app', settings.databaseUrl, master)),
    },
    {
      provide: ClosesDatabase,
      inject: [DataSource, PublishedFigures],
      useFactory: (source: DataSource, figures: PublishedFigures) => new ClosesDatabase(source, figures),
    },
  ],
  exports: [Database, DataSource, Notices, PublishedFigures],
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
    url: addressFor(role, settings.databaseUrl, master),
    applicationName: role,
    poolSize: connections,
    // Statements that do not need each other's answers travel together.
    extra: { pipeline: true },
    connectTimeoutMS: 5_000,
    synchronize: false,
    logging: false,
  }).initialize();
}
