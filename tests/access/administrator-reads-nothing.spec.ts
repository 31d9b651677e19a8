import { randomUUID } from 'node:crypto';
import { Hospital } from '../support/hospital';
import type { Answer, Person } from '../support/person';
import { routesOf } from './routes';

const CANARY = 'zaunkoenigslied';

/** An administrator who tries every address with every id there is, while everybody's words hold a canary. */
describe('an administrator who tries everything', () => {
  let hospital: Hospital;
  let owen: Person;
  let ids: readonly string[];
  let texts: number;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    const [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    const supervision = await hospital.supervise(grace, amina);
    const entry = await amina.writes(`Of the ${CANARY}.`, { title: `The ${CANARY}` });
    const share = await amina.shares(entry, grace);
    const comment = await grace.comments(share, `What of the ${CANARY}?`);
    const draft = await grace.keeps(share, `Or the ${CANARY}?`);
    const promise = await grace.promises(supervision, `Ask about the ${CANARY}.`);
    const session = await grace.asks<{ id: string }>('POST', `/api/supervisions/${supervision}/sessions`, { id: randomUUID(), day: '2026-12-01', beginsAt: '10:00', minutes: 60, place: `At the ${CANARY}` });
    await grace.asks('POST', `/api/supervisions/${supervision}/concern-notes`, { recordedIn: `The ${CANARY} register` });
    ids = [entry.id, share.id, comment.id, draft.id, promise.id, session.json.id, supervision, amina.id, grace.id, owen.id];
    // The canary is there for those to whom it belongs, or the walk would find nothing anywhere.
    const theirs: Answer[] = [];
    for (const path of [`/api/entries/${entry.id}`, `/api/shares/${share.id}`, `/api/shares/${share.id}/comments`, `/api/comment-drafts/${draft.id}`, `/api/commitments/${promise.id}`, `/api/sessions/${session.json.id}`]) {
      theirs.push(await grace.asks('GET', path), await amina.asks('GET', path));
    }
    texts = theirs.filter(({ body }) => body.includes(CANARY)).length;
  });
  afterAll(() => hospital.close());

  it('has something to find', () => {
    expect(texts).toBeGreaterThan(7);
    expect(ids.every(Boolean)).toBe(true);
  });

  it('reads no word of anyone at any address that answers a question', async () => {
    const reads = routesOf(hospital.app).filter(({ method, path }) => method === 'GET' && path !== '/api/events').map(({ path }) => path);
    expect(reads.length).toBeGreaterThan(25);
    const found: string[] = [];
    for (const path of new Set(reads)) {
      for (const id of path.includes(':') ? ids : ['']) {
        const address = path.replaceAll(/:(?:revision|version)\b/gu, '1').replaceAll(/:\w+/gu, id);
        const { body } = await owen.asks('GET', address);
        if (body.includes(CANARY)) found.push(path);
      }
    }
    expect(found).toEqual([]);
  });

  it('reads none by asking for people, by searching, or by taking everything out', async () => {
    for (const [path, body] of [['/api/people/search', { words: CANARY }], ['/api/people/search', {}], ['/api/entries/search', { words: CANARY }]] as const) {
      const { status, body: answer } = await owen.asks('POST', path, body);
      expect([path, status, answer.includes(CANARY)]).toEqual([path, 200, false]);
    }
  });
});
