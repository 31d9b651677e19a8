/** How a word may end, and what stood there before; '=' takes one of two equal letters away. */
const ENDINGS: readonly (readonly [ending: string, ...before: string[]])[] = [
  ['s', ''], ['es', ''], ['ies', 'y'], ['ves', 'f', 'fe'], ['d', ''], ['ed', '', '='], ['ied', 'y'], ['ing', '', 'e', '='], ['ings', '', 'e', '='], ['in', 'g'],
  ['er', '', 'e', '='], ['ers', '', 'e', '='], ['r', ''], ['ier', 'y'], ['iest', 'y'], ['est', '', 'e', '='], ['or', 'e', ''], ['ors', 'e', ''],
  ['ly', '', 'le'], ['ily', 'y'], ['ally', 'al', ''], ['y', '', 'e', '='], ['ically', 'ic'], ['ness', ''], ['iness', 'y'], ['ful', ''], ['fully', ''],
  ['less', ''], ['lessly', ''], ['ment', ''], ['ments', ''], ['able', '', 'e', '='], ['ably', 'able'], ['ible', '', 'e'], ['ation', 'e', ''], ['ations', 'e', ''],
  ['ion', '', 'e'], ['ions', '', 'e'], ['ition', 'e'], ['al', '', 'e'], ['ity', '', 'e'], ['ism', ''], ['ist', '', 'e'], ['ists', '', 'e'],
  ['ise', '', 'y'], ['ised', '', 'y'], ['ising', '', 'y'], ['ize', '', 'y'], ['ized', '', 'y'], ['izing', '', 'y'], ['ish', '', '='], ['ive', 'e', ''],
  ['ous', '', 'e'], ['ance', '', 'e'], ['ence', '', 'e'], ['ward', ''], ['wards', ''], ['like', ''], ['ship', ''], ['hood', ''],
];
const BY_LETTER = grouped(ENDINGS, ([ending]) => ending.at(-1) ?? '');
const SHORTEST = 3;
const DOUBLED = /([bdfglmnprtz])\1$/u;

export const beginnings: readonly string[] = [
  'un', 're', 'non', 'over', 'under', 'dis', 'mis', 'pre', 'in', 'im', 'out', 'up', 'inter', 'self', 'anti', 'counter', 'down', 'off', 'post', 'sub', 'semi', 'co', 'en', 'mid',
];

/** The words that a lower-case word may come from by its ending: "hurrying" gives "hurry", "stopped" gives "stop". Some are no words at all. */
export function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const [ending, ...before] of BY_LETTER.get(word.at(-1) ?? '') ?? []) {
    if (!word.endsWith(ending) || word.length <= ending.length + 2) continue;
    const base = word.slice(0, -ending.length);
    for (const letters of before) {
      if (letters !== '=') stems.push(base + letters);
      else if (DOUBLED.test(base)) stems.push(base.slice(0, -1));
    }
  }
  return stems.filter(({ length }) => length >= SHORTEST);
}

/** What is given, in groups by a key. */
export function grouped<Value>(values: Iterable<Value>, keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
