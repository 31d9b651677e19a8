import type { Part, ReadQuestion } from './reading';

const NOT_CLINICAL = /\bnon[- ]?clinical\b|\bnot clinical\b|\b(support|facilities|domestic|corporate) (services|teams?|staff)\b|\b(housekeep|cater|cook|clean|domestic|handym|maintenance|security|volunteer|driver|front desk|clerical|clerk|garden|gardener|shop|recept|estates|porter|laundry|administrat|kitchen|office|facilities)\w*|\b(do not|don['’]t|not) (give|provide) (hands-on |direct )?care\b|\bwithout (direct )?(patient|resident|hands-on)\b/iu;
const EVERYONE = /\b(all|every|everyone|everybody|any)\b/iu;

/** For whom a label such as "For non-clinical teams" speaks; null when it names nobody. */
export function audienceOf(label: string): 'all' | 'non-clinical' | null {
  if (label.split(/\s+/u).length > 12) return null;
  if (NOT_CLINICAL.test(label)) return 'non-clinical';
  return EVERYONE.test(label) && /\b(staff|team|teams|colleagues?|us|everyone|everybody|roles?)\b/iu.test(label) ? 'all' : null;
}

/** Whether a line of a paper's head names teams that give no care, and no others. */
export function isForNonClinicalAlone(line: string): boolean {
  return audienceOf(line) === 'non-clinical' && !/\b(?:all|every\w*|any|clinical|nurs\w*|wards?|outpatients?|carers?|team of|medic\w*|doctors?|home|colleagues)\b/iu.test(line);
}

/** A question without the words that say for whom it is. */
export function questionOf({ text, lines }: Part, standing: 'all' | 'non-clinical' = 'all'): ReadQuestion {
  const label = /^[([]?([^:?()[\]–—]{3,80}?)[)\]]?\s*(?::|\s[–—-]\s|(?<=[)\]]))\s*(?=\S)/u.exec(text);
  const said = label ? audienceOf(label[1]) : null;
  if (label && said) return { text: upper(text.slice(label[0].length).trim()), lines, audience: said };
  const after = /\s*(?:[([]([^()[\]]{3,80})[)\]]|\s[–—-]\s([^–—?]{3,80}))\s*[.]?$/u.exec(text);
  const saidAfter = after ? audienceOf(after[1] ?? after[2]) : null;
  if (after && saidAfter) return { text: text.slice(0, after.index).trim(), lines, audience: saidAfter };
  return { text, lines, audience: standing };
}

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
