import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 20;
const STEP_SECONDS = 30;
const DIGITS = 6;
/** how many steps a clock may be off, before and after */
const SKEW = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of an authenticator app, of the length that RFC 4226 asks for. */
export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** The code of one step (RFC 4226 with HMAC-SHA-1, which is what every app can do). */
export function codeOf(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac[mac.length - 1] ?? 0) & 0xf) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step of a moment (RFC 6238). */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS);
}

/**
 * The step whose code this is, at this moment or one step before or after; null for any other. Whoever takes it also remembers the
 * step, so that a code works once.
 */
export function stepOf(secret: Buffer, code: string, at: Date): number | null {
  if (!new RegExp(`^\\d{${DIGITS}}$`, 'u').test(code)) return null;
  let found: number | null = null;
  // All of them, so that the time taken tells nothing.
  for (let step = stepAt(at) - SKEW; step <= stepAt(at) + SKEW; step += 1) {
    if (timingSafeEqual(Buffer.from(codeOf(secret, step)), Buffer.from(code))) found = step;
  }
  return found;
}

/** Bytes in base32 (RFC 4648) without padding, as a person types them into an app. */
export function base32(bytes: Buffer): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

/** What an authenticator app reads from the square code. */
export function appAddress(secret: Buffer, house: string, email: string): string {
  const issuer = encodeURIComponent(`Afterword ${house}`);
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=${issuer}`;
}
