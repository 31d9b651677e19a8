import { randomBytes, randomUUID } from 'node:crypto';
import { AuthorKey, type MasterKey, SupervisionKey } from '../platform/sealing';
import type { Rows } from './rows';

/** The keys of an invented hospital: one for whoever writes, one for the two people of a supervision, each made when first asked for. */
export class DemonstrationKeys {
  private readonly authors = new Map<string, AuthorKey>();
  private readonly supervisions = new Map<string, SupervisionKey>();
  private readonly wrapped: { author_key: Record<string, unknown>[]; supervision_key: Record<string, unknown>[] } = { author_key: [], supervision_key: [] };
  private readonly idOf = new Map<string, string>();

  constructor(private readonly master: MasterKey) {}

  ofAuthor(authorId: string): AuthorKey {
    const known = this.authors.get(authorId);
    if (known) return known;
    const [id, bytes] = [randomUUID(), randomBytes(32)];
    const key = new AuthorKey(id, authorId, bytes);
    this.authors.set(authorId, key);
    this.wrapped.author_key.push({ id, author_id: authorId, wrapped: this.master.wrap(bytes, id, authorId) });
    return key;
  }

  ofSupervision(supervisionId: string): SupervisionKey {
    const known = this.supervisions.get(supervisionId);
    if (known) return known;
    const [id, bytes] = [randomUUID(), randomBytes(32)];
    const key = new SupervisionKey(id, supervisionId, bytes);
    this.supervisions.set(supervisionId, key);
    this.idOf.set(supervisionId, id);
    this.wrapped.supervision_key.push({ id, supervision_id: supervisionId, wrapped: this.master.wrap(bytes, id, supervisionId) });
    return key;
  }

  /** The id of the key that a supervision remembers; null where nothing was sealed under one. */
  idOfSupervision(supervisionId: string): string | null {
    return this.idOf.get(supervisionId) ?? null;
  }

  /** Every key that was asked for, wrapped, by the table of the key store. */
  get rows(): Readonly<Record<'author_key' | 'supervision_key', Rows>> {
    return this.wrapped;
  }
}
