import { draftLimits } from './draft';

const HANGING = new Set('a an and are as at be before but by for from he her his if in into is it its of on or our so than that the their them they this to up was we when where which while who will with you your not no'.split(' '));
const LEADING = /^(?:(?:we|you|staff|people|please|always|to|that|it is)\s+)+(?=\p{L})/iu;

/**
 * A few words for the chip of a behaviour, out of its sentence: its first thought where that has more than a word, or as much of it as fits, ending in "…" where it goes
 * on. It is a suggestion: a person words it better. Never longer than a chip, never empty unless the sentence is.
 */
export function chipNameOf(sentence: string): string {
  const whole = sentence.replace(/\s+/gu, ' ').trim().replace(/[.!?…]+$/u, '');
  const thought = whole.split(/\s*(?:[,;:(]|\s[–—-]\s)/u)[0] || whole;
  const plain = thought.replace(LEADING, '');
  // One word of a longer sentence, such as the "Stop" of "Stop, and ask", says nothing by itself.
  const words = (plain.includes(' ') ? plain : whole).split(' ');
  const fits = words.join(' ').length <= draftLimits.chipName;
  const chosen = fits ? words.join(' ') : `${asMuchAsFits(words) || [...(words[0] ?? '')].slice(0, draftLimits.chipName / 2).join('')}…`;
  return chosen.charAt(0).toUpperCase() + chosen.slice(1);
}

/** Whether a name was cut out of the middle of a thought, so that only the sentence says it. */
export const isCutShort = (name: string): boolean => name.endsWith('…');

function asMuchAsFits(words: readonly string[]): string {
  let name = '';
  let ended = '';
  for (const word of words) {
    name = name ? `${name} ${word}` : word;
    if (name.length >= draftLimits.chipName) break;
    if (!HANGING.has(word.toLowerCase())) ended = name;
  }
  return ended;
}
