import { randomUUID } from 'node:crypto';
import schema from '../../../api/src/governance/entries.schema.json';
import { firstBriefing } from '@afterword/journal';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { textIn, unzipped, type ZippedFile } from '../../support/zip';

interface Journal {
  readonly madeOn: string;
  readonly entries: readonly { readonly id: string; readonly title: string | null; readonly sections: readonly { readonly name: string | null; readonly text: string }[]; readonly shares: readonly object[] }[];
}

const taken = async (person: Person): Promise<Map<string, ZippedFile>> => {
  const answer = await person.takesEverything();
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
  return unzipped(Buffer.from(await answer.arrayBuffer()));
};
const journalIn = (files: ReadonlyMap<string, ZippedFile>): Journal => JSON.parse(textIn(files, 'entries.json')) as Journal;

describe('taking everything', () => {
  let hospital: Hospital;
  let [amina, tom, grace]: Person[] = [];
  let files: Map<string, ZippedFile>;
  let everything: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, tom, grace] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')] as const;
    await hospital.supervise(grace!, amina!);
    await hospital.supervise(amina!, tom!);
    const entry = await amina!.writes('', {
      model: 'gibbs', title: 'On <b>promises</b>', tone: 'hard', shiftHalf: 'second-half', week: '2026-W47', cpdMinutes: 30, tags: [{ code: 'CON1', direction: 'upheld' }],
      begunFrom: { briefing: 'therapeutic-relationships', version: 1, question: 'Q2' },
      sections: [{ section: 'feelings', text: 'I felt torn.' }, { section: 'description', text: '=cmd|calc is how it began.\n\nثم عدت.' }],
    });
    const share = await amina!.shares(entry, grace!);
    await grace!.opens(share);
    const thread = await grace!.comments(share, 'What stopped you?', { passage: { section: 'feelings', start: 0, end: 6 } });
    await amina!.comments(share, 'I was tired.', { thread: thread.id });
    await amina!.revises(entry, 'Revised words.', { title: null });
    await amina!.withdraws(share);
    await amina!.asks('PUT', `/api/briefings/${firstBriefing.code}/versions/1/read-mark`);
    const gone = await amina!.writes('A deleted entry.');
    await amina!.asks('DELETE', `/api/entries/${gone.id}`);
    const toms = await tom!.writes('Words of Tom.');
    await tom!.comments(await tom!.shares(toms, amina!), 'A comment of Tom.');
    await grace!.writes('Words of Grace.');
    files = await taken(amina!);
    everything = [...files.values()].map(({ text }) => text).join('\n');
  });
  afterAll(() => hospital.close());

  it('brings files to read, for programs with their form, and what is in them', () => {
    expect([...files.keys()]).toEqual(['README.txt', 'index.html', 'entries.json', 'entries.schema.json', 'entries.csv', 'one-to-ones.html', 'one-to-ones.json', 'one-to-ones.schema.json', 'held-about-you.html']);
    expect(textIn(files, 'README.txt')).toContain('1 entry.');
    expect(JSON.parse(textIn(files, 'entries.schema.json'))).toEqual(schema);
  });

  it('holds the entry as it is, what was shared of it as it was then, to whom, when, and the comments', () => {
    const { entries } = journalIn(files);
    expect(entries).toMatchObject([{
      title: null, model: 'gibbs', tone: 'hard', week: '2026-W47', cpdMinutes: 30, tags: [{ code: 'CON1', direction: 'upheld' }], sections: [{ text: 'Revised words.' }],
      begunFrom: { briefing: 'therapeutic-relationships', version: 1, question: 'Q2', title: firstBriefing.title, text: firstBriefing.questions[1]?.text },
      shares: [{
        version: 1, sharedWith: 'Grace Okafor', purpose: 'one-to-one', sharedOn: '2026-11-22', openedOn: ['2026-11-22'], withdrawnOn: '2026-11-22', title: 'On <b>promises</b>',
        sections: [{ name: 'What took place', text: '=cmd|calc is how it began.\n\nثم عدت.' }, { name: 'Feelings', text: 'I felt torn.' }],
        threads: [{ quoted: 'I felt', resolvedOn: null, comments: [{ by: 'Grace Okafor', text: 'What stopped you?' }, { by: 'Amina Khalif', text: 'I was tired.' }] }],
      }],
    }]);
  });

  it('says the same in the page to read, where no word is markup', () => {
    const page = textIn(files, 'index.html');
    for (const words of ['November 2026', 'Revised words.', 'Upheld: Keep promises', 'shared with Grace Okafor on 22 November 2026', 'What stopped you?', 'Supervised by']) expect(page).toContain(words);
    expect(page).not.toMatch(/<b>|<script/u);
  });

  it('holds the question that the entry was begun from, in words, in all three files', () => {
    for (const file of ['index.html', 'entries.json', 'entries.csv']) expect(textIn(files, file)).toContain(firstBriefing.questions[1]?.text);
  });

  it('says which briefings were marked as read', () => {
    expect(journalIn(files)).toMatchObject({ briefingsRead: [{ briefing: firstBriefing.code, version: 1, title: firstBriefing.title }] });
    expect(textIn(files, 'index.html')).toContain(`<dt>Marked as read</dt><dd>${firstBriefing.title} (version 1)</dd>`);
  });

  it('holds nothing of anybody else, and nothing that was deleted', () => {
    for (const words of ['Words of Tom', 'A comment of Tom', 'Words of Grace', 'A deleted entry', tom!.id, grace!.id]) expect(everything).not.toContain(words);
  });

  it('tells no time of day: not in a file, and not in the ZIP', () => {
    expect(everything).not.toMatch(/\d{2}:\d{2}/u);
    for (const { dosTime, dosDate, extra } of files.values()) expect({ dosTime, dosDate, extra }).toEqual({ dosTime: 0, dosDate: ((2026 - 1980) << 9) | (11 << 5) | 22, extra: 0 });
  });

  it('has the members that its form says, at every depth, and no others', () => {
    type Part = { $ref?: string; properties?: Record<string, Part>; required?: string[]; items?: Part; $defs?: Record<string, Part> };
    const root = schema as Part;
    const check = (value: unknown, part: Part): void => {
      const form = part.$ref ? (root.$defs?.[part.$ref.split('/').at(-1) ?? ''] ?? {}) : part;
      if (Array.isArray(value)) for (const each of value) check(each, form.items ?? {});
      else if (typeof value === 'object' && value !== null) {
        expect(Object.keys(value).sort()).toEqual([...(form.required ?? [])].sort());
        for (const [name, member] of Object.entries(value)) check(member, form.properties?.[name] ?? {});
      }
    };
    check(journalIn(files), root);
    expect(journalIn(files).entries[0]?.shares).toHaveLength(1);
  });

  it('is an empty journal for somebody who has written nothing', async () => {
    const noor = await hospital.hire('noor');
    expect(journalIn(await taken(noor)).entries).toEqual([]);
  });
});

describe('the proof', () => {
  let hospital: Hospital;
  beforeAll(async () => { hospital = await Hospital.open(); });
  afterAll(() => hospital.close());
  const proof = async (person: Person, password: string): Promise<number> => (await person.asks('POST', '/api/account/proof', { password })).status;
  const comes = async (person: Person): Promise<number> => (await person.asks('POST', '/api/exports')).status;

  it('is asked for: without it, or with a wrong one, nothing comes', async () => {
    const amina = await hospital.hire('amina');
    expect([await comes(amina), await proof(amina, 'wrong'), await comes(amina), await proof(amina, PASSWORD), await comes(amina)]).toEqual([403, 422, 403, 204, 200]);
  });

  it('of somebody else does not do', async () => {
    const tom = await hospital.hire('tom');
    await hospital.behind.query(`UPDATE credential SET password_hash = (SELECT password_hash FROM credential c JOIN staff_member s ON s.id = c.staff_id WHERE s.email = 'amina@test.example') WHERE staff_id = $1`, [tom.id]);
    expect(await proof(tom, 'amina’s own password')).toBe(422);
  });

  it('is guessed at no faster here than at the door, and the two are counted together', async () => {
    const grace = await hospital.hire('grace');
    for (let guess = 0; guess < 10; guess += 1) expect(await proof(grace, `guess ${guess}`)).toBe(422);
    const refused = await grace.asks('POST', '/api/account/proof', { password: PASSWORD });
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await new Browser(hospital.url).signsIn(grace.email, PASSWORD)).status).toBe(429);
  });
});

describe('a long journal', () => {
  const COUNT = 2_000;
  let hospital: Hospital;
  let dan: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    dan = await hospital.hire('noor');
    for (let written = 0; written < COUNT; written += 50) {
      // Text that does not pack small, so that it is longer than any line between the two holds.
      await Promise.all(Array.from({ length: 50 }, () => dan.writes(Array.from({ length: 80 }, () => randomUUID()).join(' '))));
    }
  }, 240_000);
  afterAll(() => hospital.close());

  const held = async (): Promise<number> => {
    const { rows } = await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'afterword_app' AND xact_start IS NOT NULL`);
    return rows.length;
  };
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('comes whole, every entry once, in every form', async () => {
    const answer = await dan.takesEverything();
    expect(answer.headers.get('x-afterword-entries')).toBe(String(COUNT));
    const files = unzipped(Buffer.from(await answer.arrayBuffer()));
    expect(new Set(journalIn(files).entries.map(({ id }) => id)).size).toBe(COUNT);
    expect(textIn(files, 'index.html').match(/<article>/gu)).toHaveLength(COUNT);
    expect(textIn(files, 'entries.csv').split('\r\n')).toHaveLength(COUNT + 2);
  });

  it('that nobody takes any more is given up, with its place in the database', async () => {
    const leaving = new AbortController();
    const answer = await dan.takesEverything(leaving.signal);
    await until(async () => (await held()) === 1);
    leaving.abort();
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await until(async () => (await held()) === 0);
    await taken(dan);
  });

  it('is made for two people at once and no more, and not twice for one', async () => {
    const leaving = new AbortController();
    const answer = await dan.takesEverything(leaving.signal);
    expect(answer.status).toBe(200);
    const again = await dan.asks('POST', '/api/exports');
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '30']);
    await taken(await hospital.hire('amina'));
    leaving.abort();
    await answer.arrayBuffer().catch(() => undefined);
    await until(async () => (await held()) === 0);
  });

  it('breaks off when an entry cannot be opened, and is never short in silence', async () => {
    await hospital.behind.query(`UPDATE entry SET body = (SELECT body FROM entry WHERE author_id = $1 AND position = 1 LIMIT 1) WHERE author_id = $1 AND position = 2`, [dan.id]);
    let answer = await dan.takesEverything();
    // The one that was left a moment ago gives its place back right after its transaction.
    while (answer.status === 429) answer = await dan.takesEverything();
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await until(async () => (await held()) === 0);
  });
});
