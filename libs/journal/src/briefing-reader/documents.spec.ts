import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plainReading, type PlainReading } from './reading';
import { readBriefing } from './read-briefing';

const folder = join(__dirname, '..', '..', 'briefings');
const home = join(folder, '..', '..', '..');
const documents = (of: string): string[] => readdirSync(join(folder, of)).filter((name) => !name.endsWith('.json'));
const wordsOf = (of: string, name: string): string => readFileSync(join(folder, of, name), 'utf8');
/** What the writer of a document meant; the later documents say nothing of purpose, standards and aims, and are not judged by them. */
type Meant = Omit<PlainReading, 'purpose' | 'standards' | 'aims' | 'signs' | 'notPlaced'> & Partial<PlainReading>;
const meant = (name: string): Meant => JSON.parse(wordsOf('read', name.replace(/\.\w+$/u, '.json'))) as Meant;

function understood(text: string): PlainReading {
  const { reading, refusal } = readBriefing(text);
  if (!reading) throw new Error(refusal.reason);
  return plainReading(reading);
}

/** How often a person has to correct a reading: once for each part that is missing, too much, misplaced or wrongly named. */
function corrections(read: PlainReading, wanted: Meant): number {
  const name = (words: string): string => words.toLowerCase();
  let count = Number(name(read.title) !== name(wanted.title)) + Number(wanted.purpose !== undefined && read.purpose !== wanted.purpose);
  const ended = (words: string): string => words.replace(/[.;,]$/u, '');
  const places = (reading: Meant): string[] => [
    ...reading.themes.flatMap(({ name: theme, behaviours }) => [`theme | ${name(theme)}`, ...behaviours.map((behaviour) => `${name(theme)} | ${ended(behaviour)}`)]),
    ...(wanted.standards ? reading.standards ?? [] : []).map((words) => `standard | ${words}`),
    ...(wanted.aims ? reading.aims ?? [] : []).map((words) => `aim | ${words}`),
    ...reading.undermining.map((words) => `undermining | ${ended(words)}`),
    ...reading.messages.map((words) => `message | ${ended(words)}`),
    ...reading.questions.map(({ text, audience }) => `question for ${audience} | ${name(text)}`),
  ];
  const tooMuch = places(read);
  const missing = places(wanted).filter((place) => {
    const at = tooMuch.indexOf(place);
    if (at >= 0) tooMuch.splice(at, 1);
    return at < 0;
  });
  // What is in the wrong place is put right by one move, so a part is not counted both as missing and as too much.
  count += Math.max(missing.length, tooMuch.length);
  return count;
}

describe('briefings in many shapes', () => {
  it('reads a document of the shape of the first briefing with no correction', () => {
    const reading = understood(wordsOf('read', '01-first-shape.txt'));
    expect(reading.themes.map(({ behaviours }) => behaviours.length)).toEqual([5, 4, 4, 4, 4]);
    expect([reading.aims.length, reading.undermining.length, reading.messages.length]).toEqual([5, 5, 3]);
    expect(reading.questions.map(({ audience }) => audience)).toEqual(['all', 'all', 'non-clinical']);
    expect(reading.standards).toEqual(['Care Quality Commission Regulation 10 (Dignity and Respect)']);
    expect(corrections(reading, meant('01-first-shape.txt'))).toBe(0);
  });

  it.each(documents('read'))('reads %s with at most two corrections', (name) => {
    expect(corrections(understood(wordsOf('read', name)), meant(name))).toBeLessThanOrEqual(2);
  });

  it('reads nearly all of them with no correction', () => {
    const corrected = documents('read').flatMap((name) => (corrections(understood(wordsOf('read', name)), meant(name)) > 0 ? [name.split('-', 1)[0]] : []));
    expect(corrected).toEqual(['114', '119', '120', '121', '123', '140', '149']);
  });

  it.each(documents('read'))('reads %s alike however its lines end and whatever stands unseen between its words', (name) => {
    const text = wordsOf('read', name);
    const plain = understood(text);
    for (const other of [text.replace(/\n/gu, '\r\n'), text.replace(/\n/gu, '\r'), `\ufeff${text.replace(/\n/gu, '\u2028')}`, text.replace(/ (?=\w)/gu, '\u00a0\u200b'), text.replace(/(?<=\w)(?=\n)/gu, '\u202e')]) {
      expect(understood(other)).toEqual(plain);
    }
  });

  const BULLET = /^(\s*)(?:[•●○◦▪■□☐▫‣·➢✓✔*+★☺☹→>~–—-]|\[[ x]?\]|o|x)\s+(?=\S)/u;
  it.each(['☐', '[ ]', '–', '•', '*', '✓', '>', '➔'])('reads them with at most two corrections whatever their bullets are: %s', (bullet) => {
    for (const name of documents('read')) {
      const text = wordsOf('read', name).split('\n').map((line) => line.replace(BULLET, (_, indent: string) => `${indent}${bullet} `)).join('\n');
      expect([name, corrections(understood(text), meant(name)) <= 2]).toEqual([name, true]);
    }
  });

  it('refuses the papers about this program itself', () => {
    const papers = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(home, 'docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
    expect(papers.length).toBeGreaterThan(8);
    for (const name of papers) expect([name, readBriefing(readFileSync(join(home, name), 'utf8')).reading]).toEqual([name, null]);
  });

  it.each(documents('refused'))('refuses %s and says what it looked for', (name) => {
    const { reading, refusal } = readBriefing(wordsOf('refused', name));
    expect(reading).toBeNull();
    expect(refusal?.reason).toMatch(/^[A-Z].*\.$/u);
    expect(refusal?.lookedFor.map(({ what }) => what)).toContain('a theme: a heading with behaviours listed below it');
  });
});
