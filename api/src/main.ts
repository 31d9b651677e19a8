import { createApp } from './app';
import { ConfigurationError, readConfiguration } from './platform/config/configuration';

async function main(): Promise<void> {
  const settings = readConfiguration(process.env);
  const app = await createApp(settings);
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
  if (code === 'ECONNREFUSED') return 'the database does not answer at its address.';
  return `${error instanceof Error ? error.constructor.name : 'unknown fault'}${code ? ` ${code}` : ''}`;
}
