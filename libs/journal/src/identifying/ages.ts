import type { Pattern } from './pattern';

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const SPELT = `(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:${UNITS}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|${UNITS})`;
const TENS = `(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:${UNITS}))?|(?:six|seven|eigh|nine)teen|a hundred)`;
const GROWN = `(?:\\d{2,3}|${TENS})`;
const AGE = `(?:\\d{1,3}|${SPELT})`;
const PERSON_BEFORE = /(?:\b(?:he|she|who|they|patient|lady|man|woman|gentleman|lad|girl|boy|mum|mother|dad|father|son|daughter|brother|sister|husband|wife|resident|nan|grandad)|(?!(?:It|This|That|There|Here|What|Which|One|Today|Time|Pain|Score|Dose|Number|Temp|Total)\b)\p{Lu}[\p{L}'’-]{1,30})$/u;
const ENDS = /^(?: ?[.,;:!?)]| (?:but|and|now|with|so|today|next|this|on|in|or|though|although|years? old|yrs|already|when|years)\b|\s*$)/iu;
const THING = /\b(?:hoist|chair|building|beds?|equipment|machine|computer|car|van|it|policy|mattress|ward|carpet|lift|fridge|uniform|shoes)\b[^.!?]{0,12}$/iu;
const MEASURED = /\b(?:dose|temp(?:erature)?|pain|score|pulse|rate|number|pressure|sats|room|bed|bay|page|ratio|time|weight|it|that|limit|max|target|level|reading|result|obs|bmi|sugar|gcs|age gap|count|total|there)\b[^.!?]{0,12}$/iu;
const DETERMINED = /^(?:an? )/iu;

const expression = (source: string, flags = 'giu'): RegExp => new RegExp(`(?<![\\p{L}\\d.-])(?:${source})(?![\\p{L}\\d])`, flags);

const tens: Readonly<Record<string, number>> = { twen: 20, thir: 30, for: 40, fif: 50, six: 60, seven: 70, eigh: 80, nine: 90 };
function yearsIn(words: string): number {
  const digits = /\d{1,3}/u.exec(words);
  if (digits) return Number(digits[0]);
  const ty = /(twen|thir|for|fif|six|seven|eigh|nine)ty/iu.exec(words);
  return ty ? (tens[(ty[1] ?? '').toLowerCase()] ?? 0) : /teen/iu.test(words) ? 15 : 10;
}

const CHILD = 13;
const YOUNG = 18;
const MIDDLE = 40;
const LATER = 65;
const band = <Words>(years: number, [child, young, adult, middle, later]: readonly [Words, Words, Words, Words, Words]): Words =>
  years < CHILD ? child : years < YOUNG ? young : years < MIDDLE ? adult : years < LATER ? middle : later;

const stage = (words: string): string => band(yearsIn(words), ['in childhood', 'in their teens', 'in early adulthood', 'in middle age', 'in later life']);
const adjective = (words: string): string => band(yearsIn(words), ['young', 'teenage', 'younger', 'middle-aged', 'older']);
const described = (words: string): string => {
  const word = adjective(words);
  return DETERMINED.test(words) ? `${word === 'older' ? 'an' : 'a'} ${word}` : word;
};
/** "is 52": the verb stays. */
const verbed = (words: string): string => `${/^(?:is|was|were|are)/iu.exec(words)?.[0].toLowerCase() ?? 'is'} ${stage(words)}`;

/** Exact ages. A decade ("in her fifties") is none. */
export const agePatterns: readonly Pattern[] = [
  { kind: 'age', find: expression(`(?:an? )?${AGE}[ -]?(?:year|yr)s?[ -]?olds?`), softer: described, holds: (words, before) => !THING.test(before) || /^an? /iu.test(words) },
  { kind: 'age', find: expression('(?:an? )?\\d{1,3} ?(?:yo|y/o|yrs?)(?= (?:man|woman|lady|male|female|gentleman|girl|boy|patient|lad|old)|[.,;])'), softer: described },
  { kind: 'age', find: expression(`(?:at the |the )?aged? (?:of )?${AGE}`), softer: stage },
  { kind: 'age', find: expression(`(?:just |only just |only |nearly |almost |about to )?(?:turn(?:ed|s|ing)?) ${AGE}(?! (?:of|degrees|percent|pages?|patients?|people|times|beds?|hours?|minutes?))`), softer: stage, holds: (_, before) => !/\b(?:i|we|i have|it|back|and|who) $/iu.test(before) },
  {
    kind: 'age',
    find: expression(`(?:is|was) (?:only |just |nearly |almost |about |now |still only )?${GROWN}`),
    softer: verbed,
    holds: (_, before, after) => ENDS.test(after) && (PERSON_BEFORE.test(before.trimEnd()) || (/\b(?:she|he|her|his|lady|man|woman|mum|mother|dad|father|who|patient|girl|boy)\b/iu.test(before) && !MEASURED.test(before))),
  },
  { kind: 'age', find: expression(`(?:man|woman|lady|gentleman|lad|girl|boy|person|patient|resident|someone) of (?<words>${GROWN})(?! (?:stone|kilos?|kg|us|them|the))`), softer: stage },
  { kind: 'age', find: expression(`at (?:only |just |nearly )?${GROWN}(?=,? (?:he|she|they)\\b)`), softer: stage },
  { kind: 'age', find: expression(`(?:will be|would be|would have been|is nearly|is almost) ${GROWN}(?= (?:this|next|in|on|soon|tomorrow|today)\\b|[.,;!?])`), softer: stage, holds: (_, before) => PERSON_BEFORE.test(before.trimEnd()) },
  { kind: 'age', find: expression('\\d{2,3} years (?:of age|young)|\\d{1,3}[ -]?(?:yrs?|years?)[ -]old|\\d{2}y/?o'), softer: stage, holds: (_, before) => !THING.test(before) },
  { kind: 'age', find: expression('(?<=(?:\\p{Lu}\\p{L}{1,20}|lady|man|woman|gentleman|patient|mother|mum|father|dad|daughter|son|wife|husband),? \\(?)(?<!(?:May|March|June|Ward|Room|Bed|Band|Bay|Page|Unit|Regulation|Section|Bus|Number|Level|Step|Stage|Grade|Chapter|Day|Week|Route|Type|Covid|Flat|Radio|Channel|Part|Question|Rule|Act|Zone|Code) )(?:\\d{2,3}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:six|seven|eigh|nine)teen)(?=\\)|, )', 'gu'), softer: stage },
  { kind: 'age', find: new RegExp(`(?<=\\b(?:he|she|who))['’]s (?:only |just |nearly |almost |now |still )?${GROWN}(?![\\p{L}\\d])`, 'giu'), softer: (words) => `’s ${stage(words)}`, holds: (_, __, after) => ENDS.test(after) },
  { kind: 'age', find: expression(`must be (?:about |nearly |over |at least )?${GROWN}`), softer: (words) => `must be ${stage(words)}`, holds: (_, before, after) => PERSON_BEFORE.test(before.trimEnd()) && (ENDS.test(after) || after.startsWith(' if')) },
  { kind: 'age', find: expression('(?:his|her|their) (?<words>\\d{1,3}(?:st|nd|rd|th)(?: birthday)?)(?! (?:time|attempt|day|week|visit|fall|admission))'), softer: 'birthday' },
];
