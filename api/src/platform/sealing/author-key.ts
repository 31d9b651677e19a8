import { createSecretKey, type KeyObject } from 'node:crypto';
import { type PlaceOfAuthor, seal, unseal } from './jwe';

/** An author's key on its way to another thread of this process. */
export interface AuthorKeyParts {
  readonly id: string;
  readonly authorId: string;
  readonly key: KeyObject;
}

/** One author's key, unwrapped for a few minutes: seals and opens that author's texts without waiting. */
export class AuthorKey {
  private readonly key: KeyObject;

  constructor(
    readonly id: string,
    private readonly authorId: string,
    key: Buffer | KeyObject,
  ) {
    this.key = Buffer.isBuffer(key) ? createSecretKey(key) : key;
  }

  /** What another thread makes this key from again; its bytes stay where they are. */
  get parts(): AuthorKeyParts {
    return { id: this.id, authorId: this.authorId, key: this.key };
  }

  /** Seals a value as JSON at its place. */
  seal(place: Omit<PlaceOfAuthor, 'author'>, value: unknown): string {
    return seal(this.key, this.id, { ...place, author: this.authorId }, JSON.stringify(value));
  }

  /** Opens a value sealed at this place. Throws SealBroken when it was altered or moved. */
  open<T>(place: Omit<PlaceOfAuthor, 'author'>, sealed: string): T {
    return JSON.parse(unseal(this.key, this.id, { ...place, author: this.authorId }, sealed)) as T;
  }
}
