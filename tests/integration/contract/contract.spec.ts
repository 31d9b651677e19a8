import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OwnPasskeyListResponse, PasskeyChallengeResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { hashPassword } from '../../../api/src/identity';
import { Authenticator } from '../../support/authenticator';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import { PasskeyDevice } from '../../support/passkey-device';

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
      'get /api/commitments', 'post /api/commitments', 'get /api/briefings', 'get /api/trends', 'get /api/trends.csv', 'get /api/health', 'get /api/readiness'];
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
    let role = '';
    let arranged = '';
    let item = '';
    const does = async (method: string, path: string, expected: number, ofThisHospital: object = {}, seen?: number): Promise<{ id?: string }> => {
      asked.add(`${method} ${path}`);
      const operation = contract.paths[path]?.[method];
      const query = (operation?.parameters ?? []).filter((each) => each.in === 'query').map((each) => [each.name, each.example ?? each.schema?.example] as const).filter(([, example]) => example !== undefined);
      const headers = Object.fromEntries((operation?.parameters ?? []).filter((each) => each.in === 'header' && each.schema?.example).map((each) => [each.name, String(each.schema?.example)]));
      const asking = query.length > 0 ? `?${query.map(([name, example]) => `${name}=${encodeURIComponent(String(example))}`).join('&')}` : '';
      const answer = await street.asks<{ id?: string }>(method.toUpperCase(), path.replace('{id}', ids).replace('{revision}', '1').replace('{topic}', topic).replace('{role}', role).replace('{supervision}', arranged).replace('{item}', item).replace('{code}', firstBriefing.code).replace('{version}', '1') + asking,
        operation?.requestBody ? { ...exampleOf(contract, method, path), ...ofThisHospital } : undefined, seen === undefined ? headers : { 'if-match': `"${seen}"` });
      expect({ method, path, status: answer.status }).toEqual({ method, path, status: expected });
      expect(Object.keys(operation?.responses ?? {})).toContain(method === 'put' && expected === 201 ? '200' : [401, 404, 409].includes(expected) ? 'default' : String(expected));
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
    for (const path of ['/api/health', '/api/readiness']) await does('get', path, 200);
    const linked = async (path: string, kind: string, of: string | null): Promise<void> => {
      const { token } = exampleOf(contract, 'post', path) as { token: string };
      await hospital.behind.query('DELETE FROM one_time_link');
      await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at) VALUES ($1, $2, $3, '2026-11-22', '2026-11-23')`, [createHash('sha256').update(token).digest(), kind, of]);
      await does('post', path, path.endsWith('first-administrator') ? 404 : 200);
    };
    await linked('/api/one-time-links/reading', 'invite', share.readerId);
    await linked('/api/one-time-links/use', 'invite', share.readerId);
    await linked('/api/one-time-links/first-administrator', 'first-administrator', null);
    await does('post', '/api/sign-in', 200);
    for (const path of ['/api/sign-in', '/api/supervisions', '/api/briefings', '/api/signposts', '/api/trends', '/api/trends/choices', '/api/trends/parts', '/api/trends/parts.csv', '/api/trends.csv', '/api/trends/together', '/api/trends/together.csv', '/api/inspection-pack', '/api/inspection-pack.html', '/api/entries', '/api/inbox', '/api/commitments', '/api/mail-choice', '/api/team-reflections', '/api/professional-forms']) await does('get', path, 200);
    for (const path of ['/api/briefings/{code}', '/api/briefings/{code}/versions/{version}']) await does('get', path, 200);
    await does('put', '/api/briefings/{code}/versions/{version}/read-mark', 204);
    await does('delete', '/api/briefings/{code}/versions/{version}/read-mark', 204);
    await does('post', '/api/account/proof', 204);
    for (const path of ['/api/exports', '/api/professional-documents']) await does('post', path, 200);
    const { key = '' } = (await does('post', '/api/account/second-factor/secret', 200)) as { key?: string };
    await does('put', '/api/account/second-factor', 200, { code: new Authenticator(key, hospital.clock).code() });
    await does('get', '/api/account/second-factor', 200);
    await does('post', '/api/account/second-factor/recovery-codes', 200);
    await does('delete', '/api/account/second-factor', 204);
    const [device, site] = [new PasskeyDevice(hospital.url), { origin: hospital.url, host: '127.0.0.1' }];
    const credential = device.makes((await does('post', '/api/account/passkeys/challenge', 200)) as PasskeyChallengeResponse, site);
    const { passkeys } = (await does('post', '/api/account/passkeys', 201, { credential })) as OwnPasskeyListResponse;
    await does('get', '/api/account/passkeys', 200);
    await does('post', '/api/sign-in/passkey', 200, { credential: device.shows((await does('post', '/api/sign-in/passkey-challenge', 200)) as PasskeyChallengeResponse, site) });
    await does('post', '/api/account/proof', 204);
    ids = passkeys[0]?.id ?? '';
    await does('delete', '/api/account/passkeys/{id}', 204);
    for (const path of ['/api/sign-in/sso', '/api/account/identities']) await does('get', path, 200);
    // There is no provider here.
    await does('post', '/api/sign-in/sso-arrival', 401);
    await does('post', '/api/sign-in/sso/{code}', 404);
    await does('post', '/api/one-time-links/sso/{code}', 404);
    await does('post', '/api/one-time-links/sso-arrival', 401);
    await does('get', '/api/account/proof/ways', 200);
    await does('post', '/api/account/proof/sso/{code}', 404);
    for (const method of ['post', 'delete']) await does(method, '/api/account/identities/{code}', 404);
    for (const method of ['get', 'put']) await does(method, '/api/sign-in-rule', 200);
    const another = new Browser(hospital.url);
    await another.signsIn(signIn.email, signIn.password);
    ids = (await street.asks<{ signIns: { id: string; current: boolean }[] }>('GET', '/api/account/sign-ins')).json.signIns.find(({ current }) => !current)?.id ?? '';
    await does('get', '/api/account/sign-ins', 200);
    for (const which of ['{id}', 'others']) await does('delete', `/api/account/sign-ins/${which}`, 204);
    await does('post', '/api/identifying-details', 200);
    await does('post', '/api/people/search', 200);
    await does('get', '/api/people/teams', 200);
    const { id: newcomer = '' } = await does('post', '/api/people', 201);
    ids = newcomer;
    await does('get', '/api/people/{id}', 200);
    await does('put', '/api/people/{id}', 200, {}, 1);
    await does('post', '/api/people/{id}/link', 200);
    await does('post', '/api/people/{id}/invitation', 409);
    role = 'educator';
    for (const method of ['put', 'delete']) await does(method, '/api/people/{id}/grants/{role}', 200);
    await does('post', '/api/people/{id}/supervisions', 200, { supervisorId: share.readerId });
    arranged = String(exampleOf(contract, 'post', '/api/people/{id}/supervisions')['id']);
    await does('put', '/api/people/{id}/supervisions/{supervision}/ending', 200);
    for (const method of ['put', 'delete']) await does(method, '/api/people/{id}/suspension', 200);
    ids = amina;
    await does('put', '/api/people/{id}/reset-request', 200);
    ids = newcomer;
    await does('put', '/api/people/{id}/leaving', 204);
    await does('post', '/api/people-imports/preview', 200);
    const { json: { seen } } = await street.asks<{ seen: string }>('POST', '/api/people-imports/preview', exampleOf(contract, 'post', '/api/people-imports/preview'));
    ids = (await does('post', '/api/people-imports', 200, { seen })).id ?? '';
    for (const path of ['/api/people-imports', '/api/people-imports/template.csv']) await does('get', path, 200);
    await does('post', '/api/people-imports/{id}/links', 200);
    // There is no mail server here.
    await does('get', '/api/invitations', 200);
    await does('post', '/api/invitations', 409);
    await does('get', '/api/directory-tokens', 200);
    await does('post', '/api/directory-tokens', 200);
    ids = String(exampleOf(contract, 'post', '/api/directory-tokens')['id']);
    await does('put', '/api/directory-tokens/{id}/ending', 200);
    for (const path of ['/api/house', '/api/house/beginning', '/api/signposts/kept']) await does('get', path, 200);
    await does('put', '/api/house', 200, {}, 1);
    for (const part of ['lines', 'teams']) {
      ({ id: ids = '' } = await does('post', `/api/house/${part}`, 201));
      await does('put', `/api/house/${part}/{id}`, 200, {}, 1);
      for (const method of ['put', 'delete']) await does(method, `/api/house/${part}/{id}/closing`, 200);
    }
    await does('get', '/api/house/weeks', 200);
    await does('put', '/api/house/weeks', 200, {}, 1);
    await does('post', '/api/limits', 200, {}, 0);
    await does('get', '/api/limits', 200);
    await does('put', '/api/limits/{version}/reading', 204);
    await does('post', '/api/signposts', 201);
    ids = String(exampleOf(contract, 'post', '/api/signposts')['code']);
    await does('put', '/api/signposts/{id}', 200, {}, 1);
    await does('put', '/api/signposts/{id}/withdrawal', 204);
    ids = taughtId;
    await does('post', '/api/supervisions/{id}/concern-notes', 201);
    await does('get', '/api/supervisions/{id}/concern-notes', 200);
    ids = supervisionId;
    await does('get', '/api/supervisions/{id}', 200);
    await does('get', '/api/cover', 200);
    for (const path of ['/api/audit', '/api/audit.csv', '/api/retention', '/api/account/closing', '/api/account/entries-erasure', '/api/account/events', '/api/account/held', '/api/account/leaving', '/api/inspection-pack', '/api/inspection-pack.html']) await does('get', path, 200);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) SELECT id, 'governance', '2026-01-01' FROM unnest($1::uuid[]) AS id`, [[amina, share.readerId]]);
    await does('post', '/api/account/proof', 204);
    for (const path of ['/api/holds', '/api/account/holds']) await does('get', path, 200);
    await does('post', '/api/holds/authors', 200);
    ({ id: ids = '' } = await does('post', '/api/holds', 201, { authorId: share.readerId }));
    await hospital.behind.query(`UPDATE legal_hold SET asked_by = $1, author_id = $2, told_on = NULL, silence = 'crime', silence_by = $1, silence_review_on = asked_on`, [share.readerId, newcomer]);
    await does('put', '/api/holds/{id}/confirmation', 200);
    for (const act of ['review', 'silence', 'notice', 'lifting']) await does('put', `/api/holds/{id}/${act}`, 200);
    // Whoever agrees to a lead never was an administrator.
    await hospital.behind.query(`UPDATE role_grant SET staff_id = $2 WHERE role = 'administrator' AND staff_id = $1`, [amina, share.readerId]);
    await hospital.behind.query(`INSERT INTO credential (staff_id, password_hash) VALUES ($1, 'none') ON CONFLICT DO NOTHING`, [newcomer]);
    await hospital.behind.query('UPDATE staff_member SET left_on = NULL WHERE id = $1', [newcomer]);
    await does('get', '/api/new-leads', 200);
    for (const act of ['refusal', 'agreement']) {
      ids = randomUUID();
      await hospital.behind.query(`INSERT INTO role_grant (id, staff_id, role, granted_on) VALUES ($1, $2, 'governance-asked', '2026-11-22')`, [ids, newcomer]);
      await hospital.behind.query(`INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES (now(), $3, 'role-asked', $2, $1)`, [ids, newcomer, share.readerId]);
      await does('put', `/api/new-leads/{id}/${act}`, 200);
    }
    await hospital.behind.query(`UPDATE role_grant SET staff_id = $1 WHERE role = 'administrator' AND staff_id = $2`, [amina, share.readerId]);
    for (const path of ['/api/disclosures', '/api/account/disclosures']) await does('get', path, 200);
    await hospital.behind.query(`UPDATE supervision SET started_on = '2026-01-01', ended_on = '2026-01-02'`);
    ({ id: ids = '' } = await does('post', '/api/disclosures', 201, { authorId: newcomer }));
    await does('get', '/api/disclosures/{id}', 200);
    await hospital.behind.query('UPDATE disclosure SET asked_by = $1', [share.readerId]);
    await does('put', '/api/disclosures/{id}/approval', 200);
    await hospital.behind.query('UPDATE disclosure SET asked_by = approved_by, approved_by = asked_by');
    await does('get', '/api/disclosures/{id}/items', 200);
    item = randomUUID();
    await does('get', '/api/disclosures/{id}/items/{item}', 404);
    await hospital.behind.query(`UPDATE disclosure SET told_on = NULL, silence = 'crime', silence_days = 30, silence_by = $1, silence_review_on = asked_on`, [share.readerId]);
    for (const act of ['silence', 'notice', 'ending']) await does('put', `/api/disclosures/{id}/${act}`, 200);
    await hospital.behind.query('UPDATE supervision SET ended_on = NULL WHERE id IN ($1, $2)', [supervisionId, taughtId]);
    await does('post', '/api/account/pack-link', 200);
    ids = newcomer;
    const pack = exampleOf(contract, 'post', '/api/packs') as { token: string; password: string };
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1 AND left_on IS NULL`, [newcomer]);
    await hospital.behind.query('INSERT INTO credential VALUES ($1, $2) ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash', [newcomer, await hashPassword(pack.password)]);
    for (const path of ['/api/people/{id}/held', '/api/people/{id}/held.html', '/api/people/{id}/pack-link']) await does('get', path, 200);
    await does('post', '/api/people/{id}/pack-link', 200);
    await hospital.behind.query('UPDATE pack_link SET token_hash = $1 WHERE staff_id = $2', [createHash('sha256').update(pack.token).digest(), newcomer]);
    await does('post', '/api/packs/reading', 200);
    await does('post', '/api/packs', 200);
    await does('put', '/api/people/{id}/return', 200);
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
    await hospital.deletedToday({ id: entry });
    await does('delete', '/api/entries/{id}/deletion', 200);
    await aSessionOf(supervisionId);
    ids = (await does('post', '/api/team-reflections', 201)).id ?? '';
    await does('delete', '/api/team-reflections/{id}', 204);
    ids = (await does('post', '/api/briefing-drafts', 201)).id ?? '';
    for (const path of ['/api/briefing-drafts', '/api/briefing-choices', '/api/briefing-drafts/{id}', '/api/briefing-drafts/{id}/publication']) await does('get', path, 200);
    await does('put', '/api/briefing-drafts/{id}', 200, {}, 1);
    await does('post', '/api/briefing-drafts/{id}/publication', 200, {}, 2);
    ids = (await street.asks<{ id: string }>('POST', '/api/briefing-drafts', { id: randomUUID(), newVersionOf: 'therapeutic-relationships' })).json.id;
    await does('delete', '/api/briefing-drafts/{id}', 204);
    for (const method of ['put', 'delete']) await does(method, '/api/briefings/{code}/retirement', 200);
    await does('put', '/api/mail-choice', 200);
    await does('post', '/api/unsubscriptions', 204);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-01-01')`, [share.readerId]);
    await does('put', '/api/account/password', 204);
    await hospital.behind.query('UPDATE credential SET password_hash = $2 WHERE staff_id = $1', [amina, await hashPassword(signIn.password)]);
    await does('put', '/api/account/closing', 200);
    const receipt = exampleOf(contract, 'post', '/api/erasure-receipts') as { code: string };
    await hospital.behind.query('UPDATE account_closing SET code_hash = $1', [createHash('sha256').update(receipt.code.replaceAll('-', '')).digest()]);
    await does('post', '/api/erasure-receipts', 200);
    await does('delete', '/api/account/closing', 204);
    await does('put', '/api/account/entries-erasure', 200);
    await does('delete', '/api/account/entries-erasure', 204);
    await does('delete', '/api/sign-in', 204);
    const all = Object.entries(contract.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`));
    expect([...asked].sort()).toEqual(all.sort());
  });
});
