import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BriefingReading, linesOfReading } from './reading';
import { briefingLimits, readBriefing } from './read-briefing';
import { sourceLines } from './source-lines';

const folder = join(__dirname, '..', '..', 'briefings', 'read');
const documents = readdirSync(folder).filter((name) => !name.endsWith('.json')).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Every line that a reading stands on, as other programs are given it. */
const linesOf = (reading: BriefingReading): ReadonlySet<number> => new Set(numbersIn(Object.values(linesOfReading(reading))));
const numbersIn = (held: unknown): number[] => (typeof held === 'number' ? [held] : typeof held === 'object' && held !== null ? Object.values(held).flatMap(numbersIn) : []);

// What documents are made of that stands in few of these, each often enough to meet the others.
const ODD = Array.from({ length: 20 }, () => ['Dear all,', 'Kind regards', 'Slide 3', 'Theme one', 'Theme two: Light', 'Theme three - Noise', '1. Sit down', '2. Ask', '1) Noise', 'What good looks like', 'What poor looks like', "Do\tDon't", 'Theme\tBehaviours', 'Sit\tStand', '| a | b |', '|---|---|', 'We want staff to: sit down, ask first, wait.', 'Themes', 'Q. Why?', 'A. Because', 'Area one', 'Listening', '', '']).flat();

const says = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

describe('reading a briefing', () => {
  it.each(documents.map((text, nth) => [nth + 1, text]))('gives every line of document %i a place', (_, text) => {
    const { reading } = readBriefing(text as string);
    if (!reading) throw new Error('It was refused.');
    const placed = linesOf(reading);
    const lost = sourceLines(text as string).flatMap((line, nth) => (says(line) && !placed.has(nth + 1) ? [`${nth + 1}: ${line}`] : []));
    expect(lost).toEqual([]);
  });

  it('loses no line and invents none when lines of briefings are mixed, doubled and dropped', () => {
    const all = [...documents.flatMap((text) => sourceLines(text)), ...ODD];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { minLength: 5, maxLength: 60 }), (lines) => {
        const { reading } = readBriefing(['Shared learning briefing', '', ...lines, '', 'Themes', '', 'Kindness', '- Say hello', '- Say goodbye', '', 'What undermines it', '- Hurry'].join('\n'));
        if (!reading) return;
        const placed = linesOf(reading);
        lines.forEach((line, nth) => {
          if (says(line) && !placed.has(nth + 3)) throw new Error(`Lost: ${line}`);
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a label stands twice above a name', '* What would you need, in the first hour?\nArea One\nArea one\n\n\n\n\n\n', [3, 4, 5]],
    ['one entry stands below a name and the next after a dash', "WHAT WE'D LIKE TO SEE\n- Seeing the person\n   o Arriving early\n- Asking - what matters", [3, 4, 5, 6]],
  ])('loses no line where %s', (_, text, lines) => {
    const { reading } = readBriefing(`Shared learning briefing\n\n${text}\n\nThemes\n\nKindness\n- Say hello\n- Say goodbye\n\nWhat undermines it\n- Hurry`);
    expect([...linesOf(reading!)]).toEqual(expect.arrayContaining(lines));
  });

  it('takes names that are only listed as themes, and those that come again below as the headings that they are', () => {
    const names = '## Themes\n- Warmth in the waiting room\n- Somebody who knows my name\n';
    const rest = '\n## What gets in the way\n- Walking past\n- Loud doors\n\n## Questions\n1. Who waited longest today?\n2. Who told them why?';
    const themes = (text: string): unknown => readBriefing(`# Shared learning briefing\n\n${text}${rest}`).reading?.themes.map(({ name, behaviours }) => [name.text, behaviours.length]);
    expect(themes(names)).toEqual([['Warmth in the waiting room', 0], ['Somebody who knows my name', 0]]);
    expect(themes(`${names}\n## More warmth in the waiting room\n- Tea\n- A coat\n\n## Finding somebody who knows my name\n- Read the page\n- Ask`)).toEqual([['Warmth in the waiting room', 2], ['Somebody who knows my name', 2]]);
  });

  it('reads "Stop" beside "Keep" and "Start" as what should end, and alone as a theme', () => {
    const of = (first: string): unknown => {
      const reading = readBriefing(`Shared learning briefing: waking up\n\n${first}\n- Use names\n- Offer a blanket\n\nLOOK\n- Look at the person\n- Look at the chart\n\nSTOP\n- Ask for quiet\n- Listen for a minute\n\nQuestions\n- What is heard first?`).reading;
      return [reading?.themes.map(({ name }) => name.text.toLowerCase()), reading?.undermining.length];
    };
    expect(of('KEEP')).toEqual([['keep', 'look'], 2]);
    expect(of('GREET')).toEqual([['greet', 'look', 'stop'], 0]);
  });

  it('answers whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => { readBriefing(text); }), { numRuns: 200 });
    fc.assert(fc.property(fc.array(fc.constantFrom('- ', '* ', '1. ', '# ', '**', '|', '\t', ':', '?', '\n', '\n\n', 'Purpose', 'Key messages', 'a', 'Theme 1', ' '), { maxLength: 200 }), (bits) => { readBriefing(bits.join('')); }), { numRuns: 300 });
  });

  it('ends on lines that are made to take long', () => {
    for (const line of ['**a'.repeat(20_000), '_ '.repeat(50_000), '- '.repeat(90_000), '('.repeat(150_000), 'a:'.repeat(90_000), 'Theme '.repeat(30_000), 'What '.repeat(30_000), '|'.repeat(150_000), 'A. '.repeat(60_000), 'what we '.repeat(20_000), 'For non-clinical teams: '.repeat(8_000), 'Regulation 1 '.repeat(12_000), 'A a '.repeat(40_000), '=-'.repeat(90_000), ' '.repeat(190_000), '☐ '.repeat(90_000), '[ ] '.repeat(45_000), 'AB   '.repeat(38_000), 'Do: a; '.repeat(25_000), 'a, "'.repeat(45_000), 'A – b, '.repeat(26_000), '1. '.repeat(60_000)]) {
      readBriefing(`Briefing\n\nThemes\n\nRest\n- ${line}\n- x\n\n${line}\n${line.slice(0, 9_000)}`.slice(0, briefingLimits.characters));
    }
  });

  it('takes no longer for each line the more of them there are', () => {
    for (const line of ['What we do not want to see ', 'Shared learning ', 'AB   Cd ', '☐ a ☐ b ', 'For non-clinical teams: ', 'Ask: a; b; c. ']) {
      readBriefing(['Briefing', '', 'Themes', '', ...Array.from({ length: 3_000 }, (_, nth) => line.repeat(4).slice(nth % 7, nth % 7 + 55))].join('\n'));
    }
  });

  it('says that there are no words, or too many', () => {
    expect(readBriefing(' \r\n\t\u200b').refusal?.reason).toBe('There are no words in this document.');
    expect(readBriefing('a'.repeat(briefingLimits.characters + 1)).refusal?.reason).toContain('longer than a briefing can be');
    expect(readBriefing('a\n'.repeat(briefingLimits.lines + 1)).refusal?.reason).toContain('longer than a briefing can be');
  });

  it('takes the words that turn letters round or cannot be seen out of what it shows', () => {
    const { reading } = readBriefing('Briefing: Ki\u200bnd\u202eness\n\nThemes\n\nBeing kind\n- Say \u2066hello\u2069\n- Stay\n\nWhat undermines it\n- Hurry');
    expect([reading?.title?.text, reading?.themes[0].behaviours[0].text]).toEqual(['Kindness', 'Say hello']);
  });
});
