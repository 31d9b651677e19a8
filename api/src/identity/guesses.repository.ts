import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { MasterKey } from '../platform/sealing';
import { counterStore } from '../platform/database';
import { Refusal } from '../platform/problems';

const WINDOW_SECONDS = 5 * 60;
const DAY_SECONDS = 24 * 60 * 60;
const PER_ACCOUNT_AND_ADDRESS = 10;
const PER_ADDRESS = 300;
const CODES_A_DAY = 50;
// A ward's computer is shared: it is known to so many accounts, the newest first.
const KNOWN_ACCOUNTS = 8;

/** A guess that was counted before the password was looked at, so that guesses sent at once are all counted. */
export interface CountedGuess {
  /** All was right: the account starts anew, and the address gets its guess back. */
  wasRight(): Promise<void>;
  /** The password was right and a code is still to come: this was no failure, and those before it stay counted. */
  wasHalfRight(): Promise<void>;
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
  private readonly perDay: RateLimiterPostgres;

  constructor(source: DataSource, master: MasterKey) {
    this.secret = master.derive('known browsers');
    const limiter = (points: number, keyPrefix: string, duration = WINDOW_SECONDS): RateLimiterPostgres =>
      new RateLimiterPostgres({
        ...counterStore(source),
        points,
        duration,
        keyPrefix,
      });
    this.perAccount = limiter(PER_ACCOUNT_AND_ADDRESS, 'account');
    this.perAddress = limiter(PER_ADDRESS, 'address');
    this.perDay = limiter(CODES_A_DAY, 'day', DAY_SECONDS);
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
      wasHalfRight: async () => {
        await this.perAccount.reward(accountKey, 1);
        if (!known) await this.perAddress.reward(addressKey, 1);
      },
    };
  }

  /**
   * Counts a guess at a code by whoever has shown the password, in addition: ten in five minutes from all addresses together, save
   * from browsers that signed in before. A code is short, and nobody without the password can use these up.
   */
  async countCode(email: string, browserTokens: string | undefined): Promise<Pick<CountedGuess, 'wasRight'>> {
    if (this.knows(browserTokens, email)) return { wasRight: () => Promise.resolve() };
    const key = this.hashed(`code ${email.toLowerCase()}`);
    await this.consume(this.perAccount, key);
    return { wasRight: async () => void (await this.perAccount.delete(key)) };
  }

  /** Counts a guess at a code by somebody who is signed in: ten in five minutes, from wherever. Only their own screens can use them up. */
  async countOwnCode(staffId: string): Promise<Pick<CountedGuess, 'wasRight'>> {
    const key = this.hashed(`own code ${staffId}`);
    await this.consume(this.perAccount, key);
    return { wasRight: async () => void (await this.perAccount.delete(key)) };
  }

  /**
   * Counts a guess at what an app shows, in addition: fifty wrong ones a day at one secret, from wherever, known browsers and open screens
   * too. Six figures would not stand more for weeks. Recovery codes are too long to guess and stay the way on.
   */
  async countCodeOfDay(sealedSecret: string): Promise<Pick<CountedGuess, 'wasRight'>> {
    const key = this.hashed(`codes of a day ${sealedSecret}`);
    await this.consume(this.perDay, key, tooManyCodes);
    return { wasRight: async () => void (await this.perDay.reward(key, 1)) };
  }

  /** Counts a try at a one-time link, apart from those at accounts. Throws a 429 when too many from one address were wrong. */
  async countLink(address: string): Promise<Pick<CountedGuess, 'wasRight'>> {
    const key = this.hashed(`link ${address}`);
    await this.consume(this.perAddress, key);
    return { wasRight: async () => void (await this.perAddress.reward(key, 1)) };
  }

  /** Counts a guess at the code beside a link, in addition: ten wrong ones in five minutes, from wherever. Only whoever has the link can use them up. */
  async countCodeOfLink(linkHash: Buffer): Promise<Pick<CountedGuess, 'wasRight'>> {
    const key = this.hashed(`code of link ${linkHash.toString('base64url')}`);
    await this.consume(this.perAccount, key);
    return { wasRight: async () => void (await this.perAccount.delete(key)) };
  }

  /** Counts a token of a directory that does not work, apart from everything else. Throws a 429 when there were too many from one address. */
  async countWrongToken(address: string): Promise<void> {
    await this.consume(this.perAddress, this.hashed(`directory ${address}`));
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

  private async consume(limiter: RateLimiterPostgres, key: string, words = tooManyTries): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new Refusal(429, 'Please wait a little', words(seconds), { headers: { 'Retry-After': String(seconds) } });
    }
  }
}

function tooManyTries(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return `There were too many tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

function tooManyCodes(seconds: number): string {
  const hours = Math.ceil(seconds / 3_600);
  return `There were too many wrong codes. The codes of your app work again in ${hours === 1 ? 'an hour' : `${hours} hours`}. Use a recovery code or a passkey now, `
    + 'or ask an administrator for a link to a new password. If it was not you, somebody knows your password: change it.';
}

function tokensIn(cookie: string | undefined): readonly string[] {
  return (cookie ?? '').split('~').filter(Boolean).slice(0, KNOWN_ACCOUNTS);
}
