import { MasterKey } from '../sealing';
import type { Configuration } from './configuration';

/** The master key of a process, with the next one while a rotation goes on. */
export function masterKeyOf({ masterKey, nextMasterKey }: Pick<Configuration, 'masterKey' | 'nextMasterKey'>): MasterKey {
  return new MasterKey(masterKey, nextMasterKey && new MasterKey(nextMasterKey));
}
