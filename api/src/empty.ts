import { beginHouse } from './identity';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { atPrimary } from './platform/database/primary';

const address = process.env['PUBLIC_ADDRESS'] ?? process.argv[2] ?? '';
atPrimary(readConfiguration(process.env)).then((settings) => beginHouse(settings, address, (line) => process.stdout.write(`${line}\n`))).catch((error: unknown) => {
  // Never the message of an unknown fault: it may quote a statement, and a statement holds what stands in the link.
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : 'The link of the first administrator could not be made.'}\n`);
  process.exit(1);
});
