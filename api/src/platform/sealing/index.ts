export { SealBroken } from './jwe';
export { HouseKey } from './house-key';
export { KeyStore, keyOwners, PostgresKeyStore } from './key-store';
export { MasterKey } from './master-key';
export { AuthorKey, type AuthorKeyParts } from './author-key';
export { Sealer } from './sealer';
export { SupervisionKey } from './supervision-key';
export { SupervisionKeyRepository } from './supervision-key.repository';
export { SupervisionSealer } from './supervision-sealer';
