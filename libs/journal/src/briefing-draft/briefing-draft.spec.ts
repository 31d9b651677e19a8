import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BriefingDocument, codesOf, directionsOf, firstBriefing, themesOf } from '../briefing';
import { readBriefing } from '../briefing-reader';
import { draftOfNext, draftOfReading } from './begin-draft';
import { briefingOfDraft } from './briefing-of-draft';
import { chipNameOf } from './chip-name';
import { type DraftDocument, type DraftTheme, draftLimits, themesOfDraft } from './draft';
import { faultsOfDraft, nameFault } from './draft-faults';
import { goingOnWith, headingInDocument } from './going-on';
import { knownThemes } from './known';
import { readDraft } from './read-draft';
import { whatBecomes } from './what-becomes';

const folder = join(__dirname, '../../briefings/read');
const texts = readdirSync(folder).filter((name) => !name.endsWith('.json')).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const draftOf = (text: string): DraftDocument => {
  const { reading, refusal } = readBriefing(text);
  if (!reading) throw new Error(refusal.reason);
  return draftOfReading(reading);
};
const known = knownThemes([firstBriefing]);
const read = draftOf(texts[0]?.[1] ?? '');
/** with no theme that has the name of a published one */
const draft: DraftDocument = { ...read, themes: read.themes.map((theme) => (known.some(({ name }) => name === theme.name) ? { ...theme, name: `${theme.name} here` } : theme)) };
const shapes = (briefing: BriefingDocument): void => {
  const codes = codesOf(briefing);
  expect(new Set(codes).size).toBe(codes.length);
  for (const theme of themesOf(briefing)) {
    expect(theme.code).toMatch(/^[A-Z]{3}$/u);
    for (const { code } of theme.behaviours) expect(code).toMatch(new RegExp(`^${theme.code}[1-9][0-9]?$`, 'u'));
  }
  expect(briefing.questions.every(({ themes }) => themes.every((code) => codes.includes(code)))).toBe(true);
};
const withTheme = (nth: number, change: Partial<DraftTheme>, from = draft): DraftDocument => ({ ...from, themes: from.themes.map((theme, at) => (at === nth ? { ...theme, ...change } : theme)) });
const pointers = (of: DraftDocument, among = known): string[] => faultsOfDraft(of, among).map(({ pointer }) => pointer);

describe.each(texts)('a draft of %s', (_, text) => {
  const begun = draftOf(text);

  it('keeps every behaviour, message and question that was read, each beside its lines', () => {
    const { reading } = readBriefing(text);
    expect(begun.themes.map(({ behaviours }) => behaviours.map(({ lines }) => lines))).toEqual(reading?.themes.map(({ behaviours }) => behaviours.map(({ lines }) => lines)));
    expect(begun.questions.map(({ text: asked, lines }) => ({ text: asked, lines }))).toEqual(reading?.questions.map(({ text: asked, lines }) => ({ text: asked, lines })));
    expect(begun.leftOver).toHaveLength(reading?.notPlaced.length ?? -1);
  });

  it('names each behaviour shortly enough for a chip, in words of its sentence', () => {
    for (const { name, sentence } of themesOfDraft(begun).flatMap(({ behaviours }) => behaviours)) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(draftLimits.chipName);
      expect(sentence.toLowerCase()).toContain(name.toLowerCase().replace(/…$/u, ''));
    }
  });

  it('comes back the same through JSON', () => {
    expect(readDraft(JSON.parse(JSON.stringify(begun))).draft).toEqual(begun);
  });

  it('is published with codes that nothing had before, and its next version goes on with all of them', () => {
    const first = briefingOfDraft(begun, [firstBriefing], null);
    shapes(first);
    expect(codesOf(first).filter((code) => codesOf(firstBriefing).includes(code))).toEqual([]);
    const next = briefingOfDraft(draftOfNext(first), [firstBriefing, first], first.code);
    expect(next).toEqual({ ...first, version: 2 });
    expect(whatBecomes(draftOfNext(first), [firstBriefing, first], first.code)).toMatchObject({ begins: [], ends: [] });
  });
});

describe('the name of a chip', () => {
  it.each([
    ['Knocking and waiting for a reply before entering', 'Knocking and waiting…'],
    ['We always use the torch, not the ceiling.', 'Use the torch'],
    ['Talking at the nurses’ station as if it were noon', 'Talking at the nurses’ station…'],
    ['write down what helped, for the day team', 'Write down what helped'],
    ['Unübersehbarlangeszusammengesetztesworthier und mehr', 'Unübersehbarlang…'],
    ['We', 'We'],
    ['Stop, and ask before you go on.', 'Stop, and ask before you go on'],
    ['Listen: to the end, and do not finish their words', 'Listen: to the end, and do…'],
    ['', ''],
  ])('of %j is %j', (sentence, name) => {
    expect(chipNameOf(sentence)).toBe(name);
  });
});

describe('what goes on', () => {
  it('is said by a person for a new briefing, and beforehand for the next version of one', () => {
    expect(themesOfDraft(draft).flatMap(({ continues, behaviours }) => [continues, ...behaviours.map((each) => each.continues)]).every((code) => code === null)).toBe(true);
    const going = goingOnWith(draft, firstBriefing);
    expect(going.themes.map(({ continues }) => continues)).toEqual(expect.arrayContaining(['DIG', 'DEC']));
    expect(going.undermining?.continues).toBe('UND');
    expect(faultsOfDraft(going, known).filter(({ pointer }) => pointer.endsWith('continues'))).toEqual([]);
  });

  describe('where the same document is read again for the next version', () => {
    const moved = (from: DraftDocument): DraftDocument => {
      const [first, second, ...rest] = from.themes;
      const [line, ...others] = first!.behaviours;
      return { ...from, themes: [{ ...first!, behaviours: others }, { ...second!, behaviours: [...second!.behaviours, line!] }, ...rest] };
    };
    const publish = (from: DraftDocument): BriefingDocument => briefingOfDraft(from, [firstBriefing], null);
    const again = (of: BriefingDocument): DraftDocument => goingOnWith(draft, of);
    const unchanged = (of: BriefingDocument): void => {
      const { begins, ends } = whatBecomes(again(of), [firstBriefing, of], of.code);
      expect([begins, ends]).toEqual([[], []]);
      expect(faultsOfDraft(again(of), knownThemes([firstBriefing, of]))).toEqual([]);
      expect(readDraft(JSON.parse(JSON.stringify(again(of)))).faults).toBeNull();
    };

    it('lines that an educator had put under another theme go on there, and say where they stand', () => {
      const first = publish(moved(draft));
      unchanged(first);
      const line = draft.themes[0]!.behaviours[0]!;
      const next = again(first);
      expect(next.themes[1]!.behaviours.find(({ key }) => key === line.key)).toMatchObject({ continues: first.themes[1]!.behaviours.at(-1)!.code, lines: line.lines });
      expect(headingInDocument(next, line.key)).toBe(draft.themes[0]!.name);
      expect(headingInDocument(next, draft.themes[0]!.behaviours[1]!.key)).toBeNull();
    });

    it('a theme that was renamed goes on by its lines, and one that was put together with another leaves its name as words to place', () => {
      unchanged(publish(withTheme(0, { name: 'Zebra crossing' })));
      expect(again(publish(withTheme(0, { name: 'Zebra crossing' }))).themes[0]!.name).toBe('Zebra crossing');
      const [first, second, ...rest] = draft.themes;
      const together = publish({ ...draft, themes: [{ ...first!, behaviours: [...first!.behaviours, ...second!.behaviours] }, ...rest] });
      unchanged(together);
      const asked = goingOnWith({ ...draft, questions: [{ key: 'q', text: 'Which?', lines: [], audience: 'all', about: [second!.key], continues: null }] }, together);
      expect([asked.leftOver.at(-1)?.text.split('\n')[0], asked.questions[0]!.about]).toEqual([second!.name, [first!.key]]);
    });

    it('a theme that an educator made of some lines comes back with them', () => {
      const [first, ...rest] = draft.themes;
      const made = publish({ ...draft, themes: [{ ...first!, behaviours: first!.behaviours.slice(1) }, ...rest, { key: 'made', name: 'Quite another thing', summary: 'Said by hand.', lines: [], continues: null, behaviours: [first!.behaviours[0]!] }] });
      unchanged(made);
      expect(again(made).themes.at(-1)).toMatchObject({ name: 'Quite another thing', summary: 'Said by hand.' });
    });
  });

  it('keeps its code however it is renamed, and its directions', () => {
    const next = draftOfNext(firstBriefing);
    const renamed = withTheme(0, { name: 'Respect, every time' }, next);
    const published = briefingOfDraft(renamed, [firstBriefing], firstBriefing.code);
    expect(published.themes[0]).toMatchObject({ code: 'DIG', name: 'Respect, every time' });
    expect(directionsOf(published, 'UND1')).toEqual(directionsOf(firstBriefing, 'UND1'));
  });

  it('never gives a number to another behaviour that any version had', () => {
    const next = draftOfNext(firstBriefing);
    const dropped = withTheme(0, { behaviours: next.themes[0]?.behaviours.slice(0, 3) ?? [] }, next);
    const second = briefingOfDraft(dropped, [firstBriefing], firstBriefing.code);
    expect(whatBecomes(dropped, [firstBriefing], firstBriefing.code).ends.map(({ name }) => name)).toEqual(['Their name, their way', 'No talk in public places']);
    const third = draftOfNext(second);
    const added = withTheme(0, { behaviours: [...(third.themes[0]?.behaviours ?? []), { key: 'new', name: 'Quite new', sentence: 'It is new.', lines: [], continues: null, chip: false }] }, third);
    expect(briefingOfDraft(added, [firstBriefing, second], firstBriefing.code).themes[0]?.behaviours.at(-1)?.code).toBe('DIG6');
  });

  it('may come from another briefing, whose numbers go on too', () => {
    const same = withTheme(0, { continues: 'DIG' });
    expect(pointers(same)).toEqual([]);
    const published = briefingOfDraft(same, [firstBriefing], null);
    shapes(published);
    expect(published.themes[0]?.code).toBe('DIG');
    expect(published.themes[0]?.behaviours[0]?.code).toBe('DIG6');
  });

  it('is asked about where a new theme has the name of a published one', () => {
    const named = withTheme(0, { name: 'DIGNITY AND RESPECT' });
    expect(faultsOfDraft(named, known)).toEqual([{ pointer: '/themes/0/continues', detail: '“Dignity and respect” was published before. Is it the same? Say so, or give this one another name.' }]);
    expect(pointers(withTheme(0, { continues: 'DIG' }, named))).toEqual([]);
  });

  it('goes on once, under its own theme, and as what it was', () => {
    const twice = withTheme(1, { continues: 'DIG' }, withTheme(0, { continues: 'DIG' }));
    expect(pointers(twice)).toEqual(['/themes/1/continues']);
    expect(pointers(withTheme(0, { continues: 'UND' }))).toEqual(['/themes/0/continues']);
    expect(pointers(withTheme(0, { continues: 'XXX' }))).toEqual(['/themes/0/continues']);
    const [first, ...rest] = draft.themes[0]?.behaviours ?? [];
    const moved = withTheme(0, { continues: 'COM', behaviours: [{ ...first!, continues: 'DIG1' }, ...rest] });
    expect(pointers(moved)).toEqual(['/themes/0/behaviours/0/continues']);
  });
});

describe('what cannot be published', () => {
  it('is said at its place', () => {
    const empty: DraftDocument = { ...draft, title: { text: ' ', lines: [] }, themes: [], undermining: null, questions: [{ key: 'q', text: '', lines: [], audience: 'all', about: [], continues: null }] };
    expect(pointers(empty)).toEqual(['/title/text', '/themes', '/questions/0/text']);
    expect(pointers(withTheme(0, { behaviours: [] }))).toEqual(['/themes/0/behaviours']);
    expect(pointers(withTheme(1, { name: draft.themes[0]?.name.toUpperCase() ?? '' }))).toEqual(['/themes/1/name']);
    expect(pointers(withTheme(1, { name: `${draft.themes[0]?.name.slice(0, 2)}\u00ad${draft.themes[0]?.name.slice(2)}` }))).toEqual(['/themes/1/name']);
    expect(pointers(withTheme(1, { name: '\u200b' }))).toEqual(['/themes/1/name']);
    const [behaviour, ...others] = draft.themes[0]?.behaviours ?? [];
    expect(pointers(withTheme(0, { behaviours: [{ ...behaviour!, name: 'x'.repeat(33) }, ...others] }))).toEqual(['/themes/0/behaviours/0/name']);
  });
});

describe('a short name', () => {
  it.each(['…', '—', '?!', ' . '])('that is no word is refused: %j', (name) => {
    expect(nameFault(name, 'Stop and ask before you go on.')).toMatch(/^Say it in words\./u);
    expect(pointers(withTheme(0, { name }))).toEqual(['/themes/0/name']);
  });

  it.each([['Stop', 'Stop, and ask before you go on.'], ['Stop…', 'Stop and ask before you go on.'], ['stopp', 'Stopping before you go on.']])('that only begins its sentence is refused: %j', (name, sentence) => {
    expect(nameFault(name, sentence)).toBe(`“${name}” alone does not say what it is about. Add a word or two.`);
  });

  it.each([['Stop', 'Stop.'], ['Stop and ask', 'Stop and ask before you go on.'], ['Privacy', 'Keep the door closed.'], ['2222', 'Ring 2222 at once.'], ['手を洗う', '入る前に手を洗う。']])('that says something is taken: %j', (name, sentence) => {
    expect(nameFault(name, sentence)).toBe('');
  });
});

describe('a draft from a device', () => {
  const sent = (change: object): unknown => ({ ...JSON.parse(JSON.stringify(draft)), ...change });

  it.each([
    ['is nothing', null, ''],
    ['is a list', [], ''],
    ['has more to it', sent({ owner: 'me' }), ''],
    ['has no title', sent({ title: undefined }), '/title'],
    ['has a number for a text', sent({ title: { text: 7, lines: [] } }), '/title/text'],
    ['has a letter that no database keeps', sent({ title: { text: 'a\u0000b', lines: [] } }), '/title/text'],
    ['has half a letter', sent({ title: { text: '\ud800', lines: [] } }), '/title/text'],
    ['piles marks on a letter', sent({ title: { text: `a${'\u0301'.repeat(99)}`, lines: [] } }), '/title/text'],
    ['is too long', sent({ purpose: { text: 'x'.repeat(20_001), lines: [] } }), '/purpose/text'],
    ['has line zero', sent({ purpose: { text: 'x', lines: [0] } }), '/purpose/lines'],
    ['has two of one key', sent({ aims: [{ key: 'theme-1', text: 'x', lines: [] }] }), '/themes/0/key'],
    ['has another kind of code', sent({ themes: [{ ...draft.themes[0], continues: 'DIG1' }] }), '/themes/0/continues'],
    ['has a member of another name', sent({ themes: [{ ...draft.themes[0], __proto__: null, colour: 'red' }] }), '/themes/0'],
  ])('that %s is refused where it is at fault', (_, body, pointer) => {
    const { faults } = readDraft(body);
    expect(faults?.map((fault) => fault.pointer)).toContain(pointer);
  });

  it('is answered with a few faults, however many it has', () => {
    expect(readDraft(sent({ aims: Array.from({ length: 900 }, () => 7) })).faults?.length).toBe(20);
  });
});
