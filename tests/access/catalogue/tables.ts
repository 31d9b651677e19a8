import type { Client } from 'pg';
import { unprotected } from './exemptions';

const OURS = `c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND c.relnamespace::regnamespace::text !~ '^pg_'`;

/** Tables without a forced wall, exemptions that no longer exist, and relations that could look around the wall. */
export async function tableFaults(behind: Client): Promise<string[]> {
  const { rows } = await behind.query<{ name: string; kind: string; enabled: boolean; forced: boolean; invoker: boolean; owner: string }>(
    `SELECT c.relname AS name, c.relkind AS kind, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
            coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}' AS invoker,
            c.relowner::regrole::text AS owner
       FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${OURS}`,
  );
  const faults: string[] = [];
  for (const { name, kind, enabled, forced, invoker, owner } of rows) {
    if (owner !== 'afterword_owner') faults.push(`${name} belongs to ${owner}`);
    if (kind === 'v' && !invoker) faults.push(`view ${name} reads with its owner's rights: it is not security_invoker`);
    if (kind === 'm' || kind === 'f') faults.push(`${name} is a materialised view or foreign table, which row level security cannot judge`);
    if ((kind === 'r' || kind === 'p') && !(name in unprotected)) {
      if (!enabled) faults.push(`${name} has no row level security and no reason not to`);
      if (!forced) faults.push(`${name} does not force row level security on its owner`);
    }
    if (name in unprotected && enabled) faults.push(`${name} is exempt and has row level security: take it off the list`);
  }
  const found = new Set(rows.map(({ name }) => name));
  return [...faults, ...Object.keys(unprotected).filter((name) => !found.has(name)).map((name) => `${name} is exempt and does not exist`)];
}

/** Constraints and indexes that PostgreSQL had to name. Primary keys and not-nulls may keep its names. */
export async function nameFaults(behind: Client): Promise<string[]> {
  const { rows } = await behind.query<{ name: string; on: string }>(
    `SELECT n.conname AS name, c.relname AS on FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid
      WHERE n.contype NOT IN ('p', 'n') AND n.conparentid = 0 AND ${OURS}
     UNION ALL
     SELECT i.relname, c.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
      WHERE NOT x.indisprimary AND NOT EXISTS (SELECT FROM pg_constraint n WHERE n.conindid = i.oid AND n.conname = i.relname) AND ${OURS}`,
  );
  return rows.filter(({ name }) => /_(key|check|fkey|excl|idx)\d*$/u.test(name)).map(({ name, on }) => `${name} on ${on} was named by PostgreSQL`);
}
