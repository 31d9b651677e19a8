import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { MasterKey } from '../platform/sealing';
import { Refusal } from '../platform/problems';

const WINDOW_SECONDS = 5 * 60;
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 300;

/** A guess that was counted before the password was looked at, so that guesses sent at once are all counted. */
export interface CountedGuess {
  /** The password was right: the account starts anew, and the address gets its guess back. */
  wasRight(): Promise<void>;
}

/**
 * Limits guessing: 10 failures in 5 minutes for one account from one address, 300 for an address (a hospital is one).
 * A browser that signed in to the account before carries a token and counts by itself, so that a colleague at the same
 * address who guesses at the account locks out no browser of its owner.
 */
@Injectable()
export class Guesses {
  private readonly secret: Buffer;
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(source: DataSource, master: MasterKey) {
    this.secret = master.derive('known browsers');
    const limiter = (points: number, keyPrefix: string): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: source,
        storeType: 'typeorm',
        tableName: 'sign_in_guess',
        tableCreated: true,
        points,
        duration: WINDOW_SECONDS,
        keyPrefix,
      });
    this.perAccount = limiter(PER_ACCOUNT_AND_ADDRESS, 'account');
    this.perAddress = limiter(PER_ADDRESS, 'address');
  }

  /** Counts one guess. Throws a 429 with the waiting time when there were too many. */
  async count(email: string, address: string, browserToken: string | undefined): Promise<CountedGuess> {
    const known = this.knows(browserToken, email);
    const accountKey = this.hashed(known ? `${known} ${email.toLowerCase()}` : `${address} ${email.toLowerCase()}`);
    const addressKey = this.hashed(address);
    await this.consume(this.perAddress, addressKey);
    await this.consume(this.perAccount, accountKey);
    return {
      wasRight: async () => {
        await this.perAccount.delete(accountKey);
        await this.perAddress.reward(addressKey, 1);
      },
    };
  }

  /** A token for a browser that has just signed in to this account. It names nobody and opens nothing. */
  browserTokenFor(email: string): string {
    const nonce = randomBytes(16).toString('base64url');
    return `${nonce}.${this.sign(nonce, email)}`;
  }

  private knows(token: string | undefined, email: string): string | null {
    const [nonce, signature] = (token ?? '').split('.');
    if (!nonce || !signature) return null;
    const expected = Buffer.from(this.sign(nonce, email));
    const found = Buffer.from(signature);
    return expected.length === found.length && timingSafeEqual(expected, found) ? nonce : null;
  }

  private sign(nonce: string, email: string): string {
    return createHmac('sha256', this.secret).update(`${nonce} ${email.toLowerCase()}`).digest('base64url');
  }

  /** Keyed, so that nobody can try names and addresses against a dump of the table. */
  private hashed(text: string): string {
    return createHmac('sha256', this.secret).update(`guess ${text}`).digest('base64url');
  }

  private async consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      const minutes = Math.ceil(seconds / 60);
      throw new Refusal(
        429,
        'Please wait a little',
        `There were too many tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
        { headers: { 'Retry-After': String(seconds) } },
      );
    }
  }
}
