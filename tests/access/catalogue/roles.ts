import type { Client } from 'pg';

interface Role {
  readonly name: string;
  readonly powers: string[];
  readonly memberOf: string[];
  readonly settings: string[];
  readonly owns: number;
}

/** What a role should be. A power is an attribute of the role that reaches beyond its grants. */
export interface Expected {
  readonly powers: readonly string[];
  readonly memberOf?: readonly string[];
  readonly settings?: readonly string[];
  readonly owns?: boolean;
}

const PATIENCE = ['idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout'];

const known: Readonly<Record<string, Expected>> = {
  afterword_owner: { powers: [], owns: true },
  afterword_app: { powers: ['login'], settings: PATIENCE },
  afterword_trends: { powers: ['login'], settings: ['default_transaction_read_only', ...PATIENCE] },
  afterword_publication: { powers: ['login'], settings: PATIENCE },
  afterword_keys: { powers: ['login'], settings: PATIENCE },
  afterword_backup: { powers: ['login', 'bypasses row level security'], memberOf: ['pg_read_all_data'], settings: ['default_transaction_read_only'] },
};

/** Roles that can, own or belong to more than they should. Ownership is counted over the whole server. */
export async function roleFaults(behind: Client, expectations = known, like = 'afterword%'): Promise<string[]> {
  const { rows } = await behind.query<Role>(
    `SELECT r.rolname AS name,
            array_remove(ARRAY[CASE WHEN rolcanlogin THEN 'login' END, CASE WHEN rolsuper THEN 'superuser' END,
              CASE WHEN rolbypassrls THEN 'bypasses row level security' END, CASE WHEN rolcreaterole THEN 'creates roles' END,
              CASE WHEN rolcreatedb THEN 'creates databases' END, CASE WHEN rolreplication THEN 'replicates' END], NULL) AS powers,
            ARRAY(SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = r.oid) AS "memberOf",
            ARRAY(SELECT split_part(s, '=', 1) FROM unnest(r.rolconfig) s ORDER BY 1) AS settings,
            (SELECT count(*)::integer FROM pg_shdepend d
              WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid AND d.deptype = 'o') AS owns
       FROM pg_roles r WHERE r.rolname LIKE $1`,
    [like],
  );
  const faults = rows.flatMap((role) => {
    const expected = expectations[role.name];
    if (!expected) return [`${role.name} is a role that nobody knows`];
    return [
      ...differences(role.name, 'power', role.powers, expected.powers),
      ...differences(role.name, 'membership', role.memberOf, expected.memberOf ?? []),
      ...differences(role.name, 'setting', role.settings, expected.settings ?? []),
      ...(role.owns > 0 && !expected.owns ? [`${role.name} owns ${role.owns} things`] : []),
    ];
  });
  const found = new Set(rows.map(({ name }) => name));
  return [...faults, ...Object.keys(expectations).filter((name) => !found.has(name)).map((name) => `${name} does not exist`)];
}

function differences(role: string, kind: string, found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...found.filter((each) => !expected.includes(each)).map((each) => `${role} has an unexpected ${kind}: ${each}`),
    ...expected.filter((each) => !found.includes(each)).map((each) => `${role} lacks a ${kind}: ${each}`),
  ];
}
