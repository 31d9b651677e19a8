import { createApp } from './app';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';
import { faultInWords } from './platform/database/fault-in-words';

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

function describe(error: unknown): string {
  const code = (error as { code?: string } | null)?.code;
  if (code === 'EADDRINUSE') return 'another program listens on this port. Set PORT to a free one.';
  return faultInWords(error, 'the master key') ?? `${error instanceof Error ? error.constructor.name : 'unknown fault'}${code ? ` ${code}` : ''}`;
}
