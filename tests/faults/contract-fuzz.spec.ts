import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '../../api/src/identity';
import { Hospital, PASSWORD } from '../support/hospital';
import { Person } from '../support/person';
import type { ProblemBody } from '../support/problem';
import { proofCount, seeded } from '../support/seeded';
import { type Contract, RequestMaker, type Thing } from './from-the-contract';

// Fewer would meet too few words for the last lines of the test, whatever the seed.
const CALLS = Math.max(2_500, proofCount(10_000));
// A stream does not end; the rest lets words go to others on purpose, which nobody could tell from a leak.
const WITHOUT = ['GET /api/events', 'POST /api/entries/{id}/shares', 'DELETE /api/sign-in'];

type Name = 'amina' | 'tom' | 'grace' | 'priya' | 'owen';

describe('requests made out of the contract', () => {
  let hospital: Hospital;
  let things: readonly Thing[];
  let people: Record<Name, Person>;
  /** a word, and who may meet it in an answer */
  let secrets: readonly { readonly word: string; readonly readers: readonly Person[] }[];
  beforeAll(async () => {
    hospital = await Hospital.open();
    const [amina, tom, grace, priya, owen] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace'), await hospital.hire('priya'), await hospital.hire('owen')];
    people = { amina, tom, grace, priya, owen };
    const supervision = await hospital.supervise(grace, amina);
    const entry = await amina.writes('Only mine: zaunkoenig.');
    const shared = await amina.writes('For Grace too: rotkehlchen.');
    const toms = await tom.writes('Only for Tom: nachtigall.', { title: 'The nachtigall' });
    const share = await amina.shares(shared, grace);
    const thread = await grace.comments(share, 'Between us: zilpzalp.');
    const draft = await grace.keeps(share, 'Not sent: heckenbraunelle.');
    const promise = await grace.promises(supervision, 'We look for the goldammer.');
    const session = await grace.asks<{ id: string }>('POST', `/api/supervisions/${supervision}/sessions`, { id: randomUUID(), day: '2026-12-01', beginsAt: '10:00', minutes: 60, place: 'Near the goldammer' });
    const of = (person: Name, kind: string, ...found: string[]): Thing[] => found.map((id) => ({ kind, id, person }));
    things = [
      ...of('amina', 'entries', entry.id, shared.id), ...of('tom', 'entries', toms.id), ...of('amina', 'shares', share.id), ...of('grace', 'shares', share.id),
      ...of('grace', 'comments', thread.id), ...of('amina', 'comments', thread.id), ...of('grace', 'comment-drafts', draft.id), ...of('grace', 'commitments', promise.id),
      ...of('amina', 'sessions', session.json.id), ...of('grace', 'sessions', session.json.id), ...of('grace', 'supervisions', supervision), ...of('amina', 'supervisions', supervision),
      ...['people', 'house', 'audit', 'audit.csv', 'cover', 'people-imports', 'sign-in-rule', 'signposts'].flatMap((kind) => of('owen', kind, ...Object.values(people).map(({ id }) => id))),
      ...['briefings', 'briefing-drafts', 'briefing-choices', 'trends', 'trends.csv'].flatMap((kind) => of('priya', kind, randomUUID())),
    ];
    secrets = [
      { word: 'zaunkoenig', readers: [amina] }, { word: 'rotkehlchen', readers: [amina, grace] }, { word: 'nachtigall', readers: [tom] },
      { word: 'zilpzalp', readers: [amina, grace] }, { word: 'heckenbraunelle', readers: [grace] }, { word: 'goldammer', readers: [amina, grace] },
    ];
  });
  afterAll(() => hospital.close());

  /** Brings back whom a request has signed out, suspended or sent away. */
  async function bringsBack({ id, email }: Person): Promise<Person> {
    await hospital.behind.query('DELETE FROM sign_in_guess');
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL, left_on = NULL, email = $2 WHERE id = $1', [id, email]);
    await hospital.behind.query('INSERT INTO credential (staff_id, password_hash) VALUES ($1, $2) ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash', [id, await hashPassword(PASSWORD)]);
    const again = new Person(hospital.url, id, '', email);
    await again.signsIn(PASSWORD);
    return again;
  }

  it(`are answered, ${CALLS} of them, without a failure of the server and without a word that is not for the person who asked`, async () => {
    const { seed, chance } = seeded();
    const contract = JSON.parse(readFileSync(join(__dirname, '../../api/openapi.json'), 'utf8')) as Contract;
    const maker = new RequestMaker(contract, things, chance, WITHOUT);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const met = new Set<string>();
    const street = new Person(hospital.url, '', '', '');
    for (let nth = 0; nth < CALLS; nth += 1) {
      const request = maker.make(nth);
      const name = (chance() < 0.6 ? request.person : ([...Object.keys(people), null][Math.floor(chance() * 6)] ?? null)) as Name | null;
      const asker = name ? people[name] : street;
      const answer = await asker.asks(request.method, request.path, request.body, request.headers).catch((error: unknown) => String(error));
      if (typeof answer === 'string') {
        faults.push(`${nth} ${request.route}: no answer`);
        continue;
      }
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status >= 500) faults.push(`${nth} ${request.route}: ${answer.status}`);
      if (answer.status >= 400 && !isProblem(answer.headers.get('content-type'), answer.json, answer.status)) faults.push(`${nth} ${request.route}: ${answer.status} is no problem document`);
      for (const { word, readers } of secrets) {
        if (!answer.body.includes(word)) continue;
        if (readers.some(({ id }) => id === asker.id)) met.add(word);
        else faults.push(`${nth} ${request.route}: shows ${word} to ${name ?? 'the street'}`);
      }
      if (answer.status === 401 && name) people[name] = await bringsBack(asker);
      // A rule that asks everybody for more than a password would refuse all that follows.
      if (nth % 50 === 0) await hospital.behind.query(`UPDATE sign_in_rule SET second_factor_for = '{}'; DELETE FROM second_factor`);
    }
    const told = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${count} × ${status}`).join(', ');
    process.stdout.write(`Contract fuzz: ${CALLS} requests at ${maker.count} routes, seed ${seed}; ${told}.\n`);
    expect(faults).toEqual([]);
    // Requests get far enough to show words to those whose they are, and to change things.
    expect(met.size).toBeGreaterThan(2);
    expect((statuses.get(201) ?? 0) + (statuses.get(204) ?? 0)).toBeGreaterThan(CALLS / 100);
  }, 1_200_000);
});

function isProblem(type: string | null, json: unknown, status: number): boolean {
  const problem = json as Partial<ProblemBody> | undefined;
  return /^application\/problem\+json/u.test(type ?? '') && problem?.status === status && Boolean(problem.title && problem.detail);
}
