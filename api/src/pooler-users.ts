import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { verifierOf } from './platform/database/roles';
import { MasterKey } from './platform/sealing';

/** Prints who may log in through a transaction pooler, in the form of PgBouncer's auth_file: verifiers, and no password. */
function main(): void {
  const master = new MasterKey(readConfiguration(process.env).masterKey);
  for (const role of ['afterword_app', 'afterword_trends', 'afterword_publication'] as const) process.stdout.write(`"${role}" "${verifierOf(role, master)}"\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : 'The users of the pooler could not be listed.'}\n`);
  process.exitCode = 1;
}
