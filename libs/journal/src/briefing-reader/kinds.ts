const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DATED = new RegExp(`[\\s,:|–—-]*\\(?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: \\d{4})?\\)?$`, 'iu');

// What papers are called, and the words that stand around such names.
const PAPER = 'briefings?|notices?|bulletins?|newsletters?|digests?|handouts?|memo|memorandum|snapshots?|alerts?|summary|summaries|sheets?|pages?|posters?|weekly|monthly|quarterly|shorts|bitesize|notes?|brief|one[- ]pager|cards?|corner|leaflet|papers?|circle|board|updates?|news|review|share|lunch|flash|text|print-out|outs?';
const BESIDE =
  'story|stories|our|the|a|an|and|of|on|in|to|for|shared|sharing|share|share|key|patient|safety|quality|clinical|practice|team|teams|staff|ward|hospital|trust|trust-wide|wide|night|day|internal|learning|lessons?|learned|learnt|reflective|reflection|supervision|guidance|provider|thematic|after|action|results?|audit|easy|read|top|tips|reflections|set|huddle|one|two|three|five|ten|seven|7|minute|minutes|min|sbar|special|issue|edition|vol|volume|no|number|spring|summer|autumn|winter|template|part|wellbeing|information|all|everyone|colleagues|divisions|wards|workers|care|social|provider';
const WORDS_OF_KIND = new RegExp(`^(?:(?:${PAPER}|${BESIDE}|[\\d/.#-]+)\\b[\\s,/&()-]*)+$`, 'iu');
const CORE = new RegExp(`\\b(?:${PAPER}|learning|sbar)\\b`, 'iu');
const NAMES_A_PAPER = new RegExp(`^(?:[\\p{L}'’-]+ ){1,4}(?:notice|briefing|bulletin|newsletter|digest|handout|snapshot|alert|summary|sheet|weekly|monthly|news|notes?|brief|board|log|circle|page|network|forum)s?(?: \\d+(?:/\\d+)?)?$`, 'iu');
const NUMBERED = /\b(?:issue|vol(?:ume)?|week|edition|number|no)\b\.?\s?\d+|#\s?\d+$/iu;
const SAID_OF_LEARNING = /^(?:learning|tip|message|theme|topic)(?: point)? of the (?:day|week|month|quarter)$|^learning from (?:experience|excellence|events|incidents|complaints)$|^(?:sharing )?what (?:(?:we|they|you) (?:heard|learned|learnt|found|said|did)|went (?:right|well))$/iu;

// No masthead is longer, and what is asked of a line must not take longer with its length.
const LONGEST = 200;

/** What a document calls itself without saying what it is about. */
export function onlySaysItsKind(title: string): boolean {
  if (title.length > LONGEST) return false;
  const plain = title.replace(/[\p{Extended_Pictographic}\ufe0f]/gu, '').trim().replace(/\s*\([^()]{3,40}\)$/u, '').replace(/^(?:fwd?|re)\s*:\s*/iu, '').replace(/^.{3,60}\b(?:trust|hospitals?|nhs|home|house)\s+(?=\S)/iu, '');
  if (/\b(?:bulletin|newsletter|briefing),? (?:issue|no\.?|number|edition) ?\d+$/iu.test(plain)) return true;
  const undated = plain.replace(DATED, '').replace(/[.!]$/u, '');
  // "A learning page from the carers' forum" says no more than "a learning page".
  const bare = undated.replace(new RegExp(`^(.*\\b(?:${PAPER}))\\b (?:for|from|to|by|written|with)\\b(?!.*[:–—]).*$`, 'iu'), '$1');
  return bare.length > 0 && WORDS_OF_KIND.test(bare) && CORE.test(bare);
}

/** "Stroke unit learning board": a kind of paper, and whose. */
export const namesAPaper = (text: string): boolean => NAMES_A_PAPER.test(text) && onlySaysItsKind(text.split(/\s+/u).slice(-2).join(' '));

/** A line of a document's head that names a day, a number or a sender. */
export function isNotice(text: string): boolean {
  return (
    /^(?:document|doc|ref|reference|owner|status|approved|agreed|sent|cc|next review|review|issue|no\.?|number|date|version|for|from|to|by|page|author|prepared|distribution|published|contact(?: us| the| for|[:\s]*[\d@])|staff briefing|in this issue|circulation|audience|written|compiled|led|put together|this (?:time|month|week))\b.{0,60}$/iu.test(text) ||
    /^(?:document|doc|ref|reference|date|version|issue|author|to|from|in this issue|circulation)\b.{0,20}:.{0,140}$/iu.test(text) ||
    text.replace(DATED, '').trim() === '' ||
    /^[\d\s/.-]+$/u.test(text) ||
    /^(?:spring|summer|autumn|winter)(?: edition)?(?: \d{4}(?:\/\d\d)?)?$/iu.test(text)
  );
}

/** A line that names an organisation, a team or a place. */
export function isHouse(text: string): boolean {
  return (
    text.length < 60 &&
    !/[:?]/u.test(text) &&
    !/^\p{L}+ing (?:with|for|to|about|on|in|at|the)\b/iu.test(text) &&
    /\b(hospitals?|trust|nhs|foundation|care home|nursing home|ltd|limited|house|lodge|council|charity|services?|teams?|directorate|department|division|unit|group|centre|board|partnership|hospice( care)?|improvement|practice|network|forum|champions|governance|nhs ft|community health|cic)\.?$/iu.test(text)
  );
}

/** A line that numbers an issue or says no more than what kind of paper it is. */
export const isIssueLine = (text: string): boolean => onlySaysItsKind(text) || (NUMBERED.test(text) && !/[|:]/u.test(text));

/** How surely a line is a masthead and no title: 2 where all of it says who, when or what kind of paper, 1 where some of it does, else 0. */
export function mastheadOf(text: string): 0 | 1 | 2 {
  if (text.length > LONGEST) return 0;
  const plain = text.replace(/^[*=~•\s\p{Extended_Pictographic}\ufe0f]+|[*=~•\s\p{Extended_Pictographic}\ufe0f]+$/gu, '');
  if (isNotice(plain) || onlySaysItsKind(plain) || isHouse(plain) || SAID_OF_LEARNING.test(plain)) return 2;
  const bars = plain.split(/\s*[|▪·•]\s*|\s{3,}|\t+/u).filter(Boolean);
  const parts = bars.flatMap((part) => part.split(/\s[–—-]\s/u));
  const says = (part: string): boolean => isNotice(part) || onlySaysItsKind(part) || namesAPaper(part) || isHouse(part) || part.split(/,\s/u).every((each) => SAID_OF_LEARNING.test(each)) || NUMBERED.test(part);
  if (parts.length > 1 && parts.every(says)) return 2;
  if (bars.length > 2 || (bars.length > 1 && bars.some(says))) return 2;
  if (bars.length > 1 || onlySaysItsKind(plain.split(', ')[0])) return 1;
  if (NUMBERED.test(plain) && !/:/u.test(plain)) return 2;
  if (parts.length > 1 && says(parts[parts.length - 1])) return 1;
  if (/:\s/u.test(plain) && onlySaysItsKind(plain.split(/:\s+/u).at(-1) ?? '') && !plain.split(/:\s+/u).every((part) => onlySaysItsKind(part))) return 1;
  if (/^[^:]{3,60}:\s/u.test(plain) && plain.split(/:\s+/u).every((part) => onlySaysItsKind(part))) return 2;
  return NAMES_A_PAPER.test(plain) ? 1 : 0;
}
