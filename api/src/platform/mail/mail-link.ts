import { createHash } from 'node:crypto';
import type { MasterKey } from '../sealing';

/** What stands in the link of every mail to a person: the same each time, so that a repeated mail is the same mail. */
export function mailToken(master: MasterKey, staffId: string): string {
  return master.derive(`mail link of ${staffId}`).toString('base64url');
}

/** What is stored of it. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
