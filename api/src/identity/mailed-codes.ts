import type { HouseKey } from '../platform/sealing';
import { hashOfWrittenCode, lettersOf } from './recovery-codes';

/** Eight letters, some 38 bits: a link that asks for one lasts a day, and ten guesses at it five minutes. */
const LENGTH = 8;

/** The code beside a link to a new password: made of the seed of its mail with the secret of the house, the same each time the mail is sent. */
export async function mailedCode(house: HouseKey, id: string, seed: Buffer): Promise<string> {
  return lettersOf(await house.derive(`code beside a link ${id} ${seed.toString('base64url')}`), LENGTH);
}

/** What the database knows the code of a link by, however it was typed. */
export async function hashOfMailedCode(house: HouseKey, linkHash: Buffer, code: string): Promise<Buffer> {
  return hashOfWrittenCode(await house.derive('codes beside links'), linkHash.toString('base64url'), code);
}
