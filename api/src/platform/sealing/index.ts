export { SealBroken } from './jwe';
export { KeyStore, PostgresKeyStore } from './key-store';
export { MasterKey } from './master-key';
export { AuthorKey, Sealer } from './sealer';
