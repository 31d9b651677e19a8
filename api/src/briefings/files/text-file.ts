import { notReadable, Unreadable } from './unreadable';

/** Decodes a text file by its bytes: UTF-8, UTF-16 or 32 by their mark or by where their zeros stand, else Windows-1252. */
export function textOf(bytes: Buffer): string {
  const text = decoded(bytes).replace(/^\ufeff/u, '');
  const controls = countOf(text, /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu);
  if (text.includes('\u0000') || controls > 4 + text.length / 200) throw new Unreadable(notReadable.kind);
  return text;
}

function decoded(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return utf32(bytes.subarray(4), true);
  if (startsWith(bytes, [0, 0, 0xfe, 0xff])) return utf32(bytes.subarray(4), false);
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be');
  const half = unmarkedUtf16(bytes);
  if (half) return utf16(bytes, half);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const startsWith = (bytes: Buffer, start: readonly number[]): boolean => start.every((byte, nth) => bytes[nth] === byte);

function utf16(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(notReadable.broken);
  }
}

function utf32(bytes: Buffer, little: boolean): string {
  if (bytes.length % 4) throw new Unreadable(notReadable.broken);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) throw new Unreadable(notReadable.broken);
    characters.push(String.fromCodePoint(point));
  }
  return characters.join('');
}

/** UTF-16 without a mark: nearly every second byte of English is zero. */
function unmarkedUtf16(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, 2_000);
  if (sample.length < 8 || bytes.length % 2) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, nth) => {
    if (byte === 0) nth % 2 ? odd++ : even++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.8 && odd < half * 0.05 ? 'utf-16be' : null;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
