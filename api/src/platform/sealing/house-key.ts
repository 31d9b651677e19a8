import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { KeyStore, type WrappedKey } from './key-store';
import { MasterKey } from './master-key';

/** There is one: its owner is the house itself. */
const HOUSE = 'a0f1e5d2-0c57-4f4b-9d1e-6a1c1f0e7b11';

/**
 * The secret of the house, from which comes what must stay the same when the master key is rotated: what seals words that wait on a
 * device, and the links in mails that were sent. It lies wrapped in the key store like the others.
 */
@Injectable()
export class HouseKey implements OnApplicationBootstrap {
  private opened: Promise<Buffer> | null = null;

  constructor(
    private readonly store: KeyStore,
    private readonly master: MasterKey,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.derive('start');
  }

  /** A 32-byte secret for one named use, the same in every process and after every rotation. */
  async derive(use: string): Promise<Buffer> {
    this.opened ??= this.open();
    try {
      return Buffer.from(hkdfSync('sha256', await this.opened, '', `afterword ${use}`, 32));
    } catch (error) {
      this.opened = null;
      throw error;
    }
  }

  private async open(): Promise<Buffer> {
    const { id, wrapped } = (await this.store.find('house', HOUSE)) ?? (await this.make());
    return this.master.unwrap(wrapped, id, HOUSE);
  }

  private async make(): Promise<WrappedKey> {
    const id = randomUUID();
    return this.store.keep('house', { id, ownerId: HOUSE, wrapped: (await this.store.masterFor(this.master)).wrap(randomBytes(32), id, HOUSE) });
  }
}
