import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { MasterKey } from '../platform/sealing';
import { Refusal } from '../platform/problems';

const WINDOW_SECONDS = 5 * 60;
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 300;
// A ward's computer is shared: it is known to so many accounts, the newest first.
const KNOWN_ACCOUNTS = 8;

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
  async count(email: string, address: string, browserTokens: string | undefined): Promise<CountedGuess> {
    const known = this.knows(browserTokens, email);
    const accountKey = this.hashed(known ? `${known} ${email.toLowerCase()}` : `${address} ${email.toLowerCase()}`);
    const addressKey = this.hashed(address);
    // The account first: what it refuses is no guess any more and does not use up the address, which is a whole hospital.
    await this.consume(this.perAccount, accountKey);
    if (!known) await this.consume(this.perAddress, addressKey);
    return {
      wasRight: async () => {
        await this.perAccount.delete(accountKey);
        if (!known) await this.perAddress.reward(addressKey, 1);
      },
    };
  }

  /** The tokens of a browser that has just signed in to this account, beside those it has for others. They open nothing. */
  browserTokensFor(email: string, before: string | undefined): string {
    const nonce = randomBytes(16).toString('base64url');
    const others = tokensIn(before).filter((token) => !this.knows(token, email));
    return [`${nonce}.${this.sign(nonce, email)}`, ...others].slice(0, KNOWN_ACCOUNTS).join('~');
  }

  private knows(tokens: string | undefined, email: string): string | null {
    for (const token of tokensIn(tokens)) {
      const [nonce, signature] = token.split('.');
      if (!nonce || !signature) continue;
      const expected = Buffer.from(this.sign(nonce, email));
      const found = Buffer.from(signature);
      if (expected.length === found.length && timingSafeEqual(expected, found)) return nonce;
    }
    return null;
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

function tokensIn(cookie: string | undefined): readonly string[] {
  return (cookie ?? '').split('~').filter(Boolean).slice(0, KNOWN_ACCOUNTS);
}
