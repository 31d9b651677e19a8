import { randomBytes, randomUUID } from 'node:crypto';
import type { SessionResponse, ShareResponse } from '@afterword/api-types';
import { canary, formsOf, searchFor } from '../../support/canary';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';

/** What people write is looked for in everything that the product leaves behind, in a process of its own. */
describe('a sentence that somebody writes', () => {
  const [title, text, comment, promise, refused, searched, agreed] = [canary(), canary(), canary(), canary(), canary(), canary(), canary()];
  const [met, ownNote] = [canary(), canary()];
  // Letters alone, since the staff directory is asked about single words.
  const name = `quibble${randomBytes(9).toString('hex').replaceAll(/\d/gu, 'q')}`;
  const control = canary();
  let hospital: Hospital;
  let product: OwnProcess;
  let found: Map<string, string[]>;

  // The process goes by the real day.
  const on = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  const moved = async (person: Person): Promise<Person> => {
    const there = new Person(product.url, person.id, person.givenName, person.email);
    await there.signsIn(PASSWORD);
    return there;
  };

  beforeAll(async () => {
    hospital = await Hospital.open();
    const { mainUrl, keysUrl } = hospital.databases;
    product = await OwnProcess.start(mainUrl, keysUrl);
    const [amina, grace] = [await moved(await hospital.hire('amina')), await moved(await hospital.hire('grace'))];
    const supervision = await hospital.supervise(grace, amina);
    await promises(supervision, amina, grace);
    await agree(supervision, amina, grace);
    await meet(supervision, amina, grace);
    const share = await writesSharesAndAnswers(amina, grace);
    await isRefused(amina, share);
    await hospital.behind.query('CREATE TABLE control (word text); ANALYZE');
    await hospital.behind.query(`INSERT INTO control VALUES ('${control}')`);
    expect((await grace.asks('POST', `/api/supervisions/${supervision}/concern-notes`, { recordedIn: `In ${comment}` })).status).toBe(201);
    found = await searchFor([title, text, comment, promise, refused, searched, agreed, met, ownNote, name, control], { databases: [mainUrl, keysUrl], output: `${product.output}\n${control}` });
  }, 300_000);
  afterAll(async () => {
    await product.stop();
    await hospital.close();
  });

  async function promises(supervision: string, amina: Person, grace: Person): Promise<void> {
    const { id } = await amina.promises(supervision, `I will bring ${promise}.`, { dueOn: on(7) });
    const body = { owner: 'supervisor', words: `Grace brings ${promise}.`, dueOn: on(8) };
    expect((await grace.asks('PUT', `/api/commitments/${id}`, body, { 'if-match': '"1"' })).status).toBe(200);
    expect((await amina.asks('PUT', `/api/commitments/${id}`, { ...body, words: promise }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await amina.asks('PUT', `/api/commitments/${id}/closing`, { as: promise })).status).toBe(400);
    expect((await amina.asks('PUT', `/api/commitments/${id}/closing`, { as: 'done' })).body).toContain(promise);
  }

  async function writesSharesAndAnswers(amina: Person, grace: Person): Promise<ShareResponse> {
    const first = await amina.writes(`I wrote ${text} once.`, { title: `On ${title}`, countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const revised = await amina.revises(first, `${'Much more of it. '.repeat(900)} ${text}`, { title });
    const share = await amina.shares(revised, grace);
    expect((await grace.opens(share)).sections[0]?.text).toContain(text);
    const thread = await grace.comments(share, `About ${comment}.`, { passage: { section: 'text', start: 0, end: 40 } });
    await amina.comments(share, `Yes, ${comment}!`, { thread: thread.id });
    await grace.wordsAnew({ id: thread.id, revision: 1 }, `Of ${comment}, worded anew.`);
    const draft = await grace.keeps(share, `To keep: ${comment}.`, { kind: 'concern' });
    expect((await grace.asks('POST', `/api/comments/${draft.id}/release`, { when: 'morning' })).status).toBe(200);
    await grace.readsComments(share);
    expect((await amina.asks('POST', '/api/identifying-details', { sections: [{ section: 'text', text: `I told ${name} about ${text}.` }] })).status).toBe(200);
    await amina.asks('GET', '/api/entries?tone=good');
    expect((await amina.asks('POST', '/api/entries/search', { words: searched })).status).toBe(200);
    expect((await amina.asks<{ total: number }>('POST', '/api/entries/search', { words: text })).json.total).toBe(1);
    await amina.asks('GET', '/api/entries/looking-back');
    await amina.asks('DELETE', `/api/entries/${revised.id}`);
    await amina.asks('DELETE', `/api/entries/${revised.id}/deletion`);
    return amina.shares(revised, grace, { leaveOut: { parts: ['title'] } });
  }

  async function agree(supervision: string, amina: Person, grace: Person): Promise<void> {
    const at = `/api/supervisions/${supervision}/agreement`;
    const parts = ['aims', 'place', 'protectedTime', 'sharing', 'confidentiality', 'notes', 'cancelling', 'urgent', 'disagreement'];
    const terms = { ...Object.fromEntries(parts.map((part) => [part, `About ${part}: ${agreed}.`])), everyWeeks: 6, minutes: 45, reviewOn: on(180) };
    const match = { 'if-match': '"1"' };
    const statuses = [
      (await amina.asks('PUT', at, terms)).status,
      (await grace.asks('PUT', at, { ...terms, aims: `Otherwise: ${agreed}.` })).status,
      (await grace.asks('PUT', at, { ...terms, [agreed]: agreed })).status,
      (await grace.asks('PUT', `${at}/answer`, { answer: 'refused', words: `Not ${agreed}.` }, match)).status,
      (await grace.asks('PUT', `${at}/answer`, { answer: 'agreed' }, match)).status,
      (await amina.asks('PUT', `${at}/answer`, { answer: 'agreed' }, match)).status,
    ];
    expect(statuses).toEqual([201, 412, 400, 200, 200, 200]);
    expect((await grace.asks('GET', at)).body).toContain(agreed);
  }

  /** A session from its plan to a correction, and another that is called off; each keeps a note of their own. */
  async function meet(supervision: string, amina: Person, grace: Person): Promise<void> {
    const plan = (day: string): object => ({ id: randomUUID(), day, beginsAt: '14:00', minutes: 45, place: `Room ${met}` });
    const first = (await grace.asks<SessionResponse>('POST', `/api/supervisions/${supervision}/sessions`, plan(on(2)))).json;
    const at = `/api/sessions/${first.id}`;
    const [topic, promised] = [randomUUID(), randomUUID()];
    const body = { owner: 'supervisor', words: `Bring ${met}.`, dueOn: on(20) };
    const statuses = [
      (await grace.asks('POST', '/api/commitments', { ...body, id: promised, supervisionId: supervision, sessionId: first.id })).status,
      (await amina.asks('POST', `${at}/topics`, { id: topic, title: `About ${met}` })).status,
      (await amina.asks('PUT', `${at}/topics/${topic}/note`, { text: `I said ${met}.` }, { 'if-match': '"0"' })).status,
      (await grace.asks('PUT', `${at}/topics/${topic}/note`, { text: met, [met]: met }, { 'if-match': '"0"' })).status,
      (await amina.asks('PUT', `${at}/private-note`, { text: `To myself: ${ownNote}.` }, { 'if-match': '"0"' })).status,
      (await grace.asks('PUT', `${at}/private-note`, { text: `Mine: ${ownNote}.` }, { 'if-match': '"0"' })).status,
      (await grace.asks('PUT', `${at}/checks`, { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: `File ${met}` }, { 'if-match': '"0"' })).status,
    ];
    // Nobody confirms before the day has come.
    await hospital.behind.query('UPDATE session SET day = $2 WHERE id = $1', [first.id, on(0)]);
    for (const person of [amina, grace]) {
      const seen = (await person.asks<SessionResponse>('GET', at)).json.revision;
      statuses.push((await person.asks('PUT', `${at}/confirmation`, undefined, { 'if-match': `"${seen}"` })).status);
    }
    // What both confirmed is kept once more, and refused to whoever would say it otherwise.
    expect((await amina.asks('PUT', `/api/commitments/${promised}`, { ...body, words: `Or ${met}.` }, { 'if-match': '"1"' })).status).toBe(403);
    expect((await amina.asks<SessionResponse>('GET', at)).json.promises.map(({ words }) => words)).toContain(`Bring ${met}.`);
    statuses.push((await amina.asks('POST', `${at}/corrections`, { id: randomUUID(), text: `It was ${met}.` })).status);
    const second = (await amina.asks<SessionResponse>('POST', `/api/supervisions/${supervision}/sessions`, plan(on(30)))).json;
    statuses.push((await grace.asks('PUT', `/api/sessions/${second.id}/cancellation`, { reason: `Ill: ${met}.` })).status);
    expect(statuses).toEqual([201, 201, 200, 400, 200, 200, 200, 200, 200, 201, 200]);
    expect((await grace.asks('GET', at)).body).toContain(met);
    expect((await amina.asks('GET', `${at}/private-note`)).body).toContain(`To myself: ${ownNote}.`);
    expect((await grace.asks('GET', `${at}/private-note`)).body).not.toContain('To myself');
    expect((await grace.asks('GET', at)).body).not.toContain(ownNote);
  }

  /** Sends the word in every way that goes wrong, a database that refuses the statement included. */
  async function isRefused(amina: Person, share: ShareResponse): Promise<void> {
    const put = (body: unknown, headers = {}, id: string = randomUUID()): Promise<number> => amina.asks('PUT', `/api/entries/${id}`, body, headers).then(({ status }) => status);
    const whole = { model: 'plain', sections: [{ section: 'text', text: refused }] };
    const existing = await amina.writes('Something else.');
    const statuses = [
      await put({ ...whole, [refused]: refused }),
      await put({ ...whole, model: refused }),
      (await amina.asks('POST', '/api/identifying-details', { sections: [{ section: refused, text: refused }] })).status,
      await put({ ...whole, tags: [{ code: 'ZZZ', direction: 'upheld' }] }),
      await put(`{"broken": "${refused}`),
      await put(JSON.stringify({ ...whole, title: refused.repeat(30_000) })),
      await put(whole, { 'content-type': 'text/plain' }),
      await put(whole, { 'if-match': '"9"' }, existing.id),
      (await amina.asks('POST', `/api/shares/${share.id}/comments`, { text: refused, passage: { section: 'text', start: 9, end: 8 } })).status,
      (await amina.asks('PUT', `/api/comment-drafts/${randomUUID()}`, { shareId: share.id, text: refused, kind: refused })).status,
      (await amina.asks('POST', '/api/entries/search', { words: refused, [refused]: refused })).status,
      (await amina.asks('POST', '/api/entries/search', { words: refused.repeat(9) })).status,
      (await amina.asks('POST', '/api/sign-in', { email: amina.email, password: refused })).status,
      (await amina.asks('GET', `/api/entries/${encodeURIComponent(refused)}`)).status,
      (await amina.asks('GET', `/api/entries?cursor=${encodeURIComponent(refused)}`)).status,
      (await amina.asks('GET', '/api/entries', undefined, { cookie: `afterword=${refused}` })).status,
    ];
    // The message of a refused row quotes the whole row.
    for (const table of ['entry', 'comment', 'comment_draft']) await hospital.behind.query(`ALTER TABLE ${table} ADD CONSTRAINT test_trap CHECK (false) NOT VALID`);
    statuses.push(await put(whole), (await amina.asks('POST', `/api/shares/${share.id}/comments`, { text: refused })).status,
      (await amina.asks('PUT', `/api/comment-drafts/${randomUUID()}`, { shareId: share.id, text: refused })).status);
    for (const table of ['entry', 'comment', 'comment_draft']) await hospital.behind.query(`ALTER TABLE ${table} DROP CONSTRAINT test_trap`);
    expect(statuses).toEqual([400, 400, 400, 422, 400, 413, 415, 412, 422, 400, 400, 400, 401, 404, 400, 401, 500, 500, 500]);
  }

  it('is found by the search in every place when it is planted in clear', () => {
    const places = found.get(control) ?? [];
    expect(places).toEqual(expect.arrayContaining(['COPY text public.control', 'COPY binary public.control', 'file in pg_wal', 'log', 'output']));
    expect(places.some((place) => /^file base\/\d+\/\d+$/u.test(place))).toBe(true);
  });

  it.each([['title', title], ['text', text], ['comment', comment], ['promise', promise], ['refused request', refused], ['words searched for', searched], ['agreement and what was said against it', agreed], ['one-to-one and its record', met], ['note that only its writer sees', ownNote], ['word that could be a name', name]])('stands nowhere in clear: the %s', (_, word) => {
    expect(found.get(word)).toEqual([]);
  });

  it('came through the log at its most talkative, and through the process while it said something', () => {
    expect(process.env['PG_LOG_FILE']).toBeTruthy();
    expect(product.output).toContain('"context":"Problems"');
  });
});

describe('the search', () => {
  const word = canary();

  it.each([...formsOf(word).keys()])('knows the word in %s', (form) => {
    const neighbours = (before: number): Buffer => Buffer.from(`${'ab'.slice(0, before)}${word}ab`);
    const written: Record<string, Buffer> = {
      'UTF-8': neighbours(2), 'UTF-16, little end first': Buffer.from(`ab${word}ab`, 'utf16le'), 'UTF-16, big end first': Buffer.from(`ab${word}ab`, 'utf16le').swap16(),
      hexadecimal: Buffer.from(neighbours(1).toString('hex')),
    };
    const [encoding, before] = form.split(' after ') as ['base64' | 'base64url', string];
    const haystack = written[form] ?? Buffer.from(neighbours(Number(before)).toString(encoding));
    expect(haystack.includes(formsOf(word).get(form) ?? '')).toBe(true);
    expect(haystack.includes(formsOf(canary()).get(form) ?? '')).toBe(false);
  });

  it('looks at base64 and base64url as two things', () => {
    expect(formsOf(word).get('base64 after 1')).not.toEqual(formsOf(word).get('base64url after 1'));
  });
});
