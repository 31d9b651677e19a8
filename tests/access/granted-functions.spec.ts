import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { cloneDatabases, connect, type Databases } from '../support/databases';

const SOURCES = join(__dirname, '../../api/src');

interface Granted {
  readonly name: string;
  readonly arguments: number;
  readonly written: string;
}

/** With how many arguments each function of the schema is called in the code of the api. */
function calls(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) continue;
    const text = readFileSync(join(SOURCES, file), 'utf8');
    for (const { 1: name = '', index, 0: opening } of text.matchAll(/\bapp\.([a-z_]+)\(/gu)) {
      let [depth, commas, end] = [1, 0, index + opening.length];
      const begin = end;
      for (; depth > 0 && end < text.length; end += 1) {
        if (text[end] === '(') depth += 1;
        else if (text[end] === ')') depth -= 1;
        else if (text[end] === ',' && depth === 1) commas += 1;
      }
      found.set(name, (found.get(name) ?? new Set()).add(text.slice(begin, end - 1).trim() === '' ? 0 : commas + 1));
    }
  }
  return found;
}

/** Functions that a login may call and that neither the code calls, nor that of the version before, nor a policy or an index of the database needs. */
async function idle(main: Client, role: string): Promise<string[]> {
  const { rows } = await main.query<Granted>(
    `SELECT p.proname AS name, p.pronargs AS arguments, p.oid::regprocedure::text AS written FROM pg_proc p
      WHERE p.pronamespace = 'app'::regnamespace AND has_function_privilege($1, p.oid, 'EXECUTE')
        AND coalesce(obj_description(p.oid, 'pg_proc'), '') NOT LIKE 'For the version before:%'
        AND NOT EXISTS (SELECT FROM pg_policies w WHERE concat_ws(' ', w.qual, w.with_check) ~ ('app\\.' || p.proname || '\\('))
        AND NOT EXISTS (SELECT FROM pg_indexes i WHERE i.indexdef ~ ('app\\.' || p.proname || '\\('))
      ORDER BY written`, [role]);
  const called = calls();
  return rows.filter((granted) => !called.get(granted.name)?.has(granted.arguments)).map(({ written }) => written);
}

describe('the functions that the application may call', () => {
  let databases: Databases;
  let main: Client;
  beforeAll(async () => {
    databases = await cloneDatabases();
    main = await connect(databases.mainUrl);
  });
  afterAll(async () => {
    await main.end();
    await databases.drop();
  });

  it.each(['afterword_app', 'afterword_trends', 'afterword_publication'])('are called, every one of %s', async (role) => {
    expect(await idle(main, role)).toEqual([]);
  });

  it('are named where nothing calls them, also beside one of the same name that is called', async () => {
    await main.query(`BEGIN;
      CREATE FUNCTION app.left_behind(one uuid) RETURNS void LANGUAGE sql AS 'SELECT';
      CREATE FUNCTION app.signed_in(one bytea) RETURNS void LANGUAGE sql AS 'SELECT';
      GRANT EXECUTE ON FUNCTION app.left_behind(uuid), app.signed_in(bytea) TO afterword_app`);
    expect(await idle(main, 'afterword_app')).toEqual(['app.left_behind(uuid)', 'app.signed_in(bytea)']);
    await main.query('ROLLBACK');
  });

  it('answer the version before in its own form as they answer this one', async () => {
    const { rows } = await main.query<{ old: string; new: string }>(
      `SELECT format('SELECT * FROM app.%I(%s)', p.proname, (SELECT string_agg(format('NULL::%s', format_type(t, NULL)), ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n))) AS old,
              format('SELECT * FROM app.%I(%s)', p.proname, (SELECT string_agg(format('NULL::%s', format_type(t, NULL)), ', ' ORDER BY n) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n) WHERE p.proargnames[n] <> 'today')) AS new
         FROM pg_proc p WHERE p.pronamespace = 'app'::regnamespace AND obj_description(p.oid, 'pg_proc') LIKE 'For the version before:%' ORDER BY 1`);
    expect(rows.length).toBeGreaterThan(30);
    const answer = async (call: string): Promise<unknown> => {
      await main.query('BEGIN');
      const said = await main.query<Record<string, unknown>>(call).then((found) => found.rows, (error: unknown) => String(error));
      await main.query('ROLLBACK');
      return said;
    };
    for (const call of rows) expect([call.old, await answer(call.old)]).toEqual([call.old, await answer(call.new)]);
  });
});
