import { loadDemonstration } from './demonstration/load';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';

loadDemonstration(readConfiguration(process.env), (line) => process.stdout.write(`${line}\n`)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationError || error instanceof Error ? error.message : 'Unknown fault.'}\n`);
  process.exit(1);
});
