const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const PLAIN = /(?<!\p{L})(?:(some(?:one|body))( else)?|(?:an?|another)(?: (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,4}(?:st|nd|rd|th)))? (person|doctor|surgeon|nurse|matron|priest|minister|imam|rabbi))(?![\p{L}\d])/giu;

/**
 * Gives the words for one person after another in a text: "someone", "someone else", "a third person", or "a doctor", "another doctor",
 * "a third doctor". What it gives stands neither in the text already nor was given before, so that no two people become one.
 */
export function otherWords(text: string): (words: string) => string {
  const taken = new Set([...text.matchAll(PLAIN)].map(([match]) => match.toLowerCase().replace('somebody', 'someone')));
  const next = new Map<string, number>();
  return (words) => {
    for (let nth = next.get(words) ?? 1; ; nth++) {
      const wording = nthOf(words, nth);
      if (taken.has(wording)) continue;
      next.set(words, nth + 1);
      return wording;
    }
  };
}

function nthOf(words: string, nth: number): string {
  const role = words === 'someone' ? 'person' : words.replace(/^an? /u, '');
  if (nth === 1) return words;
  if (nth === 2) return words === 'someone' ? 'someone else' : `another ${role}`;
  const ordinal = ORDINALS[nth - 3] ?? `${nth}${ending(nth)}`;
  return `${/^(?:eigh|eleventh|8|18th$|11th$)/u.test(ordinal) ? 'an' : 'a'} ${ordinal} ${role}`;
}

function ending(nth: number): string {
  if (nth % 100 > 10 && nth % 100 < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th';
}
