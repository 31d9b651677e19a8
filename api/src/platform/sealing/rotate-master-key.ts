import { ConfigurationError } from '../config/configuration';
import { SealBroken } from './jwe';
import type { WrappedKey } from './key-store';
import { MasterKey } from './master-key';
import { RotationRepository } from './rotation.repository';

/** What a look at every key found. */
export interface Rotated {
  readonly keys: number;
  readonly wrappedAnew: number;
}

/**
 * Wraps every key under the next master key while the product serves. Stopped at any point it goes on where it was: what is wrapped
 * anew is left alone. Ends only when a look at all keys found none under the old one.
 */
export async function rotateMasterKey(address: string, old: MasterKey, next: MasterKey, today: string): Promise<Rotated> {
  const store = await RotationRepository.open(address);
  try {
    const strangers = await store.strangersTo(next.kid);
    if (strangers > 0) {
      throw new ConfigurationError(`${strangers} connections to the key store are of processes that do not know the next master key: restart every process with NEXT_MASTER_KEY_FILE first.`);
    }
    await store.begin(next.kid, today);
    for (let wrappedAnew = 0; ; ) {
      const look = await once(store, old, next);
      wrappedAnew += look.wrappedAnew;
      if (look.wrappedAnew === 0) return { keys: look.keys, wrappedAnew };
    }
  } finally {
    await store.close();
  }
}

/** Opens every key with this master key alone and changes nothing; how many there are. Throws ConfigurationError when it does not open one. */
export async function verifyMasterKey(address: string, master: MasterKey): Promise<number> {
  const store = await RotationRepository.open(address);
  try {
    let [keys, closed] = [0, 0];
    for await (const { keys: some } of store.all()) {
      for (const key of some) {
        keys += 1;
        if (opened(key, master) === null) closed += 1;
      }
    }
    if (closed > 0) throw new ConfigurationError(`${closed} of ${keys} keys cannot be opened with this master key (${master.kid}).`);
    return keys;
  } finally {
    await store.close();
  }
}

async function once(store: RotationRepository, old: MasterKey, next: MasterKey): Promise<Rotated> {
  let [keys, wrappedAnew] = [0, 0];
  for await (const { owner, keys: some } of store.all()) {
    const wrappings = some.flatMap((key) => {
      if (opened(key, next)) return [];
      const bytes = opened(key, old);
      if (!bytes) throw new ConfigurationError(`A key in the key store opens with neither of the two master keys (${old.kid}, ${next.kid}): it was wrapped under a third one.`);
      return [{ id: key.id, before: key.wrapped, after: next.wrap(bytes, key.id, key.ownerId) }];
    });
    if (wrappings.length > 0) await store.replace(owner, wrappings);
    keys += some.length;
    wrappedAnew += wrappings.length;
  }
  return { keys, wrappedAnew };
}

function opened({ id, ownerId, wrapped }: WrappedKey, master: MasterKey): Buffer | null {
  try {
    return master.unwrap(wrapped, id, ownerId);
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
