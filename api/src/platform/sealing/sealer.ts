import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { AuthorKey } from './author-key';
import { keyIdIn, SealBroken } from './jwe';
import { KeyStore, type WrappedKey } from './key-store';
import { MasterKey } from './master-key';

const KEPT_MINUTES = 5;
const KEPT_KEYS = 5_000;

/** Hands out author keys: from memory for a few minutes, else unwrapped from the key store. */
@Injectable()
export class Sealer {
  private readonly kept = new Map<string, { key: AuthorKey; until: number }>();

  constructor(
    private readonly store: KeyStore,
    private readonly master: MasterKey,
    private readonly clock: Clock,
  ) {}

  /** The key of an author who has written before. Throws SealBroken when the store has none. */
  async keyOf(authorId: string): Promise<AuthorKey> {
    const kept = this.fromMemory(authorId);
    if (kept) return kept;
    const wrapped = await this.store.find('author', authorId);
    if (!wrapped) throw new SealBroken('place');
    return this.keep(authorId, wrapped.id, this.master.unwrap(wrapped.wrapped, wrapped.id, authorId));
  }

  /**
   * The key of an author who writes now, made on their first writing. Throws SealBroken when the store has none although they
   * have written before: a second key would part them from their own words.
   */
  async keyForWriting(authorId: string, hasWritten: () => Promise<boolean>): Promise<AuthorKey> {
    const kept = this.fromMemory(authorId);
    if (kept) return kept;
    let wrapped = await this.store.find('author', authorId);
    if (!wrapped) {
      // Looked for again where they have: another of their first savings may have come in between.
      wrapped = (await hasWritten()) ? await this.store.find('author', authorId) : await this.makeKey(authorId);
      if (!wrapped) throw new SealBroken('place');
    }
    return this.keep(authorId, wrapped.id, this.master.unwrap(wrapped.wrapped, wrapped.id, authorId));
  }

  /** The key that sealed this text of an author, also one that they no longer write with. Throws SealBroken where it was destroyed. */
  async keyThatSealed(authorId: string, sealed: string): Promise<AuthorKey> {
    const id = keyIdIn(sealed);
    const current = await this.keyOf(authorId).catch((fault: unknown) => {
      if (fault instanceof SealBroken) return null;
      throw fault;
    });
    if (current?.id === id) return current;
    const wrapped = await this.store.findById(authorId, id);
    if (!wrapped) throw new SealBroken('place');
    return new AuthorKey(id, authorId, this.master.unwrap(wrapped.wrapped, id, authorId));
  }

  /** Forgets an author's key, so that the next of their texts asks the key store which it is. */
  forget(authorId: string): void {
    this.kept.delete(authorId);
  }

  private async makeKey(authorId: string): Promise<WrappedKey> {
    const id = randomUUID();
    const master = await this.store.masterFor(this.master);
    return this.store.keep('author', { id, ownerId: authorId, wrapped: master.wrap(randomBytes(32), id, authorId) });
  }

  private fromMemory(authorId: string): AuthorKey | null {
    const kept = this.kept.get(authorId);
    return kept && kept.until > this.clock.now().getTime() ? kept.key : null;
  }

  private keep(authorId: string, id: string, key: Buffer): AuthorKey {
    const authorKey = new AuthorKey(id, authorId, key);
    if (this.kept.size >= KEPT_KEYS) this.kept.delete(this.kept.keys().next().value ?? '');
    this.kept.delete(authorId);
    this.kept.set(authorId, { key: authorKey, until: this.clock.now().getTime() + KEPT_MINUTES * 60_000 });
    return authorKey;
  }
}
