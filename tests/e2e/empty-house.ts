import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A house in which nobody works yet, served beside the demonstration, with the link of its first administrator. */
export interface EmptyHouse {
  readonly url: string;
  readonly link: string;
  close(): Promise<void>;
}

const PATIENCE = 120_000;

export async function openEmptyHouse(settings: Readonly<Record<string, string>> = {}): Promise<EmptyHouse> {
  const port = String(Number(process.env['E2E_PORT']) + 1 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0));
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(__dirname, '../support/serve-demonstration.mjs'), 'empty'], { env: { ...process.env, ...settings, E2E_PORT: port }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const link = await linkFrom(server);
    for (const until = Date.now() + PATIENCE; !(await isWell(url));) {
      if (Date.now() > until || server.exitCode !== null) throw new Error('The empty house was not served.');
      await new Promise((done) => setTimeout(done, 200));
    }
    return { url, link, close: () => ended(server) };
  } catch (error) {
    await ended(server);
    throw error;
  }
}

function linkFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error('No link was printed.')), PATIENCE);
    server.once('exit', () => reject(new Error('The empty house ended.')));
    server.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const link = /http:\/\/\S+\/link#[\w-]{43}/u.exec(said)?.[0];
      if (!link) return;
      clearTimeout(late);
      resolve(link);
    });
  });
}

async function isWell(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(({ ok }) => ok, () => false);
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
