/** A word of a text in the form that cues are compared in, with its place in the text in UTF-16 units. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** where its sentence begins */
  readonly sentence: number;
}

/** Words that stand for one another wherever cues are compared, so that "she", "him" and "their" are one cue. */
const sameWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    they: 'he she they him her them his hers their theirs hes shes theyre hed shed theyd',
    person: 'man woman lady gentleman gent chap bloke patient resident person guy men women ladies gentlemen patients residents people girl boy client fella',
    kin: 'son daughter mum mother dad father wife husband sister brother nephew niece aunt auntie uncle parents partner family families relative relatives relation relations mam gran grandson granddaughter cousin',
    num: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
    not: 'not dont didnt doesnt isnt wasnt wont wouldnt cant cannot couldnt havent hasnt hadnt arent werent aint shouldnt',
    nobody: 'nobody noone none',
    colleague: 'colleague colleagues carer carers hca nurse nurses doctor doctors porter porters therapist physio consultant cleaner staff coworker workmate workmates',
  }).flatMap(([same, words]) => words.split(' ').map((word) => [word, same])),
);

/** Short forms that are two words wherever cues are compared. */
const twoWords: Readonly<Record<string, readonly string[]>> = { im: ['i', 'am'], ive: ['i', 'have'], "i'll": ['i', 'will'], "i'd": ['i', 'would'], "i've": ['i', 'have'], "i'm": ['i', 'am'] };

const known = new Map<string, string>();

/** A word without its ending, so that "knocked" and "knocking" are one cue. */
export function stemOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const stem = sameWords[word] ?? (/^[0-9]+$/u.test(word) ? 'num' : shortened(word));
  // Bounded: a text can hold any number of different words.
  if (known.size > 20_000) known.clear();
  known.set(word, stem);
  return stem;
}

function shortened(word: string): string {
  if (word.length <= 3) return word;
  // Nobody's word is this long, and endings are looked for from every letter.
  if (word.length > 30) return word.slice(0, 30);
  let stem = word.replace(/ies$|ied$/u, 'y').replace(/(ss|sh|ch|x|z)es$/u, '$1').replace(/([^su])s$/u, '$1');
  if (stem.length > 4) stem = stem.replace(/([aeiouy].*?)(ing|ed)$/u, '$1');
  if (stem.length > 5) stem = stem.replace(/ly$/u, '');
  if (stem !== word) stem = stem.replace(/([bdgmnprt])\1$/u, '$1');
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem;
}

const wordForm = /[\p{L}\p{N}]+(?:['’‘`][\p{L}]+)*/gu;

/** The words of a text from `start` to `end`, in order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(wordForm)) {
    const place = { start: start + match.index, end: start + match.index + match[0].length, sentence: start };
    const spoken = match[0].toLowerCase().replace(/[’‘`]/gu, "'");
    const forms = twoWords[spoken] ?? [spoken.replace(/'s$/u, '').replaceAll("'", '')];
    for (const form of forms) words.push({ stem: stemOf(form), ...place });
  }
  return words;
}

/** Where sentences begin and end, in order. A line break ends one too: people leave the full stop out. */
export function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(/[^.!?\n…]+[.!?\n…]*/gu)) yield { start: match.index, end: match.index + match[0].length };
}
