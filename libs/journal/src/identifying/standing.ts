import { calendar, eitherWords } from './name-words';
import { isCompound, isEveryday, isListedName } from './word-lists';
import type { Word } from './words';

/** What the lists say of a word: only ever a name, a name and a word, a word, two words in one, or none that they know. */
export type Standing = 'name' | 'either' | 'word' | 'compound' | 'unknown';

const NEVER = new Set(
  ('a i an the and or but if so as at by in on of to up we he she it us me my is am are was were be been being do did does has had have not no yes oh ok you your yours they them their this that these those there here ' +
    'when where what who whom whose which why how then than with from for into onto over under about after before because while until since all any some each every both few more most other such only own same too very ' +
    'can could would should shall might must one two three four five six seven eight nine ten').split(' '),
);
const PLAIN = /^[a-z]+$/u;
const LONGEST = 40;
const MOST_PARTS = 4;

/** Tells what the lists, and the names that the hospital knows, say of words; each word is looked up once. */
export function standings(known: ReadonlySet<string>): (word: Word) => Standing {
  const seen = new Map<string, Standing>();
  const look = (folded: string): Standing => {
    if (NEVER.has(folded) || folded.length > LONGEST || !/\p{Script=Latin}/u.test(folded)) return 'word';
    if (!PLAIN.test(folded)) return 'unknown';
    if (eitherWords.has(folded)) return 'either';
    if (isListedName(folded)) return 'name';
    const plain = isEveryday(folded) || (folded.endsWith('s') && eitherWords.has(folded.slice(0, -1)));
    if (known.has(folded)) return plain ? 'either' : 'name';
    if (plain) return 'word';
    return isCompound(folded) ? 'compound' : 'unknown';
  };
  const once = (folded: string): Standing => {
    const standing = seen.get(folded) ?? look(folded);
    seen.set(folded, standing);
    return standing;
  };
  return ({ text, folded }) => {
    const whole = once(folded);
    const parts = text.split(/[-‑]/u, MOST_PARTS);
    if (parts.length < 2 || whole === 'name') return whole;
    const each = parts.map((part) => once(part.toLowerCase().normalize('NFKD').replace(/[^\p{L}]/gu, '')));
    if (each.some((standing) => standing === 'name')) return 'name';
    return each.every((standing) => standing !== 'unknown') ? 'word' : 'unknown';
  };
}

/** Whether a word names a month or a day too. */
export const inCalendar = ({ folded }: Word): boolean => calendar.has(folded);
