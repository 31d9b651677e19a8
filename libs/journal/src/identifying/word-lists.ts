import { everydayList } from './everyday-list';
import { namesList } from './names-list';
import { beginnings, stemsOf } from './stems';

const SHORTEST_PART = 3;
const SHORTEST_SLIP = 5;
const LONGEST_SLIP = 20;
const LETTERS = 'aeioulrnstcmd';
const VOWELS = 'aeiou';
const DRUG =
  /(?:pam|zole|cillin|mycin|statin|olol|pril|sartan|oxetine|gabalin|tidine|setron|parin|gliptin|formin|zosin|dipine|lukast|terol|azepine|barbital|triptan|floxacin|cycline|caine|profen|fentanil|morphone|codone|semide|thiazide|xaban|dronate|asone|olone)$/u;

function unpacked(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (const [, same, rest] of list.matchAll(/(\d)([a-z]*)/gu)) {
    before = before.slice(0, Number(same)) + (rest ?? '');
    words.add(before);
  }
  return words;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const everyday = once(() => unpacked(everydayList));
const names = once(() => unpacked(namesList));

/** Whether a folded word stands in the list of names that are no English words. */
export const isListedName = (folded: string): boolean => names().has(folded);

const isPlain = (folded: string): boolean => everyday().has(folded) || stemsOf(folded).some((stem) => everyday().has(stem));

/** Whether a folded word is an everyday word, a form of one, or a drug by its ending. */
export function isEveryday(folded: string): boolean {
  if (folded.length < SHORTEST_PART || isPlain(folded) || DRUG.test(folded)) return true;
  return beginnings.some((beginning) => folded.startsWith(beginning) && folded.length > beginning.length + 2 && isPlain(folded.slice(beginning.length)));
}

/** Whether a folded word is two everyday words written as one: "mouthcare". */
export function isCompound(folded: string): boolean {
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at++) if (everyday().has(folded.slice(0, at)) && isPlain(folded.slice(at))) return true;
  return false;
}

/** Whether a folded word is one slip away from an everyday one: a letter too many or too few, two that changed places, or another vowel. */
export const isSlip = (folded: string): boolean =>
  slips(folded) || beginnings.some((beginning) => folded.startsWith(beginning) && slips(folded.slice(beginning.length)));

const slips = (word: string): boolean => [word, ...stemsOf(word)].some(isOneOff);

function isOneOff(word: string): boolean {
  if (word.length < SHORTEST_SLIP || word.length > LONGEST_SLIP) return false;
  const listed = everyday();
  for (let at = 0; at <= word.length; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [first = '', second = ''] = right;
    if (first !== '' && listed.has(left + right.slice(1))) return true;
    if (second !== '' && listed.has(left + second + first + right.slice(2))) return true;
    for (const letter of LETTERS) if (listed.has(left + letter + right)) return true;
    if (first !== '' && VOWELS.includes(first)) for (const vowel of VOWELS) if (listed.has(left + vowel + right.slice(1))) return true;
  }
  return false;
}
