import type { Client } from 'pg';

/** A policy as the catalogue holds it. */
export interface StoredPolicy {
  readonly name: string;
  readonly on: string;
  readonly command: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly role: string;
  readonly using: string | null;
  readonly check: string | null;
  readonly comment: string | null;
}

/** The policies that bind the application role. */
export async function policiesOfTheApplication(behind: Client): Promise<StoredPolicy[]> {
  const { rows } = await behind.query<StoredPolicy>(
    `SELECT p.policyname AS name, p.tablename AS on, p.cmd AS command, p.roles[1]::text AS role, p.qual AS using, p.with_check AS check,
            obj_description(o.oid, 'pg_policy') AS comment
       FROM pg_policies p JOIN pg_policy o ON o.polname = p.policyname AND o.polrelid = format('%I.%I', p.schemaname, p.tablename)::regclass
      WHERE 'afterword_app' = ANY (p.roles) ORDER BY p.tablename, p.policyname`,
  );
  return rows;
}

/** Replaces a clause of a policy while some work is done, or drops the policy when no clause is named. */
export async function withPolicy<T>(behind: Client, policy: StoredPolicy, change: Partial<Pick<StoredPolicy, 'using' | 'check'>> | 'dropped', work: () => Promise<T>): Promise<T> {
  await replace(behind, policy, change === 'dropped' ? null : { ...policy, ...change });
  try {
    return await work();
  } finally {
    await replace(behind, policy, policy);
  }
}

async function replace(behind: Client, { name, on }: StoredPolicy, by: StoredPolicy | null): Promise<void> {
  await behind.query(`DROP POLICY IF EXISTS ${name} ON ${on}`);
  if (!by) return;
  const using = by.using === null ? '' : `USING (${by.using})`;
  const check = by.check === null ? '' : `WITH CHECK (${by.check})`;
  await behind.query(`CREATE POLICY ${name} ON ${on} FOR ${by.command} TO ${by.role} ${using} ${check}`);
  if (by.comment !== null) await behind.query(`COMMENT ON POLICY ${name} ON ${on} IS '${by.comment.replaceAll("'", "''")}'`);
}

/** Does something to a database while some work is done, and takes it back. */
export async function withSql<T>(behind: Client, doing: string, undoing: string, work: () => Promise<T>): Promise<T> {
  await behind.query(doing);
  try {
    return await work();
  } finally {
    await behind.query(undoing);
  }
}
