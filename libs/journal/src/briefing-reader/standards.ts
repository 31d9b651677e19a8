import type { Part } from './reading';

const NAMED: readonly RegExp[] = [
  /\b(?:(?:the )?(?:Care Quality Commission|CQC)(?:['’]s)?,?\s+)?(?:Fundamental Standards?,?\s+)?Regulations?\s+\d{1,2}[A-Z]?(?:\s*(?:\([^()]{3,60}\)|:\s*[A-Z][\w ,-]{3,50}(?=[.;]|$)))?/gu,
  /\b(?:[A-Z][a-z]+ ){1,5}(?:\([A-Z][a-z ]+\) )?Act(?: (?:19|20)\d\d)?\b/gu,
  /\b(?:NMC|HCPC|GMC|Nursing and Midwifery Council|Health and Care Professions Council)(?:['’]s)? (?:The )?(?:Code|[Ss]tandards(?: of [a-z]+(?:,? (?:and )?[a-z]+){0,4})?)/gu,
  /\bNICE (?:guidelines?|guidance|quality standards?|standards?)?\s*(?:[A-Z]{2}\s?\d{1,3})\b/gu,
  /\b(?:Accessible Information Standard|Care Certificate|[Dd]uty of [Cc]andour|Deprivation of Liberty Safeguards|Liberty Protection Safeguards|Equality Delivery System)\b/gu,
];

const MOST = 20;

/** Laws, regulations and standards that stand in prose, each once, as the document writes them; at most 20. */
export function standardsIn(prose: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const { text, lines } of prose) {
    const said = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0].replace(/^(?:the|under|by|with|in) /iu, '').trim() })));
    for (const { words } of said.sort((one, other) => one.at - other.at)) {
      if (found.length < MOST && !found.some((each) => key(each.text) === key(words))) found.push({ text: words, lines });
    }
  }
  return found;
}

const key = (words: string): string => words.toLowerCase().replace(/\([^)]*\)/gu, '').replace(/^(?:the )?(?:care quality commission|cqc)(?:['’]s)?,?\s+/u, '').replace(/\W+/gu, ' ').trim();
