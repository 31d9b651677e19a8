import fc from 'fast-check';
import type { BriefingDocument } from './briefing';
import { firstBriefing } from './first-briefing';
import { isUnchanged, whatIsNew } from './what-is-new';

const [dignity, compassion, ...others] = firstBriefing.themes;
const next = (part: Partial<BriefingDocument>): BriefingDocument => ({ ...firstBriefing, version: 2, ...part });
const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122), numRuns: 300 };

describe('what is new in a version', () => {
  it('is nothing where nothing that staff are told of changed', () => {
    expect(isUnchanged(whatIsNew(firstBriefing, next({ title: 'Another title', settings: [] })))).toBe(true);
  });

  it('names a theme that came with its behaviours, and one that went', () => {
    const theme = { ...dignity!, code: 'QUI', name: 'Quiet', summary: 'Noise is felt.', behaviours: [{ code: 'QUI1', name: 'Close doors softly', sentence: '' }] };
    const found = whatIsNew(firstBriefing, next({ themes: [theme, compassion!, ...others] }));
    expect(found.themes).toEqual([
      { kind: 'added', words: 'Quiet: Noise is felt.', before: null, theme: null },
      { kind: 'gone', words: `${dignity!.name}: ${dignity!.summary}`, before: null, theme: null },
    ]);
    expect(found.behaviours[0]).toEqual({ kind: 'added', words: 'Close doors softly', before: null, theme: 'Quiet' });
    expect(found.behaviours.filter(({ kind }) => kind === 'gone')).toHaveLength(5);
  });

  it('says how a behaviour was worded before, under the theme that it belongs to', () => {
    const [first, ...rest] = dignity!.behaviours;
    const themes = [{ ...dignity!, behaviours: [{ ...first!, sentence: 'Knock and wait.' }, ...rest] }, compassion!, ...others];
    expect(whatIsNew(firstBriefing, next({ themes }))).toMatchObject({
      themes: [], questions: [], messages: [],
      behaviours: [{ kind: 'reworded', words: 'Wait before going in: Knock and wait.', before: `Wait before going in: ${first!.sentence}`, theme: dignity!.name }],
    });
  });

  it('knows a question by its words when only its place or its code changed', () => {
    const [one, two, three] = firstBriefing.questions;
    const questions = [{ ...three!, code: 'Q1' }, { ...one!, code: 'Q2', text: 'Another question?' }, { ...two!, code: 'Q3' }];
    expect(whatIsNew(firstBriefing, next({ questions })).questions).toEqual([
      { kind: 'added', words: 'Another question?', before: null, theme: null },
      { kind: 'gone', words: one!.text, before: null, theme: null },
    ]);
    expect(whatIsNew(firstBriefing, next({ questions: [{ ...one!, text: 'Said better?' }, two!, three!] })).questions).toEqual([
      { kind: 'reworded', words: 'Said better?', before: one!.text, theme: null },
    ]);
  });

  it('says nothing of wearing down where neither version names any of it, and all of it where one does', () => {
    const without = next({ undermining: null });
    expect(isUnchanged(whatIsNew(without, without))).toBe(true);
    expect(whatIsNew(firstBriefing, without).behaviours.map(({ kind }) => kind)).toEqual(['gone', 'gone', 'gone', 'gone', 'gone']);
  });

  it('accounts for every message once, whichever came and went', () => {
    const messages = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(fc.property(messages, messages, (had, has) => {
      const found = whatIsNew(next({ messages: had }), next({ messages: has })).messages;
      const of = (kind: string): string[] => found.filter((each) => each.kind === kind).map(({ words }) => words);
      expect(of('added')).toEqual(has.filter((each) => !had.includes(each)));
      expect(of('gone')).toEqual(had.filter((each) => !has.includes(each)));
      expect(of('reworded')).toEqual([]);
    }), run);
  });
});
