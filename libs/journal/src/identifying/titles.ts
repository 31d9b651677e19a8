import type { Detail } from './detail';
import type { Word } from './words';

/** What somebody with this title may be called instead. */
const SOMEONE: Readonly<Record<string, string>> = {
  dr: 'a doctor', doctor: 'a doctor', prof: 'a doctor', professor: 'a doctor', surgeon: 'a surgeon',
  nurse: 'a nurse', sister: 'a nurse', matron: 'a matron', father: 'a priest', fr: 'a priest', rev: 'a minister', reverend: 'a minister',
  pastor: 'a minister', imam: 'an imam', rabbi: 'a rabbi', canon: 'a minister',
};
/** Titles that are nothing else, and may be typed without a capital. */
const SURE = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'mister', 'missus', 'prof']);
/** Titles that are everyday words too: a capital has to follow, and only "Miss" and the like need one themselves. */
const CAPITAL = new Set(
  ('miss doctor nurse sister brother matron professor father fr rev reverend pastor imam rabbi canon sir lady lord dame captain major sergeant madam mama papa ' +
    'auntie aunty aunt uncle nana nan nanny nanna gran granny grandma grandad grandpa baba tata mum mummy dad daddy old big little wee young cousin').split(' '),
);
const PARTICLES = new Set('de del della der den di du da dos das la le van von bin ibn bint al el ap ab mac mc st ter ten san o'.split(' '));
const AFTER_TITLE = /^\.?[ \u00a0]{1,2}$/u;
const NO_NAME = new Set(
  ('i and or but the a an in on at to of for with from by is was are were has had have did does do will would could can may might said says told asked came went who when where what why how not ' +
    'her his my our your their she he they we you it me him them us this that these those some any no all both one two three monday tuesday wednesday thursday friday saturday sunday christmas ' +
    'january february march april june july august september october november december ward unit bay bed room call bell care assistant manager practitioner associate specialist consultant in-charge').split(' '),
);

const mayFollow = (word: Word | undefined): word is Word => word !== undefined && AFTER_TITLE.test(word.gap) && !NO_NAME.has(word.folded);

/** The last word of the name that begins at a place: capitals in a row, with the particles between them. */
export function nameEnd(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from + 1; at < words.length && at - from < 4; at++) {
    const word = words[at];
    if (!word || words[at - 1]?.possessive || !/^[ \u00a0]$/u.test(word.gap)) break;
    if (PARTICLES.has(word.text.toLowerCase()) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) continue;
    if (word.shape === 'lower' || word.shape === 'upper' || NO_NAME.has(word.folded) || SURE.has(word.folded)) break;
    end = at;
  }
  return end;
}

/** Names behind a title, and pairs such as "Mr and Mrs Jones". A title typed without a capital is followed by one word. */
export function titledNames(words: readonly Word[]): Detail[] {
  const found: Detail[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = words[at];
    if (!title || title.possessive) continue;
    const sure = SURE.has(title.folded);
    if (!sure && !(CAPITAL.has(title.folded) && title.shape !== 'lower')) continue;
    const pair = words[at + 1]?.folded === 'and' && (SURE.has(words[at + 2]?.folded ?? '') || words[at + 2]?.folded === 'miss');
    const first = at + (pair ? 3 : 1);
    let word = words[first];
    if (!mayFollow(word)) continue;
    let last = first;
    while (PARTICLES.has((words[last] ?? word).text.toLowerCase()) && last - first < 3 && mayFollow(words[last + 1])) last++;
    word = words[last];
    if (!word || (word.shape === 'lower' && !sure)) continue;
    if (word.shape !== 'lower') last = nameEnd(words, last);
    found.push({ kind: 'name', start: title.start, end: words[last]?.end ?? title.end, softer: pair ? 'two people' : (SOMEONE[title.folded] ?? 'someone') });
    at = last;
  }
  return found;
}
