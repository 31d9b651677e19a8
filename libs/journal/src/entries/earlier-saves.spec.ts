import fc from 'fast-check';
import { charactersGone, earlierSaveLimits, firstTrail, nextTrail, type SavedText, type SavedTrail, wordsOf } from './earlier-saves';

const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261124), numRuns: process.env['AFTERWORD_PROVE'] === '1' ? 5_000 : 300 };
const DAY = '2026-11-24';
const text = (words: string, title: string | null = null): SavedText => ({ title, sections: [{ section: 'text', text: words }] });
const size = (save: SavedText): number => wordsOf(save).join('').length;
const missing = (from: SavedText, to: SavedText): number => charactersGone(wordsOf(from), wordsOf(to));

interface Life {
  readonly saves: readonly SavedText[];
  /** which saves were kept when newer words took their place */
  readonly kept: ReadonlySet<number>;
}

/** An entry saved again and again; a save may come on the next day. */
function life(texts: readonly (readonly [string, boolean])[]): Life {
  const saves = texts.map(([words]) => text(words));
  const kept = new Set<number>();
  let day = 1;
  let trail: SavedTrail = firstTrail(saves[0] ?? text(''), `day ${day}`);
  for (let at = 1; at < saves.length; at += 1) {
    if (texts[at]?.[1]) day += 1;
    const next = nextTrail(saves[at - 1] as SavedText, trail, saves[at] as SavedText, `day ${day}`);
    if (next.keeps) kept.add(at - 1);
    trail = next.trail;
  }
  return { saves, kept };
}

/** Somebody at work on a text: they add, take out, write over, clear, and begin anew. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    takes: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.constant(Infinity) }),
    puts: fc.string({ maxLength: 40 }),
    nextDay: fc.integer({ min: 0, max: 30 }).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 60 },
);

function lifeOf(work: readonly { at: number; takes: number; puts: string; nextDay: boolean }[]): Life {
  let now = 'A relative asked me twice and I had no time, so I said in a minute.';
  return life([[now, false], ...work.map(({ at, takes, puts, nextDay }): [string, boolean] => {
    const from = Math.floor(at * now.length);
    now = `${now.slice(0, takes === Infinity ? 0 : from)}${puts}${takes === Infinity ? '' : now.slice(from + takes)}`;
    return [now, nextDay];
  })]);
}

describe('which earlier saves are kept', () => {
  it('is the whole text when a page is cleared, however short it was', () => {
    for (const words of ['Sorry.', 'I shouted at someone today.', 'Much more of it. '.repeat(500)]) {
      for (const instead of ['', ' ', 'x', 'Something else altogether.']) expect([...life([[words, false], [instead, false]]).kept]).toEqual([0]);
    }
  });

  it('is nothing while a text only grows on one day, or its words only move', () => {
    const words = 'One evening someone asked me to stay and I stayed for a while.'.split(' ');
    expect(life(words.map((_, at) => [words.slice(0, at + 1).join(' '), false])).kept.size).toBe(0);
    expect(life([[words.join(' '), false], [[...words].reverse().join(' '), false]]).kept.size).toBe(0);
  });

  it('is the last of each earlier day, and never a blank one', () => {
    expect([...life([['One.', false], ['One. Two.', false], ['One. Two. Three.', true]]).kept]).toEqual([1]);
    expect([...life([['One.', false], ['', false], ['Two.', true]]).kept]).toEqual([0]);
  });

  it('leaves slips of the pen alone, and is rare in an evening of writing', () => {
    const sentence = 'The bell rang and I said in a minute and went on with the round and then it was ten minutes. ';
    const saves: [string, boolean][] = [];
    for (let at = 20; at < sentence.length * 12; at += 15) saves.push([`${sentence.repeat(12).slice(0, at)}teh`, false], [sentence.repeat(12).slice(0, at + 10), false]);
    const { kept } = life(saves);
    expect(saves.length).toBeGreaterThan(140);
    expect(kept.size).toBeLessThan(12);
  });

  it('counts a title among the words, and the words of every section', () => {
    const two: SavedText = { title: 'What I owe', sections: [{ section: 'what', text: 'First part here.' }, { section: 'so-what', text: 'Second part here.' }] };
    expect(nextTrail(two, firstTrail(two, DAY), { ...two, sections: two.sections.slice(0, 1) }, DAY).keeps).toBe(true);
    expect(nextTrail(two, firstTrail(two, DAY), { ...two, title: null }, DAY).trail.gone).toBe('WhatIowe'.length);
    expect(firstTrail(two, DAY)).toEqual({ on: DAY, gone: 0, words: 9 });
  });

  it('does not change when nothing but themes or a model was said anew', () => {
    const trail = { on: '2026-11-01', gone: 7, words: 2 };
    expect(nextTrail(text('Two words.'), trail, text('Two words.'), DAY)).toEqual({ keeps: false, trail });
  });

  it('always leaves every save recoverable but for less than a sentence', () => {
    fc.assert(
      fc.property(edits, (work) => {
        const { saves, kept } = lifeOf(work);
        saves.forEach((save, at) => {
          let found = at;
          while (found < saves.length - 1 && !kept.has(found)) found += 1;
          const lacks = missing(save, saves[found] as SavedText);
          expect(lacks === 0 || lacks < earlierSaveLimits.sentence).toBe(true);
        });
      }),
      run,
    );
  });

  it('always keeps a save whole when the next one has lost a sentence or a quarter of it', () => {
    fc.assert(
      fc.property(edits, (work) => {
        const { saves, kept } = lifeOf(work);
        for (let at = 0; at < saves.length - 1; at += 1) {
          const [save, next] = [saves[at] as SavedText, saves[at + 1] as SavedText];
          const lost = missing(save, next);
          if (lost > 0 && (lost >= earlierSaveLimits.sentence || lost >= size(save) / earlierSaveLimits.part)) expect([at, kept.has(at)]).toEqual([at, true]);
        }
      }),
      run,
    );
  });

  it('never is a blank page', () => {
    fc.assert(fc.property(edits, (work) => {
      const { saves, kept } = lifeOf(work);
      for (const at of kept) expect(size(saves[at] as SavedText)).toBeGreaterThan(0);
    }), run);
  });
});
