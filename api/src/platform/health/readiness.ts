import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Database, newestMigration, Standbys } from '../database';
import { KeyStore } from '../sealing';

const PATIENCE_MS = 2_000;
const KEPT_MS = 1_000;

/**
 * How one of the things that serving needs is at this moment: away, behind this program, a standby that takes no writes, or waiting with
 * every write for a standby that is away.
 */
export type PartState = 'ok' | 'away' | 'behind' | 'standby' | 'waiting';

/** Whether this process can serve, part by part. */
export interface State {
  readonly ready: boolean;
  readonly stopping: boolean;
  readonly journal: PartState;
  readonly keys: PartState;
}

/** Looks whether both databases answer and are at least as new as this program. A look serves everybody who asks within a second. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private stopping = false;
  private looked: { readonly at: number; readonly state: Promise<State> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly keys: KeyStore,
    private readonly standbys: Standbys,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
    this.looked = null;
  }

  state(): Promise<State> {
    const now = performance.now();
    if (!this.looked || now - this.looked.at > KEPT_MS) this.looked = { at: now, state: this.look() };
    return this.looked.state;
  }

  private async look(): Promise<State> {
    const newest = newestMigration('migrations');
    const newestOfKeys = newestMigration('migrations/keys');
    // At the same time: whoever asks does not wait long.
    const looking = this.partState('journal', async () => (await this.database.single('SELECT FROM migrations WHERE name = $1', [newest])).length > 0);
    const keys = await this.partState('keys', () => this.keys.isAt(newestOfKeys));
    const journal = await looking;
    return { ready: journal === 'ok' && keys === 'ok' && !this.stopping, stopping: this.stopping, journal, keys };
  }

  private async partState(part: 'journal' | 'keys', isNewEnough: () => Promise<boolean>): Promise<PartState> {
    const standing = await this.standbys.standing(part);
    if (standing?.isStandby) return 'standby';
    // Nothing could be saved, and the pool's connections may all be waiting.
    if (standing?.required && standing.follows === 0) return 'waiting';
    return stateOf(isNewEnough);
  }
}

async function stateOf(isNewEnough: () => Promise<boolean>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'away'>((resolve) => (timer = setTimeout(() => resolve('away'), PATIENCE_MS)));
  const found = isNewEnough().then((enough) => (enough ? ('ok' as const) : ('behind' as const)), (error: unknown) => (isUnprepared(error) ? 'behind' : 'away'));
  try {
    return await Promise.race([found, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The table of migrations is not there, or was made before this program could read it. */
function isUnprepared(error: unknown): boolean {
  return ['42P01', '42501'].includes((error as { code?: string } | null)?.code ?? '');
}
