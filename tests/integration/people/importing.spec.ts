import { randomUUID } from 'node:crypto';
import type { AuditPageResponse, ImportLinksResponse, ImportListResponse, ImportPreviewResponse, ImportResponse, PersonResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const HEAD = 'E-mail,First name,Last name,Job title,Staff group,Ward or team,Roles,Supervisor’s e-mail,Line manager’s e-mail,Last day,Has left';

describe('importing people from a file', () => {
  let hospital: Hospital;
  let owen: Person;
  let ines: Person;
  let amina: Person;
  let grace: Person;
  let joyce: Person;
  const [rowan, larch] = [randomUUID(), randomUUID()];
  beforeEach(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    [amina, grace, joyce] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('joyce')];
    await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, 'Rowan', 'ward'), ($2, 'Larch', 'ward')`, [rowan, larch]);
    for (const each of [owen, ines]) await each.proves();
  });
  afterEach(() => hospital.close());

  const file = (lines: readonly string[], head = HEAD): string => Buffer.from([head, ...lines, ''].join('\r\n')).toString('base64');
  const asks = (text: string, by = owen): Promise<Answer<ImportPreviewResponse>> => by.asks<ImportPreviewResponse>('POST', '/api/people-imports/preview', { file: text });
  const preview = async (lines: readonly string[], head = HEAD): Promise<ImportPreviewResponse> => (await asks(file(lines, head))).json;
  const imports = (text: string, seen: string | null, id: string = randomUUID(), by = owen): Promise<Answer<ImportResponse>> =>
    by.asks<ImportResponse>('POST', '/api/people-imports', { id, file: text, seen });
  const person = async (id: string): Promise<PersonResponse> => (await owen.asks<PersonResponse>('GET', `/api/people/${id}`)).json;
  const idOf = async (email: string): Promise<string> => (await hospital.behind.query<{ id: string }>('SELECT id FROM staff_member WHERE email = $1', [email])).rows[0]?.id ?? '';
  const faults = async (lines: readonly string[], head = HEAD): Promise<string[]> => (await preview(lines, head)).faults.map(({ row, column, detail }) => `${row} ${column}: ${detail}`);

  it('takes no address that is reserved for erased accounts', async () => {
    expect(await faults([`erased-${amina.id}@afterword.invalid,Sam,Lee,Porter,Nursing,,,,,,`])).toEqual(['2 E-mail: Nobody can be written to at this address. Enter their work e-mail.']);
  });

  it('shows what it would change, changes nothing, does exactly that, and nothing when it is done again', async () => {
    const supervision = await hospital.supervise(grace, amina);
    const share = await amina.shares(await amina.writes('A hard night.'), grace);
    const lines = [
      'samira@test.example,Samira,Lindqvist,Physiotherapist,Therapy,rowan,educator,JOYCE@test.example,tom@test.example,31/1/2027,',
      'tom@test.example,Tom,Whitlock,Staff nurse,nursing,Larch,,,none,,no',
      'Amina@test.example,,,Senior healthcare assistant,,Larch,,joyce@test.example,,,',
      'grace@test.example,Grace,Okafor,Ward manager,Nursing,,,,,,',
      ',,,,,,,,,,',
    ];
    const seen = await preview(lines);
    expect(seen).toMatchObject({
      rows: 4, faults: [], faultsInAll: 0, unused: [], unchanged: 1, readAs: 'Unicode (UTF-8), separated by commas', seen: expect.stringMatching(/^[\w-]{43}$/u) as string,
      counts: { added: 2, changed: 1, moved: 1, leaving: 0, educators: 1, supervisionsBegun: 3, supervisionsEnded: 1 },
    });
    expect(seen.people.map(({ row, name, becomes }) => [row, name, becomes])).toEqual([[2, 'Samira Lindqvist', 'new'], [3, 'Tom Whitlock', 'new'], [4, 'Amina Khalif', 'changed']]);
    expect(seen.people[2]?.changes).toEqual([
      { what: 'jobTitle', from: 'Healthcare assistant', to: 'Senior healthcare assistant' }, { what: 'team', from: null, to: 'Larch' },
      { what: 'supervisor', from: 'Grace Okafor', to: null }, { what: 'supervisor', from: null, to: 'Joyce Amankwah' },
    ]);
    expect(await idOf('samira@test.example')).toBe('');
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(200);

    const id = randomUUID();
    const done = await imports(file(lines), seen.seen, id);
    expect(done).toMatchObject({ status: 200, json: { id, on: '2026-11-22', by: 'Owen Pritchard', counts: seen.counts, notYetIn: 2 } });
    expect((await imports(file(lines), seen.seen, id)).json).toEqual(done.json);
    expect(await person(await idOf('samira@test.example'))).toMatchObject({
      givenName: 'Samira', staffGroup: 'therapy', team: { name: 'Rowan' }, endsOn: '2027-01-31', state: 'invited', roles: ['educator'],
      supervisions: expect.arrayContaining([expect.objectContaining({ type: 'professional', side: 'supervised-by' }), expect.objectContaining({ type: 'line-management' })]) as object[],
    });
    expect(await person(amina.id)).toMatchObject({ jobTitle: 'Senior healthcare assistant', email: 'amina@test.example', team: { name: 'Larch' }, revision: 2 });
    expect((await grace.asks('GET', `/api/shares/${share.id}`)).status).toBe(404);
    const { rows } = await hospital.behind.query('SELECT ended_on::text AS "on" FROM supervision WHERE id = $1', [supervision]);
    expect(rows).toEqual([{ on: '2026-11-22' }]);

    expect(await preview(lines)).toMatchObject({ people: [], unchanged: 4, faults: [], seen: null, counts: { added: 0, changed: 0, supervisionsBegun: 0, supervisionsEnded: 0 } });
    expect((await owen.asks<ImportListResponse>('GET', '/api/people-imports')).json.imports).toEqual([done.json]);
  });

  it('writes down the import once and each deed at its person', async () => {
    await hospital.supervise(grace, amina);
    const lines = ['samira@test.example,Samira,Lindqvist,Physiotherapist,Therapy,,educator,,,,', 'amina@test.example,,,Nurse,,,,joyce@test.example,,,', 'grace@test.example,,,,,,,,,,yes'];
    const id = randomUUID();
    await imports(file(lines), (await preview(lines)).seen, id);
    const { rows } = await hospital.behind.query<{ action: string; email: string | null }>(
      'SELECT e.action, m.email FROM administration_event e LEFT JOIN staff_member m ON m.id = e.subject_id WHERE e.about_id = $1 ORDER BY 1, 2', [id]);
    expect(rows.map(({ action, email }) => `${action} ${email ?? ''}`.trim())).toEqual([
      'people-imported', 'person-added samira@test.example', 'person-changed amina@test.example', 'person-left grace@test.example',
    ]);
    const { events } = (await owen.asks<AuditPageResponse>('GET', '/api/audit')).json;
    expect(events.map(({ words, about, to }) => [words, to?.givenName, about])).toEqual(expect.arrayContaining([
      ['Gave a role', 'Samira', 'practice educator'], ['Started a supervision', 'Amina', 'with Joyce Amankwah'], ['Ended a supervision', 'Amina', 'with Grace Okafor'], ['Brought in people from a file', undefined, null],
    ]));
  });

  it('stands in the audit with the file first and then everybody by name', async () => {
    const lines = ['Zoe Young', 'Ann Ash', 'Bea Moss'].map((name) => `${name.toLowerCase().replace(' ', '.')}@test.example,${name.replace(' ', ',')},Nurse,nursing,,educator,joyce@test.example,,,`);
    await imports(file(lines), (await preview(lines)).seen);
    const { events } = (await owen.asks<AuditPageResponse>('GET', '/api/audit')).json;
    expect(events.slice(0, 10).map(({ action, to }) => `${action} ${to?.familyName ?? ''}`.trim())).toEqual(
      ['people-imported', ...['Ash', 'Moss', 'Young'].flatMap((name) => ['person-added', 'role-granted', 'supervision-started'].map((action) => `${action} ${name}`))]);
  });

  it('does nothing at all when somebody was changed since, and says so', async () => {
    const lines = ['samira@test.example,Samira,Lindqvist,Physiotherapist,Therapy,,,,,,', 'amina@test.example,,,Nurse,,,,grace@test.example,,,'];
    const text = file(lines);
    const change = async (work: () => Promise<unknown>): Promise<void> => {
      const { seen } = (await asks(text)).json;
      await work();
      expectProblem(await imports(text, seen), 412, [], []);
      expect(await idOf('samira@test.example')).toBe('');
      expect(await person(amina.id)).toMatchObject({ jobTitle: 'Healthcare assistant' });
    };
    await change(() => ines.asks('PUT', `/api/people/${amina.id}/suspension`));
    await change(() => ines.asks('PUT', `/api/people/${grace.id}/suspension`));
    await change(() => ines.asks('PUT', `/api/people/${amina.id}/grants/educator`));
    await change(() => ines.asks('POST', `/api/people/${amina.id}/supervisions`, { id: randomUUID(), supervisorId: joyce.id, type: 'professional' }));
    expectProblem(await imports(file(lines.slice(1)), (await asks(text)).json.seen), 412, [], []);
    expect((await imports(text, (await asks(text)).json.seen)).status).toBe(200);
  });

  it('names every fault by its row and column in words, and imports nothing while there is one', async () => {
    const lines = [
      'samira@test.example,Samira,Lindqvist,Physiotherapist,Theraphy,Rowen,,,,,',
      'SAMIRA@test.example,Samira,Lindqvist,Physiotherapist,Therapy,,,,,,',
      'no address,"=HYPERLINK(""x"")",Lindqvist,Physiotherapist,Therapy,,,,,,',
      'another address,Sam,Lee,Physiotherapist,Therapy,,,,,31/2/2027,',
      'new@test.example,,,,,,,,,,',
      'amina@test.example,,,,,,administrator,amina@test.example,,,perhaps',
      'grace@test.example,,,,,,pilot,jouce@test.example,Grace Okafor,12/31/2026,',
      `joyce@test.example,+44,@x,-1,,,,,,,`,
    ];
    expect(await faults(lines)).toEqual([
      '2 Staff group: There is no such staff group. Did you mean “Therapy”? They are Nursing, Care, Therapy, Medical and Non-clinical.',
      '2 Ward or team: There is no ward or team of this name. Did you mean “Rowan”?',
      '3 E-mail: Row 2 has the same e-mail address.',
      '4 First name: This begins with “=”, which a spreadsheet takes for a formula. Write it without.',
      '5 Last day: This is no date. Write the day first, like 3/12/2026 or 3 December 2026.',
      '6 First name: Enter a first name.', '6 Last name: Enter a last name.', '6 Job title: Enter a job title.', '6 Staff group: Choose a staff group.',
      '7 Has left: Write “yes” for somebody who has left, and nothing for everyone else. A day that is still to come belongs in the column “Last day”.',
      '8 Roles: A file can give the role “educator”. What somebody does here belongs in the column “Job title”.',
      '8 Last day: This is no date. Write the day first, like 3/12/2026 or 3 December 2026.',
      ...[['First name', '+'], ['Last name', '@'], ['Job title', '-']].map(([column, sign]) => `9 ${column}: This begins with “${sign}”, which a spreadsheet takes for a formula. Write it without.`),
    ]);
    expect(await preview(lines)).toMatchObject({ seen: null, faultsInAll: 15 });
    expectProblem(await imports(file(lines), 'x'.repeat(43)), 412, [], []);
    expect(await faults(['no address,Sam,Lee,Nurse,nursing,,,,,,'])).toEqual(['2 E-mail: Enter an e-mail address, like name@hospital.example.']);
    expect(await faults(['new@test.example'], 'E-mail')).toContain('2 E-mail: Enter a job title. Nobody with this e-mail address is here yet, and somebody new needs this column.');
  });

  it('refuses supervisors who are nobody, oneself or leaving, and circles of line management of any length', async () => {
    const line = (email: string, supervisor: string, manager = '', left = ''): string => `${email}@test.example,,,,,,,${supervisor},${manager},,${left}`;
    expect(await faults([line('amina', 'jouce@test.example'), line('grace', 'Joyce Amankwah'), line('joyce', 'joyce@test.example')])).toEqual([
      '2 Supervisor’s e-mail: Nobody here and nobody in this file has the e-mail address “jouce@test.example”. Did you mean “joyce@test.example”?',
      '3 Supervisor’s e-mail: Write the e-mail address of whoever it is, or “none”. Several stand with a semicolon between them.',
      '4 Supervisor’s e-mail: Nobody supervises themselves.',
    ]);
    expect(await faults([line('amina', 'joyce@test.example'), line('joyce', '', '', 'yes')])).toEqual(['2 Supervisor’s e-mail: This person leaves by row 3.']);
    await hospital.supervise(grace, amina, 'line-management');
    expect(await faults([line('grace', '', 'joyce@test.example'), line('joyce', '', 'amina@test.example')])).toEqual([
      '2 Line manager’s e-mail: This closes a circle of line management: grace@test.example is managed by joyce@test.example is managed by amina@test.example is managed by grace@test.example. Somebody in it needs another manager.',
      '3 Line manager’s e-mail: This closes a circle of line management: joyce@test.example is managed by amina@test.example is managed by grace@test.example is managed by joyce@test.example. Somebody in it needs another manager.',
    ]);
    const turned = [line('amina', '', 'none'), line('grace', 'amina@test.example', 'amina@test.example')];
    const { seen, faults: none } = await preview(turned);
    expect(none).toEqual([]);
    expect((await imports(file(turned), seen)).json).toMatchObject({ counts: { supervisionsBegun: 2, supervisionsEnded: 1 } });
  });

  it('counts a row that has to be mended once, and leaves it out of what the rest would change', async () => {
    const line = (email: string, supervisor: string): string => `${email}@test.example,Sam,Lee,Nurse,nursing,,,${supervisor},,,`;
    const seen = await preview([line('one', 'joyce@test.example'), line('two', 'two@test.example'), line('three', 'nobody@test.example'), line('no address', ''), line('four', 'joyce@test.example;four@test.example')]);
    expect(seen).toMatchObject({ rows: 5, unchanged: 0, faultsInAll: 4, counts: { added: 1, supervisionsBegun: 1 } });
    expect(seen.people.map(({ row }) => row)).toEqual([2]);
  });

  it('asks, and refuses nothing, where people would supervise each other and where an address has another name', async () => {
    const line = (email: string, supervisor: string, name = ','): string => `${email}@test.example,${name},,,,,${supervisor},,,`;
    const lines = [line('amina', 'grace@test.example'), line('grace', 'amina@test.example'), line('joyce', '', 'Zoe,Lindqvist'), line('ines', '', 'Agnes,')];
    const seen = await preview(lines);
    expect([seen.faults, seen.doubtsInAll]).toEqual([[], 3]);
    expect(seen.doubts.map(({ row, column, detail }) => `${row} ${column}: ${detail}`)).toEqual([
      '2 Supervisor’s e-mail: This closes a circle of supervision: amina@test.example is supervised by grace@test.example is supervised by amina@test.example. Leave it if peers are meant to supervise each other; otherwise somebody in it needs another supervisor.',
      '3 Supervisor’s e-mail: This closes a circle of supervision: grace@test.example is supervised by amina@test.example is supervised by grace@test.example. Leave it if peers are meant to supervise each other; otherwise somebody in it needs another supervisor.',
      '4 E-mail: This e-mail address is that of Joyce Amankwah, whom this row would call Zoe Lindqvist. Is it the same person?',
    ]);
    expect((await imports(file(lines), seen.seen)).json).toMatchObject({ counts: { changed: 4, supervisionsBegun: 2 } });
    expect(await preview(lines)).toMatchObject({ doubts: [], doubtsInAll: 0 });
  });

  it('puts nobody in a ward that was closed, and leaves there whoever is', async () => {
    await hospital.behind.query(`UPDATE team SET closed_on = '2026-11-20' WHERE id = $1`, [larch]);
    await hospital.behind.query('UPDATE staff_member SET team_id = $1 WHERE id = $2', [larch, grace.id]);
    const line = (email: string, team: string): string => `${email}@test.example,,,,,${team},,,,,`;
    expect(await faults([line('amina', 'larch'), line('grace', 'Larch'), line('joyce', 'Larhc')])).toEqual(['2 Ward or team: This ward or team was closed. Choose another.', '4 Ward or team: There is no ward or team of this name.']);
    expect((await owen.asks('GET', '/api/people-imports/template.csv')).body).not.toContain('Larch');
  });

  it('makes nobody an administrator, gives nobody a role of their own, and lets neither administrators nor whoever imports leave', async () => {
    const line = (email: string, roles: string, left = ''): string => `${email}@test.example,,,,,,${roles},,,,${left}`;
    expect(await faults([line('amina', 'administrator'), line('owen', 'educator'), line('ines', 'administrator', ''), line('grace', 'educator; supervisor')])).toEqual([
      '2 Roles: A file makes nobody an administrator. Do that on the person’s own page, one at a time.', '3 Roles: Nobody gives a role to themselves. Another administrator can.',
    ]);
    expect(await faults([line('owen', '', 'yes'), line('ines', '', 'yes'), line('nobody', '', 'yes')])).toEqual([
      '2 Has left: An administrator leaves on their own page in People, not by a file.', '3 Has left: An administrator leaves on their own page in People, not by a file.',
    ]);
    // A last day that has passed suspends by itself, and one that is to come will.
    const ending = (email: string, day: string): string => `${email}@test.example,,,,,,,,,${day},`;
    const own = 'Last day: The last day of an administrator is set on their own page in People, not by a file: passing it ends their sign-ins.';
    expect(await faults([ending('owen', '1/11/2026'), ending('ines', '3/12/2026'), ending('grace', '1/11/2026')])).toEqual([`2 ${own}`, `3 ${own}`]);
    await owen.asks('PUT', `/api/people/${grace.id}/leaving`);
    expect(await faults([line('grace', '')])).toEqual(['2 E-mail: Somebody with this e-mail address has left. A file cannot bring them back.']);
    expect(await preview([line('grace', '', 'yes')])).toMatchObject({ unchanged: 1, seen: null });
  });

  it('makes the links of those who came in, once each, for whoever has no password yet, and shows none again', async () => {
    const many = Array.from({ length: 205 }, (_, nth) => `many${nth}@test.example,Many,Person ${nth},Porter,non-clinical,,,,,,`);
    const id = randomUUID();
    await imports(file([...many, 'amina@test.example,,,Nurse,,,,,,,']), (await preview([...many, 'amina@test.example,,,Nurse,,,,,,,'])).seen, id);
    const makes = async (after: string | null = null, by = owen): Promise<Answer<ImportLinksResponse>> => by.asks<ImportLinksResponse>('POST', `/api/people-imports/${id}/links`, { after });
    const first = (await makes()).json;
    const rest = (await makes(first.next)).json;
    expect([first.links.length, rest.links.length, rest.next, rest.worksUntil]).toEqual([200, 5, null, '2026-11-29']);
    const [one] = rest.links;
    expect(new Set([...first.links, ...rest.links].map(({ email }) => email)).size).toBe(205);
    const browser = new Browser(hospital.url);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token: one?.token, password: 'rain on the greenhouse roof' })).status).toBe(200);
    expect((await makes(first.next, ines)).json.links.map(({ email }) => email)).not.toContain(one?.email);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token: rest.links[1]?.token, password: 'rain on the greenhouse roof' })).status).toBe(404);
    expect((await owen.asks<ImportListResponse>('GET', '/api/people-imports')).json.imports).toMatchObject([{ notYetIn: 204 }]);
    expect((await person(await idOf('many3@test.example'))).events.map(({ words }) => words)).toContain('Made a link with which they come in');
    expectProblem(await owen.asks('POST', `/api/people-imports/${randomUUID()}/links`, {}), 404, [], []);
    expectProblem(await makes(null, grace), 403, []);
  });

  it('gives an empty file to fill in, which says what this house has and is itself imported without a fault', async () => {
    const { body, headers } = await owen.asks('GET', '/api/people-imports/template.csv');
    expect(headers.get('content-disposition')).toContain('afterword-people.csv');
    expect(body.split('\r\n').slice(0, 3)).toEqual([
      expect.stringContaining('E-mail,First name,Last name,Job title,Staff group,Ward or team,Roles,Supervisor’s e-mail,Line manager’s e-mail,Last day,Has left,,To choose from: wards and teams,') as string,
      ',,,,,,,,,,,,Larch,Nursing', ',,,,,,,,,,,,Rowan,Care',
    ]);
    const { json } = await asks(Buffer.from(body).toString('base64'));
    expect(json).toMatchObject({ rows: 0, faults: [], people: [], unused: ['To choose from: wards and teams', 'To choose from: staff groups'] });
  });

  it('ends what ends with whoever leaves, and touches nobody who is not in the file', async () => {
    await hospital.supervise(grace, amina);
    await hospital.supervise(joyce, amina, 'restorative');
    const lines = ['grace@test.example,,,,,,,,,,Yes'];
    const seen = await preview(lines);
    expect(seen.people).toEqual([{ row: 2, name: 'Grace Okafor', email: 'grace@test.example', becomes: 'leaves', changes: [{ what: 'supervises', from: 'Amina Khalif', to: null }] }]);
    await imports(file(lines), seen.seen);
    expect((await grace.asks('GET', '/api/sign-in')).status).toBe(401);
    const { rows } = await hospital.behind.query(`SELECT type FROM supervision WHERE ended_on IS NULL`);
    expect(rows).toEqual([{ type: 'restorative' }]);
    const { events } = (await owen.asks<AuditPageResponse>('GET', '/api/audit?kind=supervisions')).json;
    expect(events.map(({ words, to, about }) => [words, to?.givenName, about])).toEqual([['Ended a supervision', 'Amina', 'with Grace Okafor']]);
    expect(await preview(['amina@test.example,none'], 'E-mail,Supervisor')).toMatchObject({ unchanged: 1, counts: { supervisionsEnded: 0 } });
  });

  it('refuses what is no table at the field, without a word of it, and lets in administrators alone', async () => {
    expectProblem(await asks(file(['x'], 'Name')), 422, ['/file'], ['x']);
    expectProblem(await asks(Buffer.from('E-mail\n"secret words').toString('base64')), 422, ['/file'], ['secret words']);
    expectProblem(await asks('*'), 400, ['/file'], []);
    expectProblem(await asks('A'.repeat(6_900_000)), 413, ['/file'], []);
    for (const by of [amina, grace]) {
      expectProblem(await asks(file([]), by), 403, []);
      expectProblem(await imports(file([]), 'x'.repeat(43), randomUUID(), by), 403, []);
      expectProblem(await by.asks('GET', '/api/people-imports'), 403, []);
    }
  });
});
