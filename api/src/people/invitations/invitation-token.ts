import { randomBytes } from 'node:crypto';
import type { HouseKey } from '../../platform/sealing';

/** Random bytes for a new invitation. They wait in the database, where nobody can make a link of them. */
export function newSeed(): Buffer {
  return randomBytes(32);
}

/** What stands in the link of an invitation: made of its seed with the secret of the house, the same each time the mail is sent. */
export async function invitationToken(house: HouseKey, id: string, seed: Buffer): Promise<string> {
  return (await house.derive(`invitation ${id} ${seed.toString('base64url')}`)).toString('base64url');
}
