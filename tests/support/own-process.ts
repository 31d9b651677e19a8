import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The built product in a process of its own, with everything it says. */
export class OwnProcess {
  private said = '';
  private readonly over: Promise<void>;

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.over = new Promise((resolve) => child.once('close', () => resolve()));
  }

  /** Starts the product on these databases and waits until it serves; on a port of one's own choice where it starts again. */
  static async start(mainUrl: string, keysUrl: string, environment: Record<string, string> = {}): Promise<OwnProcess> {
    const port = Number(environment['PORT'] ?? (await freePort()));
    const child = spawn(process.execPath, [join(__dirname, '../../api/dist/main.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: mainUrl, KEYS_DATABASE_URL: keysUrl, PORT: String(port), ...environment },
    });
    const started = new OwnProcess(`http://127.0.0.1:${port}`, child);
    for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
      const healthy = await fetch(`${started.url}/api/health`).then(({ ok }) => ok, () => false);
      if (healthy) return started;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await started.stop('SIGKILL');
    throw new Error(`The product did not start: ${started.said}`);
  }

  /** What it has said on both of its outputs. */
  get output(): string {
    return this.said;
  }

  /** How it ended: its exit code or the signal that ended it; null while it runs. */
  get ending(): number | string | null {
    return this.child.exitCode ?? this.child.signalCode;
  }

  /** Ends it and waits until it is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    this.child.kill(signal);
    await this.over;
  }
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}
