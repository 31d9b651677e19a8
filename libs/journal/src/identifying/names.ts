import type { Detail } from './detail';
import { mildVerbs, namesakes, owners, personStates, personVerbs, relations, stronglyTowards, towards, worldly } from './name-words';
import { inCalendar, type Standing } from './standing';
import { nameEnd } from './titles';
import { isListedName, isSlip } from './word-lists';
import type { Word } from './words';

/** A word with its neighbours and what the lists say of them. */
interface Place {
  readonly word: Word;
  readonly standing: Standing;
  readonly before: Word | undefined;
  readonly beforeThat: Word | undefined;
  readonly next: Word | undefined;
  readonly afterNext: Word | undefined;
  /** what follows at once up to the next word */
  readonly gap: string;
  readonly of: (word: Word) => Standing;
  /** whether one of these words stands a few words before, in the same clause */
  readonly led: (by: ReadonlySet<string>) => boolean;
  readonly slip: (word: Word) => boolean;
}

const LEAD = 4;
const MOST_SLIPS = 200;
const KNOWN = new Set(['known', 'knows', 'know', 'call', 'calls', 'called', 'answers']);
const NAMING = new Set(['name', 'nickname', 'surname', 'names', 'alias']);
const MODALS = new Set(['will', 'may', 'can', 'so', 'an']);
const MOST_GIVEN = 3;
/** Given names that are first something done to somebody or a time: "i trust okafor", "in summer okafor left". */
const DOING = new Set('will may can so an hope trust love admire praise pat charm chase mark grant cash skip bill rob sue drew jack rejoice bless hunter faith summer autumn dawn pleased comfort promise'.split(' '));
const CLOSE = /^[ \u00a0]{1,2}$/u;
const MONTH_BEFORE = new Set('in on of since until till by from last next this every each early late mid to during before after throughout and or around for'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'some', 'any', 'no', 'each', 'every', 'another', 'these', 'those']);
const CALLED = new Set(['called', 'named', 'nicknamed', 'calls', 'call']);
const OBJECTS = new Set(['her', 'him', 'them', 'me', 'it', 'himself', 'herself', 'themselves', 'myself', 'us', 'you']);
const CLAUSES = new Set('and when then because but that so if like as while until where after before until since today yesterday'.split(' '));
const MESSAGE = new Set('that to about if i she he they not why what how it we his her the my and is was no yes'.split(' '));

const follows = (word: Word | undefined): word is Word => word !== undefined && CLOSE.test(word.gap);
const isCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'mixed';
const endsHere = (gap: string): boolean => /^\s*(?:[.,;:!?)"”\n]|$)/u.test(gap);

/** "called X", "calls her X", "known as X", "name is X": whatever the word is otherwise. */
function isCalled(place: Place): boolean {
  const { word, before, beforeThat, gap } = place;
  if (!before || !CLOSE.test(word.gap)) return false;
  if (CALLED.has(before.folded)) return before.folded !== 'call' && before.folded !== 'calls' && beforeThat !== undefined && !['i', 'we', 'he', 'she', 'they', 'and', 'nobody', 'who'].includes(beforeThat.folded);
  if (OBJECTS.has(before.folded) && beforeThat && CALLED.has(beforeThat.folded)) return true;
  if (before.folded === 'as' && place.led(KNOWN)) return true;
  if (before.folded === 'by' && beforeThat && ['goes', 'go', 'went'].includes(beforeThat.folded)) return endsHere(gap) || isCapital(word);
  return ['is', 'was', 's'].includes(before.folded) && place.led(NAMING);
}

/** Whether a word is spoken of as somebody who does something. */
function acts({ word, next, afterNext, gap, of }: Place): boolean {
  if (word.possessive) return next !== undefined && !['been', 'not', 'a', 'the', 'going', 'got'].includes(next.folded) && !isCapital(next);
  if (/^, $/u.test(gap) && next && ['my', 'our', 'her', 'his', 'their', 'who', 'whose', 'one'].includes(next.folded)) return true;
  if (!next || !follows(next)) return false;
  if (['and', 'or'].includes(next.folded)) return afterNext !== undefined && (afterNext.folded === 'i' || (isCapital(afterNext) && of(afterNext) === 'name'));
  if (['our', 'my', 'who', 'from', 'whose'].includes(next.folded)) return next.folded !== 'from' || !worldly.has(word.folded) || afterNext?.folded === 'nights';
  if (!personVerbs.has(next.folded)) return false;
  if (!worldly.has(word.folded) || !mildVerbs.has(next.folded)) return true;
  return afterNext !== undefined && personStates.has(afterNext.folded);
}

const POSTS = new Set('reception nights earlies lates days kitchen kitchens housekeeping pharmacy hr bed bay room agency bank'.split(' '));
const MANNER = new Set('just always never still also even only then again both'.split(' '));

/** Weaker than acting, and enough only for a word that no list knows: "Xyz giggled", "Xyz, Ben", "Xyz Patel", "Xyz and Ben". */
function isSpokenOf({ word, next, afterNext, gap, of }: Place): boolean {
  if (/^, \d/u.test(gap) || (/^, $/u.test(gap) && next && ['just', 'aged', 'now'].includes(next.folded))) return true;
  if (next && ['and', 'or'].includes(next.folded) && follows(next) && afterNext && isCapital(afterNext)) return of(afterNext) !== 'word';
  if (next && follows(next) && afterNext && ((next.folded === 'and' && ['his', 'her', 'their', 'my', 'me'].includes(afterNext.folded)) || (['on', 'in'].includes(next.folded) && POSTS.has(afterNext.folded)))) return true;
  if (!next) return !/^[\s.!]*$/u.test(gap) || word.gap.trim() !== '';
  if (isCapital(next) && !next.opens) return of(next) !== 'word';
  return follows(next) && (MANNER.has(next.folded) || (/[a-z]{2}ed$/u.test(next.folded) && of(next) === 'word'));
}

const isNamesake = ({ word, next }: Place): boolean => !word.possessive && follows(next) && next.shape !== 'upper' && namesakes.has(next.folded);

/** Somebody's role or relation stands before the word: "his daughter X", "my manager X", "the physio, X,". */
function isRelated({ word, before, beforeThat, gap }: Place): boolean {
  if (!before || !relations.has(before.folded) || before.possessive) return false;
  if (/^, $/u.test(word.gap)) return /^\s*,/u.test(gap) || isCapital(word);
  return CLOSE.test(word.gap) && beforeThat !== undefined && (owners.has(beforeThat.folded) || beforeThat.possessive);
}

/** "the Okafors". */
const isFamily = ({ folded }: Word): boolean => folded.endsWith('s') && isListedName(folded.slice(0, -1)) && folded.length > 4;

function capitalIsName(place: Place): boolean {
  const { word, standing, before, next } = place;
  if (isCalled(place) && word.folded.length > 1) return true;
  if (standing === 'word' || word.folded.length < 2 || (word.folded === 'eve' && before && /^(?:christmas|years?)$/u.test(before.folded))) return false;
  if (standing === 'either' && inCalendar(word) && ((before && CLOSE.test(word.gap) && MONTH_BEFORE.has(before.folded)) || /^\s*\d/u.test(place.gap))) return false;
  if (word.opens) {
    if (standing === 'name') return !isNamesake(place) || word.possessive;
    if (standing === 'unknown') return !isNamesake(place) && (acts(place) || (isSpokenOf(place) && !place.slip(word)));
    return acts(place) && !(standing === 'compound' && next && mildVerbs.has(next.folded));
  }
  if (before?.folded === 'st' && standing !== 'name') return false;
  if (before && ARTICLES.has(before.folded) && CLOSE.test(word.gap)) return (standing === 'name' && acts(place) && !isNamesake(place)) || isFamily(word);
  return !isNamesake(place);
}

function lowerIsName(place: Place, named: (word: Word) => boolean): boolean {
  const { word, standing, before, next, gap, beforeThat } = place;
  if (standing === 'word' || standing === 'compound') return false;
  if (word.folded.length < 3) return standing !== 'unknown' && next?.folded === 'and' && place.afterNext !== undefined && place.of(place.afterNext) === 'name';
  const close = before !== undefined && CLOSE.test(word.gap);
  const told = close && stronglyTowards.has(before.folded);
  const paired = close && before.folded === 'and' && beforeThat !== undefined && named(beforeThat);
  if (standing === 'either') {
    if (MODALS.has(word.folded)) return false;
    if (word.possessive && next && relations.has(next.folded) && !(before && ARTICLES.has(before.folded))) return true;
    if (told) return (next !== undefined && follows(next) && MESSAGE.has(next.folded)) || (endsHere(gap) && !worldly.has(word.folded));
    if (paired) return endsHere(gap) || acts(place);
    return (isRelated(place) && (endsHere(gap) || acts(place))) || (isCalled(place) && endsHere(gap));
  }
  if (isCalled(place) || told || paired || isRelated(place)) return standing === 'name' || (!place.slip(word) && !(close && ARTICLES.has(before.folded)));
  if (standing === 'name') return !isNamesake(place) && (word.folded.length > 3 || acts(place) || (close && towards.has(before.folded)));
  const starts = before === undefined || word.opens || (close && CLAUSES.has(before.folded));
  return starts && next !== undefined && personVerbs.has(next.folded) && !mildVerbs.has(next.folded) && acts(place) && !place.slip(word);
}

/** Looking for slips is dear: the answer is kept, and only so many words of one text are looked at. */
function slipsOf(): (word: Word) => boolean {
  const seen = new Map<string, boolean>();
  return ({ folded }) => {
    const slip = seen.get(folded) ?? (seen.size < MOST_SLIPS && isSlip(folded));
    seen.set(folded, slip);
    return slip;
  };
}

function ledBy(words: readonly Word[], from: number, by: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= 0 && from - at <= LEAD + 1; at--) {
    const word = words[at];
    if (!word || by.has(word.folded)) return word !== undefined;
    if (word.opens || !CLOSE.test(word.gap)) return false;
  }
  return false;
}

/** How many of the words before a name belong to it: "grace okafor" is one, "may i ask okafor" is not. */
function ledIn(words: readonly Word[], at: number, of: (word: Word) => Standing): number {
  let from = at;
  for (; from > 0 && at - from < MOST_GIVEN; from--) {
    const [word, given, before] = [words[from], words[from - 1], words[from - 2]];
    if (!word || !given || word.opens || !CLOSE.test(word.gap) || given.possessive || given.folded.length < 3 || caseOf(given) !== caseOf(word)) break;
    const standing = of(given);
    if (standing !== 'either' && standing !== 'name') break;
    if (standing === 'either' && (DOING.has(given.folded) || inCalendar(given)) && !(before && CLOSE.test(given.gap) && stronglyTowards.has(before.folded))) break;
  }
  return at - from;
}

const caseOf = ({ shape }: Word): Word['shape'] => (shape === 'mixed' ? 'capital' : shape);

/** Names without a title, and initials. The words are looked at once, from left to right. */
export function plainNames(text: string, words: readonly Word[], of: (word: Word) => Standing): Detail[] {
  const found: Detail[] = [];
  const taken = new Set<Word>();
  const slip = slipsOf();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || /\d/u.test(word.text) || /^[@#\d/_.\\-]/u.test(text.slice(word.start - 1, word.start)) || /^[@_/\\\d]/u.test(text.slice(word.end, word.end + 1))) continue;
    const next = words[at + 1];
    const end = next?.start ?? text.length;
    const from = word.possessive ? word.end + 2 : word.end;
    const place: Place = { word, standing: of(word), before: words[at - 1], beforeThat: words[at - 2], next, afterNext: words[at + 2], gap: text.slice(from, end), of, led: (by) => ledBy(words, at, by), slip };
    const yes = isCapital(word) ? capitalIsName(place) : word.shape === 'lower' ? lowerIsName(place, (other) => taken.has(other)) : place.standing === 'name' && word.folded.length > 3;
    if (!yes) continue;
    const last = isCapital(word) && !word.possessive ? nameEnd(words, at) : at;
    const first = at - ledIn(words, at, of);
    for (let each = first; each <= last; each++) taken.add(words[each] ?? word);
    const start = words[first]?.start ?? word.start;
    while ((found.at(-1)?.start ?? -1) >= start) found.pop();
    found.push({ kind: 'name', start, end: words[last]?.end ?? word.end, softer: null });
    at = last;
  }
  return found;
}

const INITIALS = /(?<![\p{L}\d.])(?:\p{Lu}\. ?){1,2}\p{Lu}\.?(?![\p{L}\d])/gu;
const NO_INITIALS = new Set('uk us usa nhs bp prn am pm tv peg dob ni asap rip iv dnr ot pt gp hr pa it ok md rn eu po un bc ad eg ie od bd qds tds im sc nb pe er ae ra dr ps id ng nr'.split(' '));

/** Initials with full stops: "J.B.", "T. K.". Abbreviations that everyone knows are none. */
export function initials(text: string): Detail[] {
  return [...text.matchAll(INITIALS)]
    .filter(([match]) => match.includes('.') && !/^\p{Lu}\. \p{Lu}$/u.test(match) && !NO_INITIALS.has(match.replace(/[^\p{L}]/gu, '').toLowerCase()))
    .map((match) => ({ kind: 'name', start: match.index, end: match.index + match[0].trimEnd().length, softer: null }));
}
