/** What a heading says that its section holds; null for a heading that could be a theme. */
export type Role = 'title' | 'purpose' | 'background' | 'aims' | 'themes' | 'undermining' | 'messages' | 'questions' | 'standards' | 'aside';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['title', /^(title|topic|subject|name of (the )?briefing)$/u],
  ['undermining', /\b(goes|go|went|going) wrong\b|^what .*\b(worse|breaks?|spoils?|hurts?)\b|\b(we|you|to) (do not|don['’]t|never) (want|wish|like)\b|^what (we |you |to |that )?(do|does|did|doesn['’]t|don['’]t) ?(not)? (help|work|do|want)\b(?<=(?:not|n['’]t) \w+)|\b(behaviours?|habits?|things) (we|to) (avoid|stop|leave behind)\b|\bundermin(e|es|ing|ed)\b|\bwears? .{0,40}\b(down|away|thin)\b|\b(erod|weaken|corrod)(e|es|ing)\b|^what (gets|stands|can get) in the way|^what (damages|harms|hurts|spoils|breaks|does not help|doesn['’]t help|goes wrong|to avoid|to stop|to watch|not to do)\b|^(barriers?|pitfalls?|red flags?|warning signs?|unhelpful|poor practice|common mistakes|things? to avoid|things? that (get|do not|don['’]t|damage|harm|hurt|spoil|break)|signs? (that|of) .*\b(slipping|wrong|trouble)|watch (out )?for|avoid|we avoid|don['’]?ts?|do not|less of this|not this)\b/u],
  ['questions', /^(the )?(\w+ )?questions?\b|\bquestions? (for|to) |\breflective (team )?(activity|questions?|exercise|practice|prompts?)\b|^(team )?(reflection|reflect|discussion|activity)\b|^(for|time to|to) (discussion|reflection|discuss|reflect|talk about|think about)\b|^(please )?(talk|think|discuss|reflect|consider)( (together|about|on|it|this|these|over|as|in|with|and))\b|^(please )?(discuss|reflect)$|^talking points$|^conversation starters$|^ask (yourselves|each other|your team)\b/u],
  ['messages', /\b(key|main|core|central|take[- ]?(home|away)|important) (messages?|points?|learning|takeaways?|reminders?)\b|^take[- ]?aways?$|^(the )?messages?$|^learning points$|^(what to|please|things to|to) remember$|^.{0,40}\b(please )?remember\b.{0,20}(?<!\?)$|^in (short|a nutshell|brief)$|^the bottom line$|^if you (only )?remember\b|^what to take (away|home|with you)\b|^(three|four|five|3|4|5) (things|messages|points) to (remember|take|keep)\b/u],
  ['purpose', /^(the )?(purpose|aims?|objectives?|intent)( of (this|the) \w+)?$|^purpose\b|^why (this|are we|we are|have we|you are|we wrote|we)\b|^what (this \w+ is|is this( \w+)?) (for|about)$|^(reason for|about) this\b/u],
  ['background', /^(introduction|intro|overview|background|summary|context|in summary|foreword|why (it|does it|do they|does this) matters?)\b/u],
  ['aims', /^what (is|are|do we mean|does .* mean)\b|^what (it|they) (does|do)\b|^definitions?\b|^what we mean\b/u],
  ['themes', /^(\w+ )?(foundations?|themes?|building blocks?|pillars?|principles?|cornerstones?|ingredients of|values and behaviours)( (of|for|behind|in|and|to)\b.*)?$|^what (good|strong|great|it|this|they|helps?|builds?|makes?|works?|we (want|expect|do|look for))\b.*\b(looks? like|in practice|trust|relationships?|see|do|helps?|works?|good|see)\b|^what (good|strong|great|helps?|builds?|works|we expect)\b|^what .*\blooks? like\b|^how (we|to|they|trust|relationships?|it) .*\b(build|built|grow|grows|grown|do it|show|shows)\b|^(good|best) practice\b|^(expected|helpful|positive|good) behaviours?\b|^(key|main) (themes?|areas?|behaviours?|principles?)\b|^behaviours? (that|which) (build|help|support|strengthen|show|uphold)\b|^in (daily|everyday) practice$/u],
  ['standards', /^(the |relevant |related |linked |national |links? (to|with) )*(standards?|regulations?|legislation|law|the law|policy|policies|guidance)\b/u],
  ['aside', /^(further|more) (reading|information|help|support)\b|^(references?|resources?|sources|contacts?|contact us|authors?|distribution|circulation|dated?|version|issued?( by| on| no)?|review date|next steps|actions?( plan| points)?|appendix|notes?|acknowledgements?|thanks|thank you|glossary|feedback|from|to|cc|audience|reference|approved by|owner|signed)( \d+)?$/u],
];

/** What a heading promises; `null` when it names nothing that is known. */
export function roleOf(heading: string): Role | null {
  const plain = plainHeading(heading).replace(/\s*\?$/u, '').toLowerCase();
  if (plain.length > 110) return null;
  if (/^questions about this\b|^any questions\b/u.test(plain)) return 'aside';
  return ROLES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** A heading without its colon, its rule of dashes and "Section 2:". */
export function plainHeading(heading: string): string {
  return heading
    .replace(/^[=~_–—-]{2,}\s*|\s*[=~_–—-]{2,}$/gu, '')
    .replace(/^(?:part|section|chapter|heading)\s+(?:\d+|[a-z]|one|two|three|four|five|six|seven)\s*[:.–—-]\s*/iu, '')
    .replace(/\s*:$/u, '')
    .trim();
}

/** A theme's name without "Theme 1:" and the like. */
export function themeName(heading: string): string {
  return plainHeading(heading)
    .replace(/^(?:theme|foundation|principle|pillar|value|area|building block|cornerstone|standard)\s*(?:\d+|[a-z]|one|two|three|four|five|six|seven)?\s*[:.–—-]\s*/iu, '')
    .replace(/^\d{1,2}[.)]?\s+/u, '');
}

/** Words that lead into a list and name nothing: "In practice, this includes". */
export function leadsIn(text: string): boolean {
  return /\b(includes?|including|requires?|means|involves?|when|that|these|this|such as|examples?|following|below|we|you|they|staff|everyone|please|in practice|look for|looks like|look like|can be|should|must|by|through)\b/iu.test(text);
}

/** What a document calls itself without saying what it is about. */
export function onlySaysItsKind(title: string): boolean {
  return /^(?:our |the |monthly |weekly |staff |team |trust |ward |hospital |night |day |internal )*(?:shared[- ]|key |patient |safety |quality |clinical )*(?:learning|practice|team|staff|safety|quality)?[- ]*(?:briefing|bulletin|newsletter|update|summary|brief|one[- ]pager|note|briefing note|learning)(?: for (?:all )?(?:staff|teams|wards|everyone|everybody)| to (?:all )?staff)?(?: (?:no\.?|number|issue|#))?\s*\d*$/iu.test(title.trim().replace(DATED, ''));
}

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DATED = new RegExp(`[\\s,:|–—-]*\\(?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: \\d{4})?\\)?$`, 'iu');

/** A line of a document's head that names a day, a number or a sender. */
export function isNotice(text: string): boolean {
  return /^(?:issue|no\.?|number|date|version|for|from|to|by|page|author|prepared|distribution|published|contact|staff briefing)\b.{0,60}$/iu.test(text) || text.replace(DATED, '').trim() === '' || /^[\d\s/.-]+$/u.test(text);
}

/** Words in capitals as words in a sentence. */
export function calmed(words: string): string {
  return /\p{Ll}/u.test(words) || !/\p{Lu}{4}/u.test(words) ? words : words.slice(0, 1) + words.slice(1).toLowerCase();
}
