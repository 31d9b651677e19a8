import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { KeyStore } from './key-store';
import { SealBroken } from './jwe';
import { MasterKey } from './master-key';
import { SupervisionKey } from './supervision-key';
import { SupervisionKeyRepository } from './supervision-key.repository';

const KEPT_MINUTES = 5;
const KEPT_KEYS = 2_000;

/** Hands out the keys of supervisions to their two people: from memory for a few minutes, else unwrapped from the key store. */
@Injectable()
export class SupervisionSealer {
  private readonly kept = new Map<string, { key: SupervisionKey; until: number }>();

  constructor(
    private readonly supervisions: SupervisionKeyRepository,
    private readonly store: KeyStore,
    private readonly master: MasterKey,
    private readonly clock: Clock,
  ) {}

  /**
   * The key of a supervision that the person who asks can see, made at its first use. Throws SealBroken when they cannot see it, or
   * when the store lacks the key that it remembers.
   */
  async keyOf(supervisionId: string): Promise<SupervisionKey> {
    const kept = this.kept.get(supervisionId);
    if (kept && kept.until > this.clock.now().getTime()) return kept.key;
    const remembered = await this.supervisions.find(supervisionId);
    if (!remembered) throw new SealBroken('place');
    const wrapped = (await this.store.find('supervision', supervisionId)) ?? (remembered.keyId === null ? await this.make(supervisionId) : null);
    if (!wrapped || (remembered.keyId !== null && remembered.keyId !== wrapped.id)) throw new SealBroken('place');
    const key = new SupervisionKey(wrapped.id, supervisionId, this.master.unwrap(wrapped.wrapped, wrapped.id, supervisionId));
    // A key that this transaction was the first to remember is not kept: were it rolled back, nobody would remember it.
    if (remembered.keyId === null) await this.supervisions.remember(supervisionId, wrapped.id);
    else this.keep(supervisionId, key);
    return key;
  }

  private async make(supervisionId: string): ReturnType<KeyStore['keep']> {
    const id = randomUUID();
    const master = await this.store.masterFor(this.master);
    return this.store.keep('supervision', { id, ownerId: supervisionId, wrapped: master.wrap(randomBytes(32), id, supervisionId) });
  }

  private keep(supervisionId: string, key: SupervisionKey): void {
    if (this.kept.size >= KEPT_KEYS) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.delete(supervisionId);
    this.kept.set(supervisionId, { key, until: this.clock.now().getTime() + KEPT_MINUTES * 60_000 });
  }
}
