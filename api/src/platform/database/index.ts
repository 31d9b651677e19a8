export { Database, sqlState } from './database';
export { DatabaseModule, openSource } from './database.module';
export { PublishedFigures } from './published-figures';
