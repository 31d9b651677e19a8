import type { HouseKey } from '../sealing';

/** What stands in the link of every mail to a person: the same each time, so that a repeated mail is the same mail. */
export async function mailToken(house: HouseKey, staffId: string): Promise<string> {
  return (await house.derive(`mail link of ${staffId}`)).toString('base64url');
}
