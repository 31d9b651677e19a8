import type { Client } from 'pg';
import { definers } from './exemptions';

interface Policy {
  readonly name: string;
  readonly on: string;
  readonly command: 'r' | 'a' | 'w' | 'd' | '*';
  readonly permissive: boolean;
  readonly roles: string[];
  readonly comment: string | null;
  readonly using: string | null;
  readonly check: string | null;
}

const JUDGED_ROLES = new Set(['afterword_app', 'afterword_owner', 'afterword_publication', 'afterword_trends']);

/** Policies that are not explained, do not check what is written, overlap, or do not ask who asks. */
export async function policyCatalogueFaults(behind: Client): Promise<string[]> {
  const { rows } = await behind.query<Policy>(
    `SELECT p.polname AS name, p.polrelid::regclass::text AS on, p.polcmd AS command, p.polpermissive AS permissive,
            ARRAY(SELECT CASE r WHEN 0 THEN 'PUBLIC' ELSE r::regrole::text END FROM unnest(p.polroles) r) AS roles,
            obj_description(p.oid, 'pg_policy') AS comment,
            pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS check
       FROM pg_policy p ORDER BY 2, 1`,
  );
  if (rows.length === 0) return ['there are no policies at all'];
  return [...rows.flatMap(faultsOf), ...overlaps(rows)];
}

function faultsOf(policy: Policy): string[] {
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(`policy ${policy.name} on ${policy.on} ${fault}`);
  if (!policy.comment?.trim().endsWith('.')) say('has no sentence that explains it');
  if (policy.command === '*') say('is for all commands at once');
  if (!policy.permissive) say('is restrictive, which the house does not use');
  if (policy.roles.length !== 1 || !JUDGED_ROLES.has(policy.roles[0] ?? '')) say(`is for ${policy.roles.join(', ')}`);
  if ((policy.command === 'a' || policy.command === 'w') && policy.check === null) say('has no WITH CHECK');
  for (const clause of [policy.using, policy.check]) {
    if (clause === null) continue;
    if (/\b(now|current_date|current_timestamp|clock_timestamp|localtimestamp)\b/iu.test(clause)) say('looks at the time instead of a stored fact');
    if (/current_setting/iu.test(clause)) say('reads a setting by itself');
    if (!policy.roles.includes('afterword_app')) continue;
    const asked = clause.match(/app\.staff_id\(\)/gu)?.length ?? 0;
    if (asked === 0) say('does not look at who asks');
    if (asked !== (clause.match(/SELECT app\.staff_id\(\)/gu)?.length ?? 0)) say('asks who asks once a row instead of once a statement');
  }
  return faults;
}

function overlaps(policies: readonly Policy[]): string[] {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const { name, on, command, roles } of policies) {
    for (const role of roles) {
      const place = `${on} ${command} ${role}`;
      const before = seen.get(place);
      if (before) faults.push(`policies ${before} and ${name} on ${on} judge the same command for ${role}`);
      seen.set(place, name);
    }
  }
  return faults;
}

/** Functions with their owner's rights that are not known, are open to everyone, or look names up where others can write. */
export async function functionFaults(behind: Client, known: Readonly<Record<string, string>> = definers): Promise<string[]> {
  const { rows } = await behind.query<{ name: string; definer: boolean; path: string | null; everyone: boolean; owner: string }>(
    `SELECT format('%s.%s(%s)', p.pronamespace::regnamespace, p.proname,
                   (SELECT string_agg(format_type(t, NULL), ',' ORDER BY n) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a (t, n))) AS name,
            p.prosecdef AS definer, (SELECT c FROM unnest(p.proconfig) c WHERE c LIKE 'search_path=%') AS path,
            p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) g WHERE g.grantee = 0) AS everyone,
            p.proowner::regrole::text AS owner
       FROM pg_proc p WHERE p.pronamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')`,
  );
  const faults: string[] = [];
  for (const { name, definer, path, everyone, owner } of rows) {
    if (everyone) faults.push(`${name} can be called by everyone`);
    if (owner !== 'afterword_owner') faults.push(`${name} belongs to ${owner}`);
    if (!definer) continue;
    if (!(name in known)) faults.push(`${name} runs with its owner's rights and is not on the list`);
    if (!/^search_path=pg_catalog, public(, pg_temp)?$/u.test(path ?? '')) faults.push(`${name} has no fixed search_path: ${path}`);
  }
  const found = new Set(rows.filter(({ definer }) => definer).map(({ name }) => name));
  return [...faults, ...Object.keys(known).filter((name) => !found.has(name)).map((name) => `${name} is on the list and does not exist`)];
}
