import { everydayList } from './everyday-list';
import { namesList } from './names-list';
import { beginnings, grouped, stemsOf } from './stems';

const SHORTEST_PART = 3;
const SHORTEST_SLIP = 5;
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
const byBeginning = once(() => grouped(everyday(), (word) => word.slice(0, 2)));

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

const slips = (word: string): boolean => [word, ...stemsOf(word)].some((stem) => stem.length >= SHORTEST_SLIP && (byBeginning().get(stem.slice(0, 2)) ?? []).some((listed) => isOneOff(stem, listed)));

/** Whether two words that begin alike differ by one letter too many, two that changed places, or one vowel. */
function isOneOff(one: string, other: string): boolean {
  const longer = one.length - other.length;
  if (longer > 1 || longer < -1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (longer > 0) return one.slice(at + 1) === other.slice(at);
  if (longer < 0) return one.slice(at) === other.slice(at + 1);
  if (one.slice(at + 1) === other.slice(at + 1)) return VOWELS.includes(one[at] ?? '-') && VOWELS.includes(other[at] ?? '-');
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
