import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomUUID } from 'node:crypto';
import { firstBriefing } from '@afterword/journal';
import { hashPassword } from '../../api/src/identity';
import { connect, migrate } from './databases';
import { freePort } from './own-process';

interface RunningServer {
  readonly port: number;
  readonly superuserUrl: (database: string) => string;
  readonly stop: () => Promise<void>;
}
interface Launcher {
  startPostgres(wanted: { dataDir: string; password: string; logFile: string; onRevival?: (attempt: Promise<void>) => void }): Promise<RunningServer>;
}

/** A PostgreSQL of a test's own, which keeps what it acknowledges, behind a line that stays when the server comes back elsewhere. */
export class OwnPostgres {
  private readonly line: Line;
  private revival: Promise<void> = Promise.resolve();
  private constructor(
    private readonly launcher: Launcher,
    private readonly home: string,
    readonly linePort: number,
    private server: RunningServer | null,
  ) {
    this.line = new Line(linePort);
  }

  static async start(): Promise<OwnPostgres> {
    const launcher = (await import(pathToFileURL(join(__dirname, '../../tools/postgres/index.mjs')).href)) as Launcher;
    const home = mkdtempSync(join(tmpdir(), 'afterword-faults-'));
    chmodSync(home, 0o711);
    const own = new OwnPostgres(launcher, home, await freePort(), null);
    await own.comesBack();
    const client = await connect(own.url('postgres'));
    for (const name of ['afterword', 'afterword_keys']) await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    await migrate(own.url('afterword'), own.url('afterword_keys'));
    return own;
  }

  /** The superuser's address of a database, through the line. */
  url(database: string): string {
    const url = new URL(this.server?.superuserUrl(database) ?? 'postgres://nowhere');
    url.port = String(this.linePort);
    return url.toString();
  }

  /** Brings in people who can sign in with this password; returns their ids and addresses. */
  async hire(count: number, password: string): Promise<{ id: string; email: string }[]> {
    return hireAt(this.url('afterword'), count, password);
  }

  /** Begins a supervision, so that one can share with the other. */
  async supervise(supervisorId: string, superviseeId: string): Promise<void> {
    const client = await connect(this.url('afterword'));
    await client.query(`INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, 'professional', '2026-01-01')`, [randomUUID(), superviseeId, supervisorId]);
    await client.end();
  }

  /** Stops the server; nobody listens at its address any more. */
  async stops(): Promise<void> {
    await this.line.cut();
    await this.server?.stop();
    this.server = null;
  }

  async comesBack(): Promise<void> {
    const onRevival = (attempt: Promise<void>): void => void (this.revival = attempt);
    this.server = await this.launcher.startPostgres({ dataDir: join(this.home, 'data'), logFile: join(this.home, 'postgres.log'), password: 'a password of the test', onRevival });
    await this.line.leadTo(this.server.port);
  }

  /** Ends the server at once, as a loss of power would, and waits until it has come back by itself. */
  async dies(): Promise<void> {
    const before = this.revival;
    process.kill(Number(readFileSync(join(this.home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    while (this.revival === before) await new Promise((resolve) => setTimeout(resolve, 20));
    await this.revival;
  }

  async end(): Promise<void> {
    await this.stops();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Brings people who can sign in with this password into a journal; returns their ids and addresses. */
export async function hireAt(address: string, count: number, password: string): Promise<{ id: string; email: string }[]> {
  const client = await connect(address);
  const hash = await hashPassword(password);
  await client.query(`INSERT INTO organisation (name) VALUES ('Test hospital') ON CONFLICT DO NOTHING`);
  await client.query('INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 1, $2, $3) ON CONFLICT DO NOTHING', [firstBriefing.code, '2026-06-08', firstBriefing]);
  const people = Array.from({ length: count }, (_, n) => ({ id: randomUUID(), email: `person${n}@test.example` }));
  for (const { id, email } of people) {
    await client.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'A', 'B', 'Nurse', 'nursing')`, [id, email]);
    await client.query('INSERT INTO credential (staff_id, password_hash) VALUES ($1, $2)', [id, hash]);
  }
  await client.end();
  return people;
}

/** Passes bytes on to a server and can be cut. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  constructor(private readonly port: number) {}

  async leadTo(target: number): Promise<void> {
    this.server = createServer((socket) => {
      const onward = connectTo(target, '127.0.0.1');
      for (const [each, other] of [[socket, onward], [onward, socket]] as const) {
        this.sockets.add(each);
        each.on('error', () => other.destroy()).on('close', () => { this.sockets.delete(each); other.destroy(); }).pipe(other);
      }
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
  }

  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
