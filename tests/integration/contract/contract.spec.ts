import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashPassword } from '../../../api/src/identity';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly example?: unknown; readonly schema?: { readonly example?: unknown } }[];
  readonly requestBody?: { readonly content: Record<string, { readonly example?: Record<string, unknown> }> };
  readonly responses: Record<string, unknown>;
}
interface Contract {
  readonly paths: Record<string, Record<string, Operation>>;
}

const inProject = (path: string): string => join(__dirname, '../../..', path);
const committed = (): Contract => JSON.parse(readFileSync(inProject('api/openapi.json'), 'utf8')) as Contract;
const exampleOf = (contract: Contract, method: string, path: string): Record<string, unknown> => {
  const example = contract.paths[path]?.[method]?.requestBody?.content['application/json']?.example;
  if (!example) throw new Error(`${method} ${path} has no example.`);
  return example;
};

describe('the contract', () => {
  let hospital: Hospital;
  let contract: Contract;
  let street: Browser;
  beforeAll(async () => {
    hospital = await Hospital.open();
    street = new Browser(hospital.url);
    contract = (await street.asks<Contract>('GET', '/api/openapi.json')).json;
  });
  afterAll(() => hospital.close());

  it('is served to everyone as it is committed', () => {
    expect(contract).toEqual(committed());
  });

  it('has been written out, with the types made from it, since the last change', () => {
    const tool = pathToFileURL(inProject('tools/contract.mjs')).href;
    const script = `const { contract, typesOf } = await import(${JSON.stringify(tool)}); const json = contract(); process.stdout.write(JSON.stringify([json, await typesOf(json)]))`;
    const made = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' }, maxBuffer: 10_000_000 });
    const [json, types] = JSON.parse(made) as [string, string];
    expect(readFileSync(inProject('api/openapi.json'), 'utf8')).toBe(json);
    expect(readFileSync(inProject('libs/api-types/src/contract.ts'), 'utf8')).toBe(types);
  });

  it('names every address that must stay', () => {
    const promised = ['post /api/sign-in', 'get /api/sign-in', 'delete /api/sign-in', 'get /api/entries', 'get /api/entries/{id}', 'put /api/entries/{id}', 'delete /api/entries/{id}',
      'post /api/entries/{id}/shares', 'get /api/shares/{id}', 'delete /api/shares/{id}', 'get /api/inbox', 'get /api/shares/{id}/comments', 'post /api/shares/{id}/comments',
      'get /api/supervisions', 'get /api/supervisions/{id}', 'get /api/supervisions/{id}/agreement', 'put /api/supervisions/{id}/agreement',
      'get /api/commitments', 'post /api/commitments', 'get /api/briefings', 'get /api/trends', 'get /api/trends.csv', 'get /api/health'];
    const named = Object.entries(contract.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect(named).toEqual(expect.arrayContaining(promised));
  });

  it('has an example for every body and the shape of a refusal for every operation', () => {
    for (const [path, methods] of Object.entries(contract.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        expect(operation.responses['default']).toBeDefined();
        if (operation.requestBody) expect(exampleOf(contract, method, path)).toBeInstanceOf(Object);
      }
    }
  });

  it('has examples that work, one after the other, in a hospital with these people', async () => {
    const signIn = exampleOf(contract, 'post', '/api/sign-in') as { email: string; password: string };
    const share = exampleOf(contract, 'post', '/api/entries/{id}/shares') as { readerId: string };
    const commitment = exampleOf(contract, 'post', '/api/commitments') as { supervisionId: string };
    const [amina, entry] = [randomUUID(), randomUUID()];
    for (const [id, email] of [[amina, signIn.email], [share.readerId, 'reader@test.example']] as const) {
      await hospital.behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'A', 'B', 'Nurse', 'nursing')`, [id, email]);
    }
    await hospital.behind.query('INSERT INTO credential VALUES ($1, $2)', [amina, await hashPassword(signIn.password)]);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', '2026-01-01')`, [amina]);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-01-01')`, [amina]);
    const teamId = randomUUID();
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Rowan ward', 'non-clinical')`, [teamId]);
    const { supervisionId } = commitment;
    await hospital.behind.query(`INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, 'professional', '2026-01-01')`, [supervisionId, amina, share.readerId]);
    const taughtId = randomUUID();
    await hospital.behind.query(`INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, 'professional', '2026-01-01')`, [taughtId, share.readerId, amina]);

    const asked = new Set<string>();
    let ids = '';
    let topic = '';
    const does = async (method: string, path: string, expected: number, ofThisHospital: object = {}, seen?: number): Promise<{ id?: string }> => {
      asked.add(`${method} ${path}`);
      const operation = contract.paths[path]?.[method];
      const query = (operation?.parameters ?? []).filter((each) => each.in === 'query').map((each) => [each.name, each.example ?? each.schema?.example] as const).filter(([, example]) => example !== undefined);
      const headers = Object.fromEntries((operation?.parameters ?? []).filter((each) => each.in === 'header' && each.schema?.example).map((each) => [each.name, String(each.schema?.example)]));
      const asking = query.length > 0 ? `?${query.map(([name, example]) => `${name}=${encodeURIComponent(String(example))}`).join('&')}` : '';
      const answer = await street.asks<{ id?: string }>(method.toUpperCase(), path.replace('{id}', ids).replace('{revision}', '1').replace('{topic}', topic) + asking,
        operation?.requestBody ? { ...exampleOf(contract, method, path), ...ofThisHospital } : undefined, seen === undefined ? headers : { 'if-match': `"${seen}"` });
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: expected });
      expect(Object.keys(operation?.responses ?? {})).toContain(method === 'put' && expected === 201 ? '200' : String(expected));
      return answer.json ?? {};
    };
    const aSessionOf = async (of: string): Promise<void> => {
      ids = of;
      const { id: sessionId = '' } = await does('post', '/api/supervisions/{id}/sessions', 201);
      await does('get', '/api/supervisions/{id}/sessions', 200);
      ids = sessionId;
      for (const path of ['/api/sessions/{id}', '/api/sessions/{id}/calendar', '/api/sessions/{id}/shares', '/api/sessions/{id}/private-note']) await does('get', path, 200);
      await does('put', '/api/sessions/{id}', 200, {}, 1);
      await does('post', '/api/sessions/{id}/topics', 201);
      topic = String(exampleOf(contract, 'post', '/api/sessions/{id}/topics')['id']);
      await does('put', '/api/sessions/{id}/topics/{topic}', 200);
      await does('delete', '/api/sessions/{id}/topics/{topic}', 204);
      await does('put', '/api/sessions/{id}/agenda', 200);
      topic = (await hospital.behind.query<{ id: string }>('SELECT id FROM session_topic LIMIT 1')).rows[0]?.id ?? '';
      await does('put', '/api/sessions/{id}/topics/{topic}/note', 200, {}, 0);
      await does('put', '/api/sessions/{id}/checks', 200, {}, 0);
      await does('put', '/api/sessions/{id}/private-note', 200, {}, 0);
      await hospital.behind.query(`UPDATE session SET day = '2026-11-22'`);
      await hospital.behind.query(
        `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on)
         SELECT id, supervision_id, supervisee_id, supervisor_id, supervisor_id, revision, '2026-11-22' FROM session`,
      );
      const { rows } = await hospital.behind.query<{ revision: number }>('SELECT revision FROM session');
      await does('put', '/api/sessions/{id}/confirmation', 200, {}, rows[0]?.revision ?? 0);
      await does('post', '/api/sessions/{id}/corrections', 201);
      ids = of;
      ids = (await does('post', '/api/supervisions/{id}/sessions', 201, { id: randomUUID() })).id ?? '';
      await does('put', '/api/sessions/{id}/cancellation', 200);
    };
    for (const path of ['/api/health']) await does('get', path, 200);
    await does('post', '/api/sign-in', 200);
    for (const path of ['/api/sign-in', '/api/supervisions', '/api/briefings', '/api/signposts', '/api/trends', '/api/trends/parts', '/api/trends.csv', '/api/entries', '/api/inbox', '/api/commitments', '/api/mail-choice', '/api/team-reflections', '/api/professional-forms']) await does('get', path, 200);
    for (const path of ['/api/exports', '/api/professional-documents']) await does('post', path, 200);
    await does('post', '/api/identifying-details', 200);
    ids = taughtId;
    await does('post', '/api/supervisions/{id}/concern-notes', 201);
    await does('get', '/api/supervisions/{id}/concern-notes', 200);
    ids = supervisionId;
    await does('get', '/api/supervisions/{id}', 200);
    await does('get', '/api/cover', 200);
    for (const path of ['/api/cover/teams', '/api/cover/teams/none']) await does('get', path, 200);
    ids = teamId;
    await does('get', '/api/cover/teams/{id}', 200);
    ids = supervisionId;
    await does('put', '/api/supervisions/{id}/agreement', 201);
    await does('get', '/api/supervisions/{id}/agreement', 200);
    await does('put', '/api/supervisions/{id}/agreement/answer', 200);
    const { id: group = '' } = await does('post', '/api/group-supervisions', 201);
    await does('get', '/api/group-supervisions', 200);
    ids = group;
    await does('delete', '/api/group-supervisions/{id}', 204);
    ids = entry;
    await does('put', '/api/entries/{id}', 201);
    await does('get', '/api/entries/{id}', 200);
    await does('post', '/api/entries/search', 200);
    await does('get', '/api/entries/looking-back', 200);
    await street.asks('PUT', `/api/entries/${entry}`, { model: 'plain', sections: [{ section: 'text', text: 'Otherwise.' }] }, { 'if-match': '"1"' });
    for (const path of ['/api/entries/{id}/earlier-saves', '/api/entries/{id}/earlier-saves/{revision}']) await does('get', path, 200);
    const { id: shareId = '' } = await does('post', '/api/entries/{id}/shares', 201);
    ids = shareId;
    await does('get', '/api/shares/{id}', 200);
    const { id: commentId = '' } = await does('post', '/api/shares/{id}/comments', 201);
    await does('get', '/api/shares/{id}/comments', 200);
    ids = commentId;
    for (const method of ['put', 'delete']) await does(method, '/api/comments/{id}/resolution', 204);
    await street.asks('PUT', `/api/comments/${commentId}`, { text: 'Otherwise.' }, { 'if-match': '"1"' });
    await street.asks('PUT', `/api/comments/${commentId}`, exampleOf(contract, 'put', '/api/comments/{id}'), { 'if-match': '"2"' });
    await does('put', '/api/comments/{id}', 200);
    ids = randomUUID();
    await does('put', '/api/comment-drafts/{id}', 201, { shareId });
    await does('get', '/api/comment-drafts/{id}', 200);
    await does('post', '/api/comments/{id}/release', 200);
    await does('delete', '/api/comment-drafts/{id}', 204);
    ids = shareId;
    await does('delete', '/api/shares/{id}', 204);
    const { id: commitmentId = '' } = await does('post', '/api/commitments', 201);
    ids = commitmentId;
    await does('get', '/api/commitments/{id}', 200);
    await does('put', '/api/commitments/{id}', 200);
    for (const method of ['put', 'delete']) await does(method, '/api/commitments/{id}/closing', 200);
    ids = entry;
    await does('delete', '/api/entries/{id}', 204);
    await does('delete', '/api/entries/{id}/deletion', 200);
    await aSessionOf(supervisionId);
    ids = (await does('post', '/api/team-reflections', 201)).id ?? '';
    await does('delete', '/api/team-reflections/{id}', 204);
    await does('put', '/api/mail-choice', 200);
    await does('post', '/api/unsubscriptions', 204);
    await does('delete', '/api/sign-in', 204);
    const all = Object.entries(contract.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect([...asked].sort()).toEqual(all.sort());
  });
});
