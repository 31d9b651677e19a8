export { Database, type Picture, sqlState } from './database';
export { OwnTransaction } from './transaction.interceptor';
export { DatabaseModule, openSource } from './database.module';
export { PublishedFigures } from './published-figures';
