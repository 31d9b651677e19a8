import { createApp } from './app';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';

/** Longer than a request may take; a container is killed a little later. */
const STOPPED_WITHIN_MS = 25_000;

async function main(): Promise<void> {
  const settings = readConfiguration(process.env);
  const app = await createApp(settings);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), STOPPED_WITHIN_MS).unref());
  }
  await app.listen(settings.port, settings.host);
}

main().catch((error: unknown) => {
  // One sentence for a fault in the settings; only the name of anything else, since a message may quote a person.
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : `Afterword could not start: ${describe(error)}`}\n`);
  process.exit(1);
});

const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens on this port. Set PORT to a free one.',
  ECONNREFUSED: 'the database does not answer at its address.',
  ENOTFOUND: 'the name of the database server is not known.',
  '28P01': 'a database refuses the password that comes from MASTER_KEY_FILE. Migrate with this key, or name the one it was migrated with.',
  '3D000': 'there is no database of this name at its address.',
  '42P01': 'a database is not prepared. Migrate first.',
  '42883': 'a database is not prepared. Migrate first.',
  '3F000': 'a database is not prepared. Migrate first.',
};

function describe(error: unknown): string {
  const code = (error as { code?: string } | null)?.code;
  const known = SENTENCES[code ?? ''];
  if (known) return known;
  return `${error instanceof Error ? error.constructor.name : 'unknown fault'}${code ? ` ${code}` : ''}`;
}
