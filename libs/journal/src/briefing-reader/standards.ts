import type { Part } from './reading';

const NAMED: readonly RegExp[] = [
  /\b(?:(?:the )?(?:Care Quality Commission|CQC)(?:['’]s)?,?\s+)?(?:Fundamental Standards?,?\s+)?Regulations?\s+\d{1,2}[A-Z]?(?:\s*(?:\([^()]{3,60}\)|:\s*[A-Z][\w ,-]{3,50}(?=[.;]|$)))?/gu,
  /\b(?:(?!Act\b)[A-Z][a-z]+ (?:and |of |at |etc\.? )?){1,6}(?:\([A-Z][A-Za-z ]+\) )?Act(?: (?:19|20)\d\d)?\b(?: \((?:[Aa]rticles?|[Ss]ections?|[Pp]art) [^()]{1,20}\))?/gu,
  /\b(?:NMC|HCPC|GMC|Nursing and Midwifery Council|Health and Care Professions Council)(?:['’]s)? (?:The )?(?:Code|[Ss]tandards(?: of [a-z]+(?:,? (?:and )?[a-z]+){0,4})?)/gu,
  /\bNICE (?:guidelines?|guidance|quality standards?|standards?)?\s*(?:[A-Z]{2,3}\s?\d{1,3})\b/gu,
  /\b(?:Accessible Information Standard|Care Certificate|[Dd]uty of [Cc]andour|Deprivation of Liberty Safeguards|Liberty Protection Safeguards|Equality Delivery System|Freedom to Speak Up|Patient Safety Incident Response Framework|PSIRF|NHS Constitution|NHS Patient Safety Strategy|Making Safeguarding Personal|Martha['’]s Rule|Triangle of Care|Gold Standards Framework|(?:UK )?GDPR|Caldicott [Pp]rinciples|LeDeR|WRES|Learning from Deaths)\b/gu,
  /\bIR\(ME\)R(?: 20\d\d)?|\bCOSHH\b|\bRIDDOR\b/gu,
  /\b(?:the )?(?:Six|6)\s?Cs\b/gu,
  /\b(?:National|Local) Safety Standards for [A-Z][a-z]+ [A-Z][a-z]+\b|\b(?:Nat|Loc)SSIPs\d?\b/gu,
  /\bNHS England (?:[A-Z][a-z]+ )+(?:Framework|Standards?|Strategy)\b/gu,
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

/** Whether words do nothing but name laws and standards, "Links: NICE NG31; Care Act 2014". */
export function onlyNamesStandards({ text }: Part): boolean {
  const rest = NAMED.reduce((left, pattern) => left.replace(pattern, ' '), text).replace(/^[^:]{2,30}:/u, ' ');
  return rest !== text && rest.split(/[^\p{L}\d]+/u).filter((word) => word && !/^(?:and|the|see|of|in|under|supports?|law|standards?|refs?|links?|with|also)$/iu.test(word)).length === 0;
}
