import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate } from './databases';

/** The two servers of `tools/postgres/pair.mjs`. */
interface Pair {
  readonly primaryUrl: string;
  readonly standbyUrl: string;
  url(database: string): string;
  gainsStandby(part: Part, standby: (...words: string[]) => Promise<unknown>): Promise<void>;
  standbyStops(): Promise<void>;
  standbyComesBack(): Promise<void>;
  primaryDies(): Promise<void>;
  primaryComesBack(): Promise<void>;
  wasPromoted(): { readonly startsAsItWas: () => Promise<{ stop(): Promise<void> }>; readonly isForgotten: () => void };
  end(): Promise<void>;
}
type Part = 'journal' | 'keys';
type Program = 'standby' | 'promote-standby';

/** What one of the product's commands said, and how it ended. */
export interface Said {
  readonly code: number;
  readonly words: string;
}

/** Two servers of a test's own for one of the two databases, and the product's commands on them. The other database is elsewhere. */
export class OwnPair {
  private constructor(
    readonly servers: Pair,
    private readonly part: Part,
    private readonly otherUrl: string,
  ) {}

  static async start(part: Part, otherUrl: string): Promise<OwnPair> {
    const { Pair } = (await import(pathToFileURL(join(__dirname, '../../tools/postgres/pair.mjs')).href)) as { Pair: { start(password: string): Promise<Pair> } };
    const pair = new OwnPair(await Pair.start('a-password-of-the-test'), part, otherUrl);
    await migrate(pair.journalUrl, pair.keysUrl);
    return pair;
  }

  get journalUrl(): string {
    return this.part === 'journal' ? this.servers.url('afterword') : this.otherUrl;
  }
  get keysUrl(): string {
    return this.part === 'keys' ? this.servers.url('afterword') : this.otherUrl;
  }

  /** Runs one of the product's commands on the pair. */
  async runs(program: Program, words: readonly string[], environment: Record<string, string> = {}): Promise<Said> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(__dirname, `../../api/dist/${program}.js`), ...words],
        { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: this.journalUrl, KEYS_DATABASE_URL: this.keysUrl, ...environment } },
        (error, out, fault) => resolve({ code: error ? Number(error.code ?? 1) : 0, words: out + fault }),
      );
    });
  }

  async succeeds(program: Program, ...words: string[]): Promise<string> {
    const said = await this.runs(program, words);
    if (said.code !== 0) throw new Error(`${program} ${words.join(' ')}: ${said.words}`);
    return said.words;
  }

  /** Makes a new copy follow the server that takes writes, and lets every write wait for it. */
  async gainsStandby(): Promise<void> {
    await this.servers.gainsStandby(this.part, (...words) => this.succeeds('standby', ...words));
  }
}
