import type { Client } from 'pg';
import type { Part } from '../backup/manifest';

// Never waits for a standby of its own, which may be away as well.
const AT_ONCE = 'SET synchronous_commit = local';

/**
 * That every write of one part waits for its standby is noted in the database of the other part, with the line of history for which
 * it holds. So a standby that was left behind, while the primary went on alone, is not taken for one that has everything.
 */
export async function noteRequired(other: Client, part: Part, line: string): Promise<void> {
  await other.query(AT_ONCE);
  await other.query(`ALTER DATABASE ${await databaseOf(other)} SET ${settingName(part)} = ${other.escapeLiteral(line)}`);
}

export async function noteAlone(other: Client, part: Part): Promise<void> {
  await other.query(AT_ONCE);
  await other.query(`ALTER DATABASE ${await databaseOf(other)} RESET ${settingName(part)}`);
}

/** The line of history on which the part's writes wait for its standby; null when they do not. */
export async function requiredLine(other: Client, part: Part): Promise<string | null> {
  const { rows } = await other.query<{ line: string }>(
    `SELECT substr(setting, length($1) + 2) AS line FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase, unnest(s.setconfig) AS setting
      WHERE d.datname = current_database() AND s.setrole = 0 AND starts_with(setting, $1 || '=')`,
    [settingName(part)],
  );
  return rows[0]?.line ?? null;
}

function settingName(part: Part): string {
  return `afterword.${part}_standby`;
}

async function databaseOf(client: Client): Promise<string> {
  return (await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name')).rows[0]?.name ?? '';
}
