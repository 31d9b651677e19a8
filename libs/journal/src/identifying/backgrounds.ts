import type { Pattern } from './pattern';

const PEOPLE =
  'Somali|Bengali|Bangladeshi|Punjabi|Gujarati|Tamil|Sinhalese|Nepal(?:i|ese)|Gurkha|Kurdish|Kurd|Afghani?|Irani(?:an)?|Iraqi|Syrian|Lebanese|Palestinian|Israeli|Egyptian|Moroccan|Algerian|Tunisian|Libyan|Sudanese|Eritrean|Ethiopian|Kenyan|Ugandan|Tanzanian|Zambian|Malawian|Zimbabwean|South African|Nigerian|Ghanaian|Gambian|Sierra Leonean|Liberian|Congolese|Cameroonian|Ivorian|Senegalese|Angolan|Yoruba|Igbo|Hausa|Jamaican|Trinidadian|Bajan|Guyanese|Filipin[oa]|Malay(?:sian)?|Indonesian|Thai|Vietnamese|Cambodian|Burmese|Chinese|Japanese|Korean|Mongolian|Tibetan|Pakistani|Indian|Sri Lankan|Keralan|Kashmiri|Polish|Romanian|Bulgarian|Albanian|Kosovan|Serbian|Croatian|Bosnian|Hungarian|Slovak(?:ian)?|Czech|Slovenian|Ukrainian|Russian|Lithuanian|Latvian|Estonian|Belarusian|Moldovan|Georgian|Armenian|Turkish|Cypriot|Greek|Maltese|Portuguese|Spanish|Italian|French|German|Dutch|Belgian|Swedish|Norwegian|Danish|Finnish|Icelandic|Irish|Scottish|Welsh|Brazilian|Mexican|Colombian|Argentinian|Peruvian|Chilean|Cuban|Bolivian|American|Canadian|Australian|African|Asian|South Asian|East Asian|Arabic?|Black African|Black Caribbean|Black British|Caribbean|West Indian|Maori|Polynesian|Fijian|Samoan';
const ALONE = 'Afro[- ]Caribbean|African[- ]Caribbean|African[- ]American|Romany|Roma|(?:(?:Romanian|Irish|English) )?(?:Gyps(?:y|ies)|Travellers?)|mixed[- ]race|dual heritage|mixed heritage|Windrush|Aboriginal';
const COLOUR = 'black|white|brown|coloured';
const PERSON = '(?:m[ae]n|wom[ae]n|lad(?:y|ies|s)?|gentlem[ae]n|famil(?:y|ies)|girls?|boys?|patients?|residents?|couple|descent|origin|heritage|background|community|mum|mother|dad|father|guy|bloke|chap|person|people|nurses?|carers?|doctor|colleagues?|student|hca|speaker|gent|teenager|young m[ae]n)';
const AFTER_WORD = /^(?:\s*[.,;:!?)]| (?:and|but|so|like|too|as|or|by|originally|background|which|with|who|himself|herself|living)\b|\s*$)/iu;
const WRITER = /\b(?:i am|i['’]?m|im|i was|i speak|i come|i grew|we are|we['’]re|my|our)\b[^.!?,]{0,12}$/iu;
const LANGUAGES =
  `Sylheti|Sinhala|Nepali|Sorani|Pashto|Dari|Farsi|Persian|Arabic|Amharic|Tigrinya|Swahili|Shona|Ndebele|Twi|Akan|Krio|Lingala|Tagalog|Malay|Cantonese|Mandarin|Hakka|Urdu|Hindi|Malayalam|Telugu|Slovak|Gaelic|Romani|Yiddish|Hebrew|Patois|${PEOPLE}`;
const COUNTRIES =
  'Nigeria|Ghana|Kenya|Zimbabwe|Uganda|Tanzania|Zambia|Malawi|Somalia|Eritrea|Ethiopia|Sudan|Egypt|Morocco|Algeria|Congo|Cameroon|Senegal|Gambia|(?:the )?Gambia|Sierra Leone|Liberia|Angola|Mozambique|South Africa|Jamaica|Trinidad|Barbados|Guyana|(?:the )?Philippines|India|Kerala|Goa|Pakistan|Kashmir|Bangladesh|Sri Lanka|Nepal|Tibet|Afghanistan|Iran|Iraq|Kurdistan|Syria|Lebanon|Palestine|Israel|Turkey|Cyprus|Greece|Poland|Romania|Bulgaria|Albania|Kosovo|Serbia|Croatia|Bosnia|Hungary|Slovakia|Ukraine|Russia|Belarus|Moldova|Georgia|Armenia|Lithuania|Latvia|Estonia|Portugal|Spain|Italy|France|Germany|China|Hong Kong|Taiwan|Japan|Korea|Vietnam|Thailand|Cambodia|Burma|Myanmar|Malaysia|Indonesia|Brazil|Mexico|Colombia|Peru|Chile|Cuba|Ireland';

const expression = (source: string, flags = 'gu'): RegExp => new RegExp(`(?<![\\p{L}\\d_-])(?:${source})(?![\\p{L}\\d])`, flags);
const articleOnly = (words: string): string => (/^an? /iu.test(words) ? 'a' : '');
/** Nothing before a noun ("a Sikh family"), else an adjective or a noun that says less. */
const instead = (adjective: string, noun: string) => (words: string, _: string, after: string): string => {
  const determined = /^an? /iu.test(words);
  if (/^ [\p{L}]/u.test(after) && !AFTER_WORD.test(after)) return determined ? 'a' : '';
  return determined ? `a ${noun}` : adjective;
};
const notTheWriter = (_: string, before: string): boolean => !WRITER.test(before);

const FAITHS =
  "Muslims?|Hindus?|Sikhs?|Jewish|Jews?|Buddhists?|(?:Roman )?Catholics?|Jehovah['’]?s? Witness(?:es)?|Mormons?|Methodists?|Baptists?|Quakers?|Pentecostals?|Rasta(?:farian)?s?|Greek Orthodox|Orthodox (?:Jew|Jewish|Christian)|Jains?|Pagans?|Wiccan|Anglicans?|Protestants?|atheists?|Evangelicals?|Seventh[- ]Day Adventists?|Adventists?|Hasidic|Ahmadi|Shia|Sunni|Zoroastrian|Parsi|Bah[aá]['’]?i|Scientologist|born[- ]again(?: Christian)?|Plymouth Brethren";
const CHRISTIAN = /\b(?:an?|is|was|are|as|practising|devout|strict|committed|very|also|both) $/iu;
const SIGNS = "hijab|niqab|burqa|turban|kirpan|kippah|yarmulke|prayer (?:mat|beads)|keeps? kosher|fasting for (?:ramadan|lent)";

/** Where somebody's family is from, and what they believe: the softer wording depends on what follows. */
export const backgroundPatterns: readonly Pattern[] = [
  { kind: 'ethnicity', find: expression(`(?:[Aa]n? )?(?:${PEOPLE})(?= ${PERSON}\\b)`), softer: articleOnly, holds: notTheWriter },
  { kind: 'ethnicity', find: expression(`(?:an? )?(?:${COLOUR}|${PEOPLE})(?= ${PERSON}\\b)`, 'giu'), softer: articleOnly, holds: notTheWriter },
  {
    kind: 'ethnicity',
    find: expression(`(?:is|are|was|were|being|['’]s) (?:half |originally |actually |also |both |the only |all )?(?<words>${PEOPLE}|black|mixed)`, 'giu'),
    softer: 'of another background',
    holds: (_, before, after) => AFTER_WORD.test(after) && notTheWriter('', before.replace(/\b(?:is|are|was|were|being) (?:\w+ ){0,2}$/iu, '')) && !/\b(?:bag|coat|skin|wound|urine|stool|tunic|uniform|pen|food|accent|it|that|this|which|nails?|foot|toes?|hands?) (?:is|are|was|were) $/iu.test(before),
  },
  { kind: 'ethnicity', find: expression(`(?:an? )?(?:${ALONE})`, 'giu'), softer: instead('of another background', 'person of another background'), holds: notTheWriter },
  { kind: 'ethnicity', find: expression(`(?:speaks?|spoke|speaking|talks?|talked|prays?|understands?) (?:only |just |mostly |mainly |a bit of |to \\w{1,24} in |in )?(?<words>${LANGUAGES})`), softer: 'another language', holds: notTheWriter },
  { kind: 'ethnicity', find: expression(`(?:${LANGUAGES})[- ]speaking`), softer: '', holds: notTheWriter },
  { kind: 'ethnicity', find: expression(`(?:from|born in|grew up in|fled|left|back to|home to) (?<words>${COUNTRIES})`), softer: 'abroad', holds: (_, before) => notTheWriter('', before) && !/\b(?:holiday|trip|flights?|flew|back) (?:from|to) $/iu.test(before) },
  { kind: 'religion', find: expression(`(?:[Aa]n? )?(?:(?:practising|devout|strict|orthodox|committed) )?(?:${FAITHS})`, 'giu'), softer: instead('religious', 'believer'), holds: notTheWriter },
  { kind: 'religion', find: expression(`(?:an? )?(?:(?:practising|devout|strict|committed) )?Christians?`), softer: instead('religious', 'believer'), holds: (words, before) => notTheWriter('', before) && (words.includes(' ') || CHRISTIAN.test(before)) },
  { kind: 'religion', find: expression(SIGNS, 'giu'), softer: null, holds: notTheWriter },
  { kind: 'sexuality', find: expression("gay|lesbian|bisexual|pansexual|homosexual|queer|transgender|transsexual|transitioning|used to be a (?:man|woman)|two (?:mums|dads)|(?:his male|her female) partner|trans (?:man|woman|person|girl|boy|lad|patient|lady)|non[- ]binary|same[- ]sex|civil partner(?:ship)?|trans(?= (?:and|but|so)\\b|[.,;!?])|(?<=is )bi(?=[ .,])|(?<=\\bhe )(?:likes|fancies|prefers|dates|is into|is married to) (?:other )?(?:men|boys|a man|another man)|(?<=\\bshe )(?:likes|fancies|prefers|dates|is into|is married to) (?:other )?(?:women|girls|a woman|another woman)|came out(?= (?:to (?:me|us|his|her|their|the family|everyone)\\b|last year|at work|at \\d))", 'giu'), softer: null, holds: notTheWriter },
  { kind: 'sexuality', find: /\b(?:his|mr \p{L}{1,24}['’]s) (?:(?:new|late|ex|ex-) ?)?(?<words>husband|boyfriend)\b|\bhe (?:has|had|has got|['’]s got|is with|lives with) (?:a|his) (?:new )?(?<other>boyfriend|husband)\b/giu, softer: 'partner' },
  { kind: 'sexuality', find: /\b(?:her|mrs \p{L}{1,24}['’]s|miss \p{L}{1,24}['’]s) (?:(?:new|late|ex|ex-) ?)?(?<words>wife|girlfriend)\b|\bshe (?:has|had|has got|['’]s got|is with|lives with) (?:a|her) (?:new )?(?<other>wife|girlfriend)\b/giu, softer: 'partner' },
];
