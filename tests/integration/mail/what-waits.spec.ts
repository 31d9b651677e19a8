import { randomUUID } from 'node:crypto';
import { canary } from '../../support/canary';
import type { Answer, Person } from '../../support/person';
import { PostRoom, wordsOf } from './post-room';

const day = '2026-11-30';
const terms = {
  aims: 'To think.', everyWeeks: 6, minutes: 45, place: '', protectedTime: '', sharing: '', confidentiality: 'Harm, unsafe practice, a crime, a court.', notes: '', cancelling: '', urgent: '',
  disagreement: '', reviewOn: '2027-05-24',
};

describe('a mail waits', () => {
  let post: PostRoom;
  let amina: Person;
  let grace: Person;
  beforeEach(async () => {
    post = await PostRoom.open();
    ({ amina, grace } = post);
  });
  afterEach(() => post.close());

  const did = async <T = { id: string; revision: number; arrangement: number }>(asked: Promise<Answer<T>>): Promise<T> => {
    const { status, json, body } = await asked;
    expect([status < 300, status < 300 ? '' : body]).toEqual([true, '']);
    return json;
  };
  /** For whom a mail waits after this, and nobody from before it. */
  const after = async (act: () => Promise<unknown>): Promise<string[]> => {
    await post.empty();
    await act();
    return post.waiting();
  };
  const plan = (by: Person, id: string, on = day): Promise<unknown> => did(by.asks('POST', `/api/supervisions/${post.supervision}/sessions`, { id, day: on, beginsAt: '14:00', minutes: 45 }));

  it('for whoever something was shared with', async () => {
    const entry = await amina.writes('It was a long night.');
    expect(await after(() => amina.shares(entry, grace))).toEqual(['Grace']);
  });

  it('for the other of two when a comment is released or answered, not while it is kept', async () => {
    const share = await amina.shares(await amina.writes('It was a long night.'), grace);
    const draft = randomUUID();
    expect(await after(() => grace.keeps(share, 'What helped?', {}, draft))).toEqual([]);
    expect(await after(() => did(grace.asks('POST', `/api/comments/${draft}/release`, { when: 'morning' })))).toEqual([]);
    expect(await after(() => did(grace.asks('POST', `/api/comments/${draft}/release`, { when: 'now' })))).toEqual(['Amina']);
    expect(await after(() => amina.comments(share, 'A colleague.', { thread: draft }))).toEqual(['Grace']);
  });

  it('for the author when what waited until the morning, or until they had met, is let go', async () => {
    const share = await amina.shares(await amina.writes('It was a long night.'), grace);
    await plan(amina, randomUUID(), '2026-11-22');
    const draft = randomUUID();
    await grace.keeps(share, 'What helped?', {}, draft);
    await did(grace.asks('POST', `/api/comments/${draft}/release`, { when: 'morning' }));
    expect(await after(() => post.hospital.behind.query(`UPDATE comment_draft SET releases_on = current_date - 1; SELECT app.release_due_comments()`))).toEqual(['Amina']);
  });

  it('for the other of two when a one-to-one is planned, moved or cancelled', async () => {
    const id = randomUUID();
    expect(await after(() => plan(grace, id))).toEqual(['Amina']);
    expect(await after(() => did(amina.asks('PUT', `/api/sessions/${id}`, { day: '2026-12-01', beginsAt: '15:00', minutes: 45 }, { 'if-match': '"1"' })))).toEqual(['Grace']);
    expect(await after(() => did(grace.asks('PUT', `/api/sessions/${id}/cancellation`, { reason: 'The ward is short.' })))).toEqual(['Amina']);
  });

  it('for whoever is to confirm a record, and for nobody once both have', async () => {
    const id = randomUUID();
    await plan(grace, id, '2026-11-22');
    const confirm = async (by: Person): Promise<unknown> => {
      const { revision } = await did(by.asks<{ id: string; revision: number; arrangement: number }>('GET', `/api/sessions/${id}`));
      return did(by.asks('PUT', `/api/sessions/${id}/confirmation`, { revision }, { 'if-match': `"${revision}"` }));
    };
    expect(await after(() => confirm(grace))).toEqual(['Amina']);
    expect(await after(() => confirm(amina))).toEqual([]);
    expect(await after(() => did(amina.asks('POST', `/api/sessions/${id}/corrections`, { id: randomUUID(), text: 'It was the first hour.' })))).toEqual(['Grace']);
  });

  it('for whoever has not answered to an agreement, and for nobody once both agree', async () => {
    const agreement = `/api/supervisions/${post.supervision}/agreement`;
    expect(await after(() => did(grace.asks('PUT', agreement, terms)))).toEqual(['Amina']);
    expect(await after(() => did(grace.asks('PUT', `${agreement}/answer`, { answer: 'agreed' }, { 'if-match': '"1"' })))).toEqual(['Amina']);
    expect(await after(() => did(amina.asks('PUT', `${agreement}/answer`, { answer: 'refused', words: 'Six weeks is long.' }, { 'if-match': '"1"' })))).toEqual(['Grace']);
    expect(await after(() => did(amina.asks('PUT', `${agreement}/answer`, { answer: 'agreed' }, { 'if-match': '"1"' })))).toEqual([]);
  });

  it('for whoever is to keep a promise that the other wrote down, and for nobody for their own', async () => {
    expect(await after(() => amina.promises(post.supervision, 'Mine.'))).toEqual([]);
    expect(await after(() => grace.promises(post.supervision, 'Yours.'))).toEqual(['Amina']);
  });

  it('for both people when a note of a concern was made, which both can read', async () => {
    expect(await after(() => did(grace.asks('POST', `/api/supervisions/${post.supervision}/concern-notes`, { id: randomUUID(), recordedIn: 'The incident system' })))).toEqual(['Amina']);
  });

  it('never for the person who acts, also where their act lets something of the other go', async () => {
    const share = await amina.shares(await amina.writes('It was a long night.'), grace);
    const id = randomUUID();
    await plan(amina, id, '2026-11-22');
    const draft = randomUUID();
    await grace.keeps(share, 'What helped?', {}, draft);
    await did(grace.asks('POST', `/api/comments/${draft}/release`, { when: 'session' }));
    const { revision } = await did(amina.asks<{ id: string; revision: number; arrangement: number }>('GET', `/api/sessions/${id}`));
    expect(await after(() => did(amina.asks('PUT', `/api/sessions/${id}/confirmation`, { revision }, { 'if-match': `"${revision}"` })))).toEqual(['Grace']);
    expect((await amina.readsComments(share)).threads).toHaveLength(1);
  });

  it('once, whatever happened and how often, and the mail is the same for all of it', async () => {
    const word = canary();
    const raws: string[] = [];
    const acts: readonly (() => Promise<unknown>)[] = [
      async () => amina.shares(await amina.writes(`About ${word}.`), grace),
      () => plan(amina, randomUUID()),
      async () => {
        const shares = await Promise.all([amina.writes(`${word} one`), amina.writes(`${word} two`)]);
        for (const entry of shares) await amina.shares(entry, grace);
        await amina.promises(post.supervision, word, { owner: 'supervisor' });
        await plan(amina, randomUUID(), '2026-12-07');
      },
    ];
    for (const act of acts) {
      await act();
      expect(await post.nextMorning()).toBe(1);
      raws.push(wordsOf(post.server.taken.at(-1)?.raw));
      await post.signInAgain();
    }
    const alike = raws.map((raw) => raw.replace(/^(Date|Message-ID):.*$/gimu, ''));
    expect(new Set(alike).size).toBe(1);
    expect(raws.join()).not.toContain(word);
    const { rows } = await post.hospital.behind.query<{ line: string }>('SELECT to_jsonb(m)::text AS line FROM mail_outbox m');
    expect(rows.map(({ line }) => line).join()).not.toContain(word);
  });
});
