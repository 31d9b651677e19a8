import { directionsOf, firstBriefing, limits, paragraphsOf, publishMonth, themesOf } from '@afterword/journal';
import signIns from '../sign-ins.json';
import { clinicalReflections } from './clinical-reflections';
import { monthBefore } from './days';
import { demonstrationHospital } from './demonstration-hospital';
import { otherReflections } from './other-reflections';
import { otherStories } from './other-stories';
import { entryId } from './persona-entries';
import { personas } from './personas';
import { wardStories } from './ward-stories';

const today = '2026-11-22';
const hospital = demonstrationHospital({ seed: 1, today });
const { people, teams, supervisions, entries, shares, comments } = hospital;
const personById = new Map(people.map((person) => [person.id, person]));
const entryById = new Map(entries.map((entry) => [entry.id, entry]));

const countedIn = (month: string) =>
  entries
    .filter((entry) => entry.countsInTrends && entry.day.startsWith(month))
    .flatMap(({ authorId, tags }) => tags.map((tag) => ({ authorId, ...tag })));

const published = (month: string) => publishMonth(countedIn(month), themesOf(firstBriefing), { wards: [], staffGroups: [] })[0]!;

describe('the demonstration hospital', () => {
  it('is the same for the same seed and day, and another for another', () => {
    expect(demonstrationHospital({ seed: 1, today })).toEqual(hospital);
    expect(demonstrationHospital({ seed: 2, today }).people).not.toEqual(people);
  });

  it('has twelve wards in three service lines, six other teams and 1,200 people', () => {
    expect(hospital.serviceLines).toHaveLength(3);
    expect(teams.filter(({ kind }) => kind === 'ward')).toHaveLength(12);
    expect(teams.filter(({ kind }) => kind === 'non-clinical')).toHaveLength(6);
    expect(people).toHaveLength(1200);
    expect(people.every(({ teamId }) => teams.some(({ id }) => id === teamId))).toBe(true);
  });

  it('gives every id once, in the shape of a version 4 UUID', () => {
    const ids = [people, teams, supervisions, entries, shares, comments, hospital.serviceLines].flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  });

  it('gives everyone an address of their own that cannot exist', () => {
    expect(new Set(people.map(({ email }) => email)).size).toBe(1200);
    expect(people.filter(({ email }) => !/^[a-z0-9.-]+@willowmere\.example$/.test(email))).toEqual([]);
  });

  it('lets every persona sign in, each with a phrase of their own', () => {
    const listed = Object.values(personas).map(({ email, givenName, familyName }) => [email, `${givenName} ${familyName}`]);
    expect(signIns.map(({ email, name }) => [email, name])).toEqual(listed);
    for (const { id, email } of Object.values(personas)) expect(personById.get(id)?.email).toBe(email);
    expect(new Set(signIns.map(({ password }) => password)).size).toBe(signIns.length);
    expect(signIns.every(({ password }) => password.length >= 16)).toBe(true);
  });

  it('grants teaching to Priya, administration to Owen and information governance to Owen and Dan, and nothing to anyone else', () => {
    expect(hospital.grants.map(({ personId, role }) => [personId, role])).toEqual([
      [personas.priya.id, 'educator'],
      [personas.owen.id, 'administrator'],
      [personas.owen.id, 'governance'],
      [personas.dan.id, 'governance'],
    ]);
  });

  it('stays the right size whatever the day', () => {
    const leapDay = demonstrationHospital({ seed: 7, today: '2028-02-29' });
    expect(leapDay.people).toHaveLength(1200);
    expect(leapDay.entries.every(({ day }) => day <= '2028-02-29')).toBe(true);
  });
});

describe('its supervisions', () => {
  const current = supervisions.filter(({ endedOn }) => endedOn === null);

  it('join two different people of the hospital, from a day to a later one or to none', () => {
    for (const { superviseeId, supervisorId, startedOn, endedOn } of supervisions) {
      expect(superviseeId).not.toBe(supervisorId);
      expect(personById.has(superviseeId) && personById.has(supervisorId)).toBe(true);
      expect(startedOn <= today && (endedOn === null || (startedOn < endedOn && endedOn <= today))).toBe(true);
    }
  });

  it('give nobody two of a kind at once, nor two people each other', () => {
    const kinds = current.map(({ superviseeId, type }) => `${superviseeId} ${type}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    const pairs = new Set(current.map(({ superviseeId, supervisorId }) => `${superviseeId} ${supervisorId}`));
    expect(current.filter(({ superviseeId, supervisorId }) => pairs.has(`${supervisorId} ${superviseeId}`))).toEqual([]);
  });

  it('reach about 900 people, every persona among them', () => {
    const reached = new Set(current.map(({ superviseeId }) => superviseeId));
    expect(reached.size).toBeGreaterThan(850);
    expect(reached.size).toBeLessThan(980);
    expect(Object.values(personas).filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('give Grace twelve people, and Amina a former supervisor', () => {
    expect(current.filter(({ supervisorId }) => supervisorId === personas.grace.id)).toHaveLength(12);
    const ofAmina = supervisions.filter(({ superviseeId }) => superviseeId === personas.amina.id);
    expect(ofAmina.map(({ supervisorId, endedOn }) => [supervisorId, endedOn !== null])).toEqual([
      [personas.joyce.id, true],
      [personas.grace.id, false],
    ]);
  });
});

describe('its entries', () => {
  it('stay within the limits of an entry and the taxonomy, with one direction for each code', () => {
    for (const { authorId, day, title, sections, tags } of entries) {
      expect(personById.has(authorId) && day <= today).toBe(true);
      expect(title === null || title.length <= limits.title).toBe(true);
      expect(sections.map(({ section }) => section)).toEqual(['text']);
      expect(new Set(tags.map(({ code }) => code)).size).toBe(tags.length);
      for (const { code, direction } of tags) expect(directionsOf(firstBriefing, code)).toContain(direction);
    }
  });

  it('draw on at least 60 short texts and twelve longer ones, all different', () => {
    const short = [...clinicalReflections, ...otherReflections].map(({ text }) => text);
    const longer = [...wardStories, ...otherStories].filter(({ paragraphs }) => paragraphs.length > 1);
    expect(new Set(short).size).toBe(short.length);
    expect(short.length).toBeGreaterThanOrEqual(60);
    expect(longer.length).toBeGreaterThanOrEqual(12);
  });

  it.each(Array.from({ length: 14 }, (_, nth) => monthBefore(today, nth + 1)))('count about 240 people in %s', (month) => {
    const authors = new Set(countedIn(month).map(({ authorId }) => authorId)).size;
    expect(authors).toBeGreaterThanOrEqual(215);
    expect(authors).toBeLessThanOrEqual(265);
  });

  it('show readable lines, some marks, and a slow change after the briefing', () => {
    const months = Array.from({ length: 14 }, (_, nth) => published(monthBefore(today, 14 - nth)));
    const line = (code: string, direction: string): (number | null)[] =>
      months.map(({ figures }) => figures.find((f) => f.code === code && f.direction === direction)!.people);
    const lines = [['DIG', 'upheld'], ['COM', 'upheld'], ['COM', 'strain'], ['CON', 'upheld'], ['DEC', 'upheld'], ['UND', 'seen'], ['COM2', 'upheld']];
    for (const [code, direction] of lines) expect(line(code, direction)).not.toContain(null);
    const mean = (of: readonly (number | null)[]): number => of.reduce<number>((sum, each) => sum + (each ?? 0), 0) / of.length;
    expect(mean(line('COM2', 'upheld').slice(-3))).toBeGreaterThan(1.3 * mean(line('COM2', 'upheld').slice(0, 8)));
    const marks = months[13].figures.filter(({ people: shown }) => shown === null).length;
    expect(marks).toBeGreaterThan(10);
  });
});

describe('its shares', () => {
  it('go only to who supervised the author on that day, and end with the supervision', () => {
    for (const { entryId: entry, authorId, readerId, supervisionId, sharedOn, openedOn, withdrawnOn } of shares) {
      const supervision = supervisions.find(({ id }) => id === supervisionId)!;
      expect([supervision.superviseeId, supervision.supervisorId]).toEqual([authorId, readerId]);
      expect(entryById.get(entry)!.authorId).toBe(authorId);
      expect(entryById.get(entry)!.day <= sharedOn && supervision.startedOn <= sharedOn).toBe(true);
      if (supervision.endedOn !== null) expect(withdrawnOn !== null && withdrawnOn <= supervision.endedOn).toBe(true);
      for (const day of [openedOn, withdrawnOn]) expect(day === null || (day >= sharedOn && day <= today)).toBe(true);
    }
  });

  it('hold one that Grace can read and has answered, and one that Tom has withdrawn from her', () => {
    const shared = shares.find(({ entryId: id }) => id === entryId('amina-blanket'))!;
    expect([shared.readerId, shared.withdrawnOn]).toEqual([personas.grace.id, null]);
    const thread = comments.filter(({ shareId }) => shareId === shared.id);
    expect(thread.filter(({ answers, writerId }) => answers !== null && writerId === personas.amina.id)).toHaveLength(1);
    const withdrawn = shares.find(({ authorId, withdrawnOn }) => authorId === personas.tom.id && withdrawnOn !== null)!;
    expect(withdrawn.readerId).toBe(personas.grace.id);
  });

  it('carry comments of the two people only, on paragraphs that are there', () => {
    for (const { shareId, writerId, passage, answers, day } of comments) {
      const share = shares.find(({ id }) => id === shareId)!;
      expect([share.authorId, share.readerId]).toContain(writerId);
      expect(day >= share.sharedOn && (share.withdrawnOn === null || day <= share.withdrawnOn)).toBe(true);
      const [{ section, text }] = entryById.get(share.entryId)!.sections;
      const places = paragraphsOf(section, text).map(({ start, end }) => ({ section, start, end }));
      if (passage !== null) expect(places).toContainEqual(passage);
      if (answers !== null) expect(comments.find(({ id }) => id === answers)?.shareId).toBe(shareId);
    }
  });
});
