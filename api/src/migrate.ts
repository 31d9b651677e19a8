import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { migrate } from './platform/database/migrate';
import { atPrimary } from './platform/database/primary';

atPrimary(readConfiguration(process.env)).then((settings) => migrate(settings)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : `The database could not be prepared: ${error instanceof Error ? error.message : 'unknown fault'}`}\n`);
  process.exit(1);
});
