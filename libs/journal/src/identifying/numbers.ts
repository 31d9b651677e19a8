import type { Pattern } from './pattern';

const digitsOf = (words: string): string => words.replace(/\D/gu, '');

/** Whether ten digits carry the check digit of an NHS number: weights 10 to 2, 11 minus the remainder, 11 stands for 0 and 10 is never given out. */
export function isNhsNumber(words: string): boolean {
  const digits = digitsOf(words);
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Written like a day: left to the rules for dates. */
const isDateLike = (words: string): boolean => /^\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u.test(words);

const NHS_CUE = /\bn\.?h\.?s\b|wristband|patient|notes/iu;
const VEHICLE = /\b(?:cars?|vans?|taxis?|plates?|reg|registration|park(?:ed|s|ing)?|lorry|minibus|bus|ambulance|bike|scooter|drives?|drove|driving|blocked|vehicle|mobility)\b/iu;
const POST_AREAS = new Set(
  ('ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ' +
    'ig im ip iv ja ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st ' +
    'sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze').split(' '),
);
const isPostcode = (words: string): boolean =>
  POST_AREAS.has((/^[a-z]+/iu.exec(words) ?? [''])[0].toLowerCase()) && !/(?:st|nd|rd|th|hr)$/u.test(words);
const NO_NATIONAL_INSURANCE = /^(?:bg|gb|nk|kn|tn|nt|zz)/iu;

const CUE_BEFORE = /\b(?:number|num|no|id|ref|mrn|rio|emis|pin|plate|reg|registration|post ?code|van|car|taxi|lorry|minibus|nhs|n\.i|insurance|mobile|phone|tel|telephone|landline)\b\.?[ :#]{1,3}$/iu;
const STATED = /\b(?:is|was|are|were)[ :]{1,2}$/iu;
/** Nothing where a cue stands before it ("hospital number …"), "left out" behind "is", else what it was. */
const number = (what: string) => (_: string, before: string): string =>
  CUE_BEFORE.test(before) ? '' : STATED.test(before) && /\b(?:number|no|code|pin|plate|reg)\b/iu.test(before) ? 'left out' : what;

/** Numbers and addresses that are given to one person or one place. */
export const numberPatterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    find: /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu,
    softer: 'an e-mail address',
  },
  {
    kind: 'e-mail',
    find: /(?<![\p{L}\d._-])[\p{L}\d][\p{L}\d._-]{0,40} (?:at|\(at\)|\[at\]) (?:[\p{L}\d-]{2,40} dot |(?:gmail|hotmail|yahoo|outlook|icloud|live|btinternet|nhs)\.)(?:com|co|org|net|uk|nhs|example)(?:(?: dot |\.)uk)?\b/giu,
    softer: 'an e-mail address',
  },
  {
    kind: 'profile-link',
    find: /(?<![\p{L}\d@.])(?:https?:\/\/)?(?:www\.|m\.)?(?:facebook|fb|instagram|insta|tiktok|twitter|x|linkedin|snapchat|youtube|threads|bsky|reddit|t)\.(?:com|me|net|app|uk)\/[^\s<>"“”)]{0,120}[\p{L}\d/_]/giu,
    softer: 'a page online',
  },
  { kind: 'profile-link', find: /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[\p{L}\d.-]{1,80}\/[^\s<>"“”)]{0,120}[\p{L}\d/_]/giu, softer: 'a page online' },
  { kind: 'profile-link', find: /(?<![\p{L}\d@./])@[\p{L}\d_][\p{L}\d_.]{1,38}[\p{L}\d_](?![\p{L}\d@])/gu, softer: 'a page online' },
  { kind: 'nhs-number', find: /(?<![\d.])(?<words>\d{3}([ .–-])\d{3}\2\d{4})(?!\d|[.,]\d)/gu, softer: number('a number'), holds: isNhsNumber },
  {
    kind: 'nhs-number',
    find: /(?<![\d.+])\d{3} ?\d{3} ?\d{4}(?!\d|[.,]\d)/gu,
    softer: number('a number'),
    holds: (words, before, after) => isNhsNumber(words) && (NHS_CUE.test(before) || NHS_CUE.test(after.slice(0, 24))),
  },
  {
    kind: 'hospital-number',
    find: /\b(?:(?:hospital|hosp|patient|pt|unit|district|case ?notes?|case|notes|chart|(?:medical )?records?|file|client|resident|service user|episode|admission|pas|wristband|barcode|mr|his|her|their|[a-z])['’]?s?\.? (?:number|num|no|id|ref(?:erence)?|n[º°])\b\.?|(?:mrn|rio|emis|systmone|crn|epr|pas|nhi|chi|pid|urn|unit no|hospital id)\b(?: (?:number|num|no|id)\b\.?)?|number (?:on|from|in|for|of) (?:his|her|the|their) (?:notes|wristband|chart|file|label|folder|band|bottle))[ :;,#(-]{0,3}(?:(?:is|was|of|on|the|it|which|for|says|said|reads|his|her|their|label|form|chart|notes|wristband|screen)[ :,]+){0,4}(?<words>[a-z]{0,4}[ -]?\d{2,10}(?:[ /-]\d{2,6}){0,3}[a-z]?)(?![\p{L}\d])/giu,
    softer: number('a number'),
    holds: (words) => digitsOf(words).length >= 4 && digitsOf(words).length < 13 && !/^0\d{9,}/u.test(digitsOf(words)) && !isDateLike(words),
  },
  {
    kind: 'hospital-number',
    find: /(?<![\p{L}\d])(?<words>[a-z]{0,3}-?\d{4,10}[a-z]?)(?:,? \(?(?:is |was |as )?(?:(?:his|her|their|the) )?(?:hospital|hosp|patient) (?:number|no|id)\b|,? \(?mrn\b)/giu,
    softer: number('a number'),
  },
  { kind: 'phone', find: /(?<![\p{L}\d+])(?:(?:\+|00) ?44[ -]?(?:\(0\)[ -]?)?|\(?0)(?:\d[ ()–-]{0,2}){8,9}\d(?!\d|[.,]\d)/gu, softer: number('a phone number') },
  { kind: 'phone', find: /(?<![\p{L}\d])(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(\d{1,4}\)[ -]?)?(?:\d[ -]?){6,11}\d(?!\d)/gu, softer: number('a phone number') },
  {
    kind: 'phone',
    find: /\b(?:phone|mobile|mob|tel|telephone|landline|whatsapp|bleep|pager)(?: (?:number|num|no|is|was|on|at)\b\.?){0,3}[ :,]{1,3}(?<words>0?\d{3,5}[ -]?\d{3,6})(?![\p{L}\d])/giu,
    softer: number('a phone number'),
  },
  {
    kind: 'national-insurance',
    find: /(?<![\p{L}\d])[a-ceghj-prstw-z][a-ceghj-nprstw-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\d])/giu,
    softer: number('a number'),
    holds: (words) => !NO_NATIONAL_INSURANCE.test(words),
  },
  { kind: 'pin', find: /(?<![\p{L}\d])\d{2} ?[a-l] ?\d{4} ?[a-z](?![\p{L}\d])/giu, softer: number('a Pin') },
  { kind: 'pin', find: /(?<![\p{L}\d])(?:AS|BS|CB|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PT|PYL|RA|SL|SW)[ -]?\d{5,6}(?![\p{L}\d])/gu, softer: number('a Pin') },
  {
    kind: 'pin',
    find: /\b(?:nmc|gmc|hcpc|gphc|gdc|swe|registration|registered as|reg|pin)(?: (?:pin|reg(?:istration)?|number|num|no|is|was|it|says|with|the|hcpc|gmc|nmc|for|of)\b\.?){0,4}[ :,#(]{1,3}(?<words>[a-z]{0,3}[ -]?\d{3,5}[ -]?\d{2,5}[a-z]?)(?![\p{L}\d])/giu,
    softer: number('a Pin'),
  },
  { kind: 'number-plate', find: /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\p{L}\d])/gu, softer: number('a number plate') },
  {
    kind: 'number-plate',
    find: /(?<![\p{L}\d])[a-z]{2}\d{2} ?[a-z]{3}(?![\p{L}\d])/giu,
    softer: number('a number plate'),
    holds: (_, before, after) => VEHICLE.test(before) || VEHICLE.test(after),
  },
  {
    kind: 'number-plate',
    find: /(?<![\p{L}\d])(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{3} ?\d{4})(?![\p{L}\d])/gu,
    softer: number('a number plate'),
    holds: (words, before, after) => (digitsOf(words).length === 3 && words.includes(' ')) || VEHICLE.test(before) || VEHICLE.test(after.slice(0, 16)),
  },
  {
    kind: 'postcode',
    find: /(?<![\p{L}\d])[a-z]{1,2}\d[a-z\d]? {0,2}\d[abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu,
    softer: number('a postcode'),
    holds: isPostcode,
  },
  { kind: 'postcode', find: /\bpost ?code(?: (?:is|was|of|starts? with|area)\b){0,2}[ :,]{1,3}(?<words>[a-z]{1,2}\d[a-z\d]?)(?![\p{L}\d])/giu, softer: number('a postcode'), holds: isPostcode },
];
