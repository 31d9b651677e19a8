export { counterStore } from './counter-store';
export { Database, type Picture, sqlState } from './database';
export { OwnTransaction } from './transaction.interceptor';
export { DatabaseModule, openSource } from './database.module';
export { newestMigration } from './migrate';
export { Notices } from './notices';
export { PublishedFigures } from './published-figures';
export { Standbys } from './standbys';
