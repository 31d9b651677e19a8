import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect, migrate } from './databases';
import { freePort } from './own-process';

interface RunningServer {
  readonly port: number;
  readonly dataDir: string;
  readonly superuserUrl: (database: string) => string;
  readonly stop: () => Promise<void>;
}
interface Launcher {
  startPostgres(wanted: { dataDir: string; password: string; logFile: string; port: number; settings: Record<string, string> }): Promise<RunningServer>;
}
interface StandbyMaker {
  letStandbysFollow(server: RunningServer): Promise<void>;
  copyForStandby(server: RunningServer, dataDir: string): Promise<void>;
}
/** What one of the product's commands said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly words: string;
}

const PASSWORD = 'a-password-of-the-test';

/** Two servers of a test's own at two lasting addresses for one of the two databases: one takes writes, the other is its synchronous standby. */
export class OwnPair {
  private copies = 0;
  private primary!: RunningServer;
  private standby: RunningServer | null = null;
  private readonly passwordFile: string;

  private constructor(
    private readonly launcher: Launcher,
    private readonly maker: StandbyMaker,
    private readonly home: string,
    private readonly ports: readonly [number, number],
    private readonly part: 'journal' | 'keys',
    /** the address of the other database, which is elsewhere */
    private readonly otherUrl: string,
  ) {
    this.passwordFile = join(home, 'standby-password');
    writeFileSync(this.passwordFile, `${PASSWORD}\n`);
  }

  static async start(part: 'journal' | 'keys', otherUrl: string): Promise<OwnPair> {
    const tool = (name: string): Promise<unknown> => import(pathToFileURL(join(__dirname, '../../tools/postgres', name)).href);
    const home = mkdtempSync(join(tmpdir(), 'afterword-pair-'));
    chmodSync(home, 0o711);
    const pair = new OwnPair((await tool('index.mjs')) as Launcher, (await tool('standby.mjs')) as StandbyMaker, home, [await freePort(), await freePort()], part, otherUrl);
    pair.primary = await pair.launch('first', pair.ports[0]);
    const client = await connect(pair.primary.superuserUrl('postgres'));
    await client.query('CREATE DATABASE afterword');
    await client.end();
    await migrate(pair.journalUrl, pair.keysUrl);
    return pair;
  }

  /** The address that names both servers. */
  url(database: string): string {
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${this.ports[0]},127.0.0.1:${this.ports[1]}/${database}`;
  }

  get journalUrl(): string {
    return this.part === 'journal' ? this.url('afterword') : this.otherUrl;
  }
  get keysUrl(): string {
    return this.part === 'keys' ? this.url('afterword') : this.otherUrl;
  }

  /** The address of the server that takes writes, and of the other one. */
  get primaryUrl(): string {
    return this.primary.superuserUrl('afterword');
  }
  get standbyUrl(): string {
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${this.otherPort}/afterword`;
  }

  /** Runs one of the product's commands on the pair. */
  async runs(program: 'standby' | 'promote-standby', words: readonly string[], environment: Record<string, string> = {}): Promise<Said> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(__dirname, `../../api/dist/${program}.js`), ...words],
        { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: this.journalUrl, KEYS_DATABASE_URL: this.keysUrl, ...environment } },
        (error, out, fault) => resolve({ code: error ? Number(error.code ?? 1) : 0, words: out + fault }),
      );
    });
  }

  async succeeds(program: 'standby' | 'promote-standby', ...words: string[]): Promise<string> {
    const said = await this.runs(program, words);
    if (said.code !== 0) throw new Error(`${program} ${words.join(' ')}: ${said.words}`);
    return said.words;
  }

  /** Makes a new copy of the server that takes writes follow it at the other address, and lets every write wait for it. */
  async gainsStandby(): Promise<void> {
    await this.maker.letStandbysFollow(this.primary);
    await this.succeeds('standby', this.part, '--prepare', this.passwordFile);
    const dataDir = join(this.home, `copy-${(this.copies += 1)}`);
    await this.maker.copyForStandby(this.primary, dataDir);
    this.standby = await this.launch(`copy-${this.copies}`, this.otherPort);
    await this.succeeds('standby', this.part, '--require');
  }

  async standbyStops(): Promise<void> {
    await this.standby?.stop();
  }

  async standbyComesBack(): Promise<void> {
    if (this.standby) this.standby = await this.launch(nameOf(this.standby), this.standby.port);
  }

  /** Ends the server that takes writes at once, as a loss of power would. */
  async primaryDies(): Promise<void> {
    process.kill(Number(readFileSync(join(this.primary.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    await this.primary.stop();
  }

  async primaryComesBack(): Promise<void> {
    this.primary = await this.launch(nameOf(this.primary), this.primary.port);
  }

  /** The standby has been promoted. Its old primary's folder is kept until it is started as it was, or forgotten. */
  wasPromoted(): { readonly startsAsItWas: () => Promise<RunningServer>; readonly isForgotten: () => void } {
    if (!this.standby) throw new Error('There is no standby.');
    const old = this.primary;
    [this.primary, this.standby] = [this.standby, null];
    return {
      startsAsItWas: () => this.launch(nameOf(old), old.port),
      isForgotten: () => rmSync(old.dataDir, { recursive: true, force: true }),
    };
  }

  async end(): Promise<void> {
    await this.standby?.stop();
    await this.primary.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  private get otherPort(): number {
    return this.ports.find((port) => port !== this.primary.port) ?? 0;
  }

  private launch(name: string, port: number): Promise<RunningServer> {
    const other = this.ports.find((each) => each !== port) ?? 0;
    return this.launcher.startPostgres({
      dataDir: join(this.home, name), logFile: join(this.home, `${name}.log`), password: PASSWORD, port,
      settings: {
        primary_conninfo: `host=127.0.0.1 port=${other} user=afterword_standby password=${PASSWORD} application_name=afterword_standby`,
        primary_slot_name: 'afterword_standby', wal_retrieve_retry_interval: '200ms',
      },
    });
  }
}

function nameOf({ dataDir }: RunningServer): string {
  return dataDir.split(/[\\/]/u).at(-1) ?? '';
}
