import { onlySaysItsKind } from './kinds';
import { ROLES, type Role } from './role-words';

export type { Role } from './role-words';

/** What a heading promises; `null` when it names nothing that is known. */
export function roleOf(heading: string): Role | null {
  const plain = plainHeading(heading).replace(/\s*\?$/u, '').toLowerCase();
  if (plain.length > 110) return null;
  if (/^questions about this\b|^any questions\b/u.test(plain)) return 'aside';
  return ROLES.find(([, patterns]) => patterns.some((pattern) => pattern.test(plain)))?.[0] ?? null;
}

/** A heading without its colon, its rule of dashes and "Section 2:". */
export function plainHeading(heading: string): string {
  return heading
    .replace(/^[=~_–—-]{2,}\s*|\s*[=~_–—-]{2,}$/gu, '')
    .replace(/^[\p{Extended_Pictographic}\p{So}\ufe0f\s]+(?=\S)|\s*[\p{Extended_Pictographic}\ufe0f]+$/gu, '')
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*[:.–—-]\s*/iu, '')
    .replace(/^(?:part|section|chapter|heading|step|stage|box|panel|day|week)\s+(?:\d+|[a-z]|one|two|three|four|five|six|seven)\s*[:.–—-]\s*/iu, '')
    .replace(/\s*:$/u, '')
    .trim();
}

/** A theme's name without "Theme 1:" and the like. */
export function themeName(heading: string): string {
  return plainHeading(heading)
    .replace(/^(?:theme|foundation|principle|pillar|value|area|building block|cornerstone|standard)\s*(?:\d+|[a-z]|one|two|three|four|five|six|seven)?\s*[:.–—-]\s*/iu, '')
    .replace(/^(?:\p{Lu}{0,2}\d{1,2}(?:\.\d{1,2})?[.):]?|\(?(?:\p{L}|[ivx]{1,4})[.)])\s+/u, '')
    .replace(/^(\S+(?:\s\S+)?)\.$/u, '$1');
}

/** Words that lead into a list and name nothing: "In practice, this includes". */
export function leadsIn(text: string): boolean {
  return /\b(includes?|including|requires?|means|involves?|when|that|these|this|such as|examples?|following|below|we|you|they|staff|everyone|please|in practice|look for|looks like|look like|can be|should|must|by|through)\b/iu.test(text);
}

/** "Presented by: the dementia lead" and "For cascade to: all wards" tell about the paper, not about care. */
export function isHeadRow(label: string, value: string): boolean {
  const role = roleOf(label);
  return (role === null || role === 'aside') && label.split(/\s+/u).length <= 4 && value.length <= 90 && /\p{Ll}/u.test(label) && !onlySaysItsKind(label.replace(/:$/u, ''));
}

/** Words in capitals as words in a sentence. */
export function calmed(words: string): string {
  return /\p{Ll}/u.test(words) || !/\p{Lu}{4}/u.test(words) ? words : words.slice(0, 1) + words.slice(1).toLowerCase();
}
