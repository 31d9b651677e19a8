import { draftOfReading, type DraftDocument, readBriefing, readDraft, themesOfDraft } from '@afterword/journal';
import { added, changed, lastKeyIn, listMovedTo, movedTo, partOf, placeIn, restored, splitInto, stepped, without, withUndermining } from './draft-changes';
import { alikeIn, mergedInto } from './draft-merging';

const text = `Shared learning briefing: Meals

Purpose
What a good meal is like here, and what spoils it for people.

Company at table
- Sit down beside people
- Ask before you cut their food

Light
- Draw the blinds when the sun is low
- Ask where they would like to sit

What undermines this
- Talking over somebody who eats

Key messages
- A meal is more than food
- Slow is not finished

Questions for reflection
1. How was company at table today?
`;
const { reading } = readBriefing(text);
const draft = draftOfReading(reading!);
const keys = (of: DraftDocument): string[] => [
  ...themesOfDraft(of).flatMap((theme) => [theme.key, ...theme.behaviours.map(({ key }) => key)]),
  ...[of.standards, of.aims, of.messages, of.questions, of.leftOver].flatMap((list) => list.map(({ key }) => key)),
];
const named = (of: DraftDocument): string[] => of.themes.map(({ name, behaviours }) => `${name} ${behaviours.length}`);

describe('a draft that is corrected', () => {
  it('is said otherwise in one part, whatever it is', () => {
    for (const key of keys(draft)) {
      const other = changed(draft, key, { lines: [99] });
      expect(keys(other)).toEqual(keys(draft));
      expect(JSON.stringify(other).match(/\[99\]/gu)).toHaveLength(1);
    }
  });

  it('loses any part and gets it back where it stood', () => {
    for (const key of keys(draft)) {
      const less = without(draft, key);
      expect(keys(less)).not.toContain(key);
      expect(restored(less, draft, key)).toEqual(draft);
      expect(restored(draft, draft, key)).toEqual(draft);
    }
  });

  it('gets a part back beside what was written meanwhile', () => {
    const less = without(draft, 'message-1');
    const meanwhile = changed(added(less, 'messages'), 'message-2', { text: 'Worded anew' });
    expect(restored(meanwhile, draft, 'message-1').messages.map((each) => each.text)).toEqual(['A meal is more than food', 'Worded anew', '']);
  });

  it('forgets what a question was about together with the theme, and remembers it with the theme', () => {
    expect(draft.questions[0]?.about).toEqual(['theme-1']);
    const less = without(draft, 'theme-1');
    expect(less.questions[0]?.about).toEqual([]);
    expect(restored(less, draft, 'theme-1').questions[0]?.about).toEqual(['theme-1']);
  });

  it('moves words to any kind with the lines they came from', () => {
    const behaviour = movedTo(draft, 'message-2', { under: 'theme-1' });
    expect(behaviour.themes[0]?.behaviours.at(-1)).toMatchObject({ key: 'message-2', sentence: 'Slow is not finished.', lines: draft.messages[1]?.lines, continues: null });
    expect(movedTo(draft, 'behaviour-1', 'messages').messages.at(-1)).toEqual({ key: 'behaviour-1', text: 'Sit down beside people.', lines: [7] });
    expect(movedTo(draft, 'message-1', 'theme').themes.at(-1)).toMatchObject({ name: 'A meal is more than food', behaviours: [] });
    expect(movedTo(draft, 'message-1', 'purpose').purpose.text).toMatch(/people\.\n\nA meal is more than food$/u);
    for (const place of ['standards', 'aims', 'questions', 'leftOver', 'theme', 'purpose', { under: 'theme-2' }] as const) {
      expect(readDraft(JSON.parse(JSON.stringify(movedTo(draft, 'message-1', place)))).faults).toBeNull();
    }
  });

  it('makes words the title and leaves the title before it over, and begins what wears things down where nothing does', () => {
    const titled = movedTo(draft, 'message-2', 'title');
    expect([titled.title, titled.leftOver.at(-1)?.text, titled.messages.length]).toEqual([{ text: 'Slow is not finished', lines: draft.messages[1]?.lines }, 'Meals', 1]);
    const worn = movedTo(without(draft, 'undermining'), 'behaviour-2', 'undermining');
    expect([worn.undermining?.behaviours.map(({ key }) => key), worn.themes[0]?.behaviours.length]).toEqual([['behaviour-2'], 1]);
    for (const each of [titled, worn]) expect(readDraft(JSON.parse(JSON.stringify(each))).faults).toBeNull();
  });

  it('parts what holds several into one each, in its place and with its lines', () => {
    const several = changed(added(draft, 'leftOver', { text: 'Knock; wait; go in', lines: [3] }, 'left'), 'behaviour-1', { sentence: 'Sit down. Look up.', chip: true, continues: 'DIG1' });
    const left = splitInto(several, 'left').leftOver.slice(-3);
    expect([left.map(({ text: words, lines }) => [words, lines]), left[0]?.key]).toEqual([[['Knock', [3]], ['wait', [3]], ['go in', [3]]], 'left']);
    const apart = splitInto(several, 'behaviour-1').themes[0]!.behaviours;
    expect(apart.map(({ sentence, continues, chip }) => [sentence, continues, chip])).toEqual([['Sit down.', 'DIG1', true], ['Look up.', null, false], ['Ask before you cut their food.', null, false]]);
    expect(splitInto(draft, 'message-1')).toBe(draft);
    expect(splitInto(draft, 'theme-1')).toBe(draft);
    expect(new Set(keys(splitInto(several, 'left'))).size).toBe(keys(several).length + 2);
    expect(partOf(draft, 'message-1')).toBe(draft.messages[0]);
  });

  it('becomes one theme of two: what says the same once, with the lines of both, and the rest below', () => {
    const told = changed(changed(draft, 'behaviour-3', { sentence: 'Sit down beside people when you can.', lines: [40] }), 'theme-2', { summary: 'What the sun does.' });
    const pairs = alikeIn(told.themes[1]!, told.themes[0]!);
    expect([...pairs]).toEqual([['behaviour-3', 'behaviour-1'], ['behaviour-4', null]]);
    const one = mergedInto(changed(told, 'question-1', { about: ['theme-2', 'behaviour-3', 'theme-1'] }), 'theme-2', 'theme-1', pairs);
    expect(one.themes.map(({ name, behaviours }) => [name, behaviours.map(({ key }) => key)])).toEqual([['Company at table', ['behaviour-1', 'behaviour-2', 'behaviour-4']]]);
    expect(one.themes[0]?.behaviours[0]?.lines).toEqual([7, 40]);
    expect(one.questions[0]?.about).toEqual(['theme-1', 'behaviour-1']);
    expect(one.leftOver.slice(-2).map(({ text: words }) => words)).toEqual(['Light\nWhat the sun does.', 'Sit down beside people when you can.']);
    expect(readDraft(JSON.parse(JSON.stringify(mergedInto(one, 'theme-1', 'undermining', new Map())))).faults).toBeNull();
    expect(readDraft(JSON.parse(JSON.stringify(one))).faults).toBeNull();
    expect(mergedInto(told, 'theme-1', 'theme-1', pairs)).toBe(told);
    expect(mergedInto(told, 'theme-2', 'theme-1', new Map()).themes[0]?.behaviours).toHaveLength(4);
  });

  it('loses no word when two themes become one, however empty one is', () => {
    const words = (of: DraftDocument): string[] => [
      ...themesOfDraft(of).flatMap(({ name, summary, behaviours }) => [name, summary, ...behaviours.map(({ sentence }) => sentence)]), ...of.leftOver.flatMap(({ text: said }) => said.split('\n')),
    ];
    const bare = changed(draft, 'theme-2', { behaviours: [], summary: 'Said by hand.' });
    for (const [from, pairs] of [[bare, new Map()], [draft, new Map([['behaviour-3', 'behaviour-1'], ['behaviour-4', 'behaviour-2']])], [draft, alikeIn(draft.themes[1]!, draft.themes[0]!)]] as const) {
      expect(words(mergedInto(from, 'theme-2', 'theme-1', pairs))).toEqual(expect.arrayContaining(words(from)));
    }
    const same = changed(changed(draft, 'behaviour-3', { sentence: 'sit down  beside people' }), 'theme-2', { name: 'company at table' });
    expect(mergedInto(same, 'theme-2', 'theme-1', new Map([['behaviour-3', 'behaviour-1']])).leftOver).toEqual(draft.leftOver);
  });

  it('keeps the short name, the chip and the code of a behaviour as far as it may where it is put', () => {
    const going = changed(changed(draft, 'behaviour-1', { name: 'Sit down', chip: true, continues: 'DIG1' }), 'theme-1', { continues: 'DIG' });
    const elsewhere = movedTo(going, 'behaviour-1', { under: 'theme-2' }).themes[1]?.behaviours.at(-1);
    expect(elsewhere).toEqual({ ...going.themes[0]?.behaviours[0], continues: null });
    const same = changed(going, 'theme-2', { continues: 'DIG' });
    expect(movedTo(same, 'behaviour-1', { under: 'theme-2' }).themes[1]?.behaviours.at(-1)).toEqual(going.themes[0]?.behaviours[0]);
  });

  it('takes a whole list for something else in one step, and loses no words', () => {
    const told = changed(draft, 'theme-2', { summary: 'What the sun does.' });
    const messages = listMovedTo(told, 'theme-2', 'messages');
    expect([named(messages), messages.messages.slice(2).map(({ text: words }) => words), messages.leftOver.at(-1)?.text]).toEqual([
      ['Company at table 2'], ['Draw the blinds when the sun is low.', 'Ask where they would like to sit.'], 'Light\nWhat the sun does.',
    ]);
    expect(listMovedTo(draft, 'theme-2', 'undermining').undermining?.behaviours).toHaveLength(3);
    const first = listMovedTo(without(draft, 'undermining'), 'theme-2', 'undermining');
    expect([named(first), first.undermining?.name]).toEqual([['Company at table 2'], 'Light']);
    const theme = listMovedTo(draft, 'undermining', 'theme');
    expect([theme.undermining, theme.themes.length]).toEqual([null, 3]);
    for (const kind of ['undermining', 'messages', 'questions', 'aims'] as const) expect(readDraft(JSON.parse(JSON.stringify(listMovedTo(told, 'theme-1', kind)))).faults).toBeNull();
  });

  it('is put in another order, and never beyond its ends', () => {
    expect(named(stepped(draft, 'theme-2', -1))).toEqual(['Light 2', 'Company at table 2']);
    expect(stepped(draft, 'theme-1', -1)).toEqual(draft);
    expect(stepped(draft, 'theme-2', 1)).toEqual(draft);
    expect(placeIn(stepped(draft, 'behaviour-1', 1), 'behaviour-1')).toEqual({ at: 1, of: 2 });
  });

  it('takes what is new at the end of a list', () => {
    const more = added(draft, { under: 'theme-2' });
    expect(more.themes[1]?.behaviours.at(-1)?.key).toBe(lastKeyIn(more, { under: 'theme-2' }));
    expect(withUndermining(without(draft, 'undermining'), 'What gets in the way').undermining).toMatchObject({ name: 'What gets in the way', behaviours: [] });
    expect(withUndermining(draft, 'x')).toBe(draft);
  });
});
