import { createSecretKey, type KeyObject } from 'node:crypto';
import { type PlaceOfSupervision, seal, unseal } from './jwe';

/** The key of one supervision: seals and opens what its two people keep together. Erasing one of them does not destroy it. */
export class SupervisionKey {
  private readonly key: KeyObject;

  constructor(
    readonly id: string,
    private readonly supervisionId: string,
    key: Buffer,
  ) {
    this.key = createSecretKey(key);
  }

  /** Seals a value as JSON at its place. */
  seal(place: Omit<PlaceOfSupervision, 'supervision'>, value: unknown): string {
    return seal(this.key, this.id, { ...place, supervision: this.supervisionId }, JSON.stringify(value));
  }

  /** Opens a value sealed at this place. Throws SealBroken when it was altered or moved. */
  open<T>(place: Omit<PlaceOfSupervision, 'supervision'>, sealed: string): T {
    return JSON.parse(unseal(this.key, this.id, { ...place, supervision: this.supervisionId }, sealed)) as T;
  }
}
