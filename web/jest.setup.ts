import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

setupZonelessTestEnv();

// What every browser has and jsdom has not.
for (const [name, value] of Object.entries({ TextEncoder, TextDecoder, structuredClone: (value: unknown): unknown => value })) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
if (!globalThis.crypto.subtle) Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle });
