import type { Pool, QueryConfig, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Where what is asked too often is counted, for all processes. The library names its statements, and a pooler of an age that passes no
 * prepared statement on hands one process the connection on which another has prepared the same: they travel without a name.
 */
export function counterStore(source: DataSource): { storeClient: unknown; storeType: 'pool'; tableName: 'sign_in_guess'; tableCreated: true } {
  const { master } = source.driver as unknown as { readonly master: Pool };
  const query = ({ text, values }: QueryConfig): Promise<QueryResult> => master.query({ text, values });
  return { storeClient: { query }, storeType: 'pool', tableName: 'sign_in_guess', tableCreated: true };
}
