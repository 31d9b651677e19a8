import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database';
import { HouseKey } from '../platform/sealing';

const MINUTES = 5;
const NONCE = 16;
const MAC = 32;

/**
 * Challenges for passkeys: signed, good for five minutes and for one use, and kept nowhere until they are answered, so that nobody
 * can fill a table by asking for them. Any process knows those of the others.
 */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: Database,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  /** A new one for `use`, which says also whose it is where somebody is signed in. */
  async make(use: string): Promise<Uint8Array<ArrayBuffer>> {
    const body = Buffer.alloc(NONCE + 8);
    randomBytes(NONCE).copy(body);
    body.writeBigUInt64BE(BigInt(this.clock.now().getTime() + MINUTES * 60_000), NONCE);
    return new Uint8Array(Buffer.concat([body, await this.mac(use, body)]));
  }

  /** Takes one that was answered (base64url); false for one that is not ours, for another use, too old, or was answered before. */
  async take(use: string, challenge: string): Promise<boolean> {
    const bytes = Buffer.from(challenge, 'base64url');
    if (bytes.length !== NONCE + 8 + MAC) return false;
    const body = bytes.subarray(0, NONCE + 8);
    if (!timingSafeEqual(bytes.subarray(NONCE + 8), await this.mac(use, body))) return false;
    const until = new Date(Number(body.readBigUInt64BE(NONCE)));
    if (until <= this.clock.now()) return false;
    const hash = createHash('sha256').update(bytes).digest();
    const rows = await this.database.single<{ taken: boolean }>('SELECT app.take_challenge($1, $2, $3) AS taken', [hash, until, this.clock.now()]);
    return rows[0]?.taken ?? false;
  }

  private async mac(use: string, body: Buffer): Promise<Buffer> {
    return createHmac('sha256', await this.house.derive('challenges')).update(`${use} `).update(body).digest();
  }
}
