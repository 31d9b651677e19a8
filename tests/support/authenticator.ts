import { codeOf, stepAt } from '../../api/src/identity/one-time-codes';
import type { Clock } from '../../api/src/platform/clock/clock';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Somebody's authenticator app, which was shown a key. */
export class Authenticator {
  private readonly secret: Buffer;

  constructor(
    key: string,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    const bits = [...key].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
    this.secret = Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
  }

  /** What it shows now, or where its clock is off by so many half minutes. */
  code(skew = 0): string {
    return codeOf(this.secret, stepAt(this.clock.now()) + skew);
  }
}
