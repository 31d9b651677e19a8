import type { KeyStore } from './key-store';

/** Asks a journal which keys its sealed rows need. Its superuser may, and the api's login. */
export const NEEDED_KEYS = 'SELECT app.key_ids() AS id';

/** What a key store lacks of the keys that a journal needs, in words; null where the two belong together. What was destroyed on purpose is not lacking. */
export async function lackOf(store: KeyStore, needed: readonly { readonly id: string }[]): Promise<string | null> {
  const missing = await store.missing(needed.map(({ id }) => id));
  return missing.length === 0 ? null : `lacks ${missing.length} of the ${needed.length} keys that the journal needs`;
}
