import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { verifierOf } from '../../api/src/platform/database/roles';
import { MasterKey } from '../../api/src/platform/sealing';
import { freePort } from './own-process';

const NOBODY = 65_534;

/** Where a PgBouncer stands on this machine; undefined where there is none. */
export const pgbouncer = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, 'pgbouncer')).find((path) => existsSync(path));

/** A PgBouncer in transaction mode before one database, with the settings of `docker/pooler` but for the addresses, and with few connections. */
export class Pooler {
  private constructor(
    private readonly child: ChildProcess,
    private readonly home: string,
    /** the address at which the api reaches the database through it */
    readonly url: string,
  ) {}

  static async before(address: string, connections: number): Promise<Pooler> {
    const { hostname, port, pathname } = new URL(address);
    const name = pathname.slice(1);
    const home = mkdtempSync(join(tmpdir(), 'afterword-pooler-'));
    const own = await freePort();
    const master = new MasterKey(Buffer.from(readFileSync(process.env['MASTER_KEY_FILE'] ?? '', 'utf8').trim(), 'base64'));
    const users = (['afterword_app', 'afterword_trends', 'afterword_publication'] as const).map((role) => `"${role}" "${verifierOf(role, master)}"`);
    const settings = readFileSync(join(__dirname, '../../docker/pooler/pgbouncer.ini'), 'utf8')
      .replace(/^afterword = .*$/mu, `${name} = host=${hostname} port=${port} dbname=${name}`)
      .replace(/^listen_addr = .*$/mu, 'listen_addr = 127.0.0.1').replace(/^listen_port = .*$/mu, `listen_port = ${own}`)
      .replace(/^auth_file = .*$/mu, `auth_file = ${join(home, 'users')}`).replace(/^default_pool_size = .*$/mu, `default_pool_size = ${connections}`)
      // Older ones know no prepared statements; the api then prepares none.
      .replace(/^max_prepared_statements = .*$/mu, '');
    for (const [file, content] of [['users', users.join('\n')], ['pgbouncer.ini', settings]] as const) writeFileSync(join(home, file), content, { mode: 0o600 });
    // It does not run as root.
    const asNobody = process.getuid?.() === 0;
    if (asNobody) for (const path of [home, join(home, 'users'), join(home, 'pgbouncer.ini')]) chownSync(path, NOBODY, NOBODY);
    chmodSync(home, 0o700);
    const child = spawn(pgbouncer ?? 'pgbouncer', ['-q', join(home, 'pgbouncer.ini')], { stdio: 'ignore', ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}) });
    await answers(own, child);
    return new Pooler(child, home, `postgres://127.0.0.1:${own}/${name}`);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
    rmSync(this.home, { recursive: true, force: true });
  }
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false)).once('close', () => undefined);
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PgBouncer ended with ${child.exitCode}.`);
}
