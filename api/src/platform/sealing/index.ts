export { SealBroken } from './jwe';
export { KeyStore, PostgresKeyStore } from './key-store';
export { MasterKey } from './master-key';
export { AuthorKey, type AuthorKeyParts } from './author-key';
export { Sealer } from './sealer';
