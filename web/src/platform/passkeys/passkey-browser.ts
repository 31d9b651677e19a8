/** What a browser newer than 2024 can do with passkeys, without a library. */
interface PasskeyMaker {
  parseCreationOptionsFromJSON(options: unknown): PublicKeyCredentialCreationOptions;
  parseRequestOptionsFromJSON(options: unknown): PublicKeyCredentialRequestOptions;
}

/** Somebody put the question of their browser away, or it had nothing to show. */
export class PasskeyLeft extends Error {}

export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Lets the browser make a passkey, as its owner allows. Throws PasskeyLeft. */
export async function makePasskey(options: unknown): Promise<object> {
  return answered(() => navigator.credentials.create({ publicKey: maker().parseCreationOptionsFromJSON(options) }));
}

/** Lets the browser show one that it has. Throws PasskeyLeft. */
export async function showPasskey(options: unknown): Promise<object> {
  return answered(() => navigator.credentials.get({ publicKey: maker().parseRequestOptionsFromJSON(options) }));
}

function maker(): PasskeyMaker {
  return PublicKeyCredential as unknown as PasskeyMaker;
}

async function answered(ask: () => Promise<Credential | null>): Promise<object> {
  const credential = await ask().catch(() => null);
  if (!credential) throw new PasskeyLeft();
  return (credential as unknown as { toJSON(): object }).toJSON();
}
