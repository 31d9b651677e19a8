import type { Pattern } from './pattern';

const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
// "in bed 3 hours" is no bed, and "in bay a man called" no bay.
const MEASURE = "(?! ?(?:%|°|o'clock|[ap]m\\b|(?:hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|days?|weeks?|months?|years?|times?|nights?|shifts?|people|patients|staff|of|or|more|metres?|miles?|feet|inch(?:es)?|degrees?|percent|pillows?|sheets?|blankets?|mg|ml)\\b)|[.:,/]\\d|\\d)";
const NUMBER = `(?:no\\.? ?|number ?|#)?\\d{1,3}[a-z]?(?!\\p{L})${MEASURE}`;
const LETTER = '[A-Z]\\d{0,2}(?![\\p{L}\\d’\'])';
const ONE_BED = `(?:[Bb]ed ?space|[Bb]ed|BED|[Bb]ay|BAY|[Ss]ide[ -]?[Rr]oom|SIDE ROOM|[Rr]oom|ROOM|[Cc]ubicle|[Pp]od|[Ss]uite|[Ss]/?[Rr])`;
const WHERE = `${ONE_BED},? ?(?:${NUMBER}|(?:no\\.? |number )?${LETTER})`;

const STREET = 'Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Crescent|Cres|Court|Gardens|Gdns|Grove|Place|Terrace|Square|Row|Hill|Bank|Yard|Mews|Walk|Rise|View|Park|Green|Mount|Vale|Parade|Quay|Wharf|Gate|Croft|Fold|Villas?|Cottages?|Buildings|Heights|Dene|Mead|Meadows?|Orchard|Drove|Broadway|Circus|Embankment|Approach|Parkway|Brow|Bridge|Common|Fields?|Wynd|Brae|Loan|Heol|Ffordd|Stryd';
const SURE_STREET = 'road|rd|street|lane|avenue|ave|crescent|terrace|mews|gardens|close|drive|court|grove|row';
const NAMED = "[A-Z][\\p{L}'’-]{1,20}";
const HOUSE = 'House|Cottage|Farm|Lodge|Villa|Court|Hall|Manor|Barn|Bungalow|Heights|Tower|Mansions|Grange';
const TOWN = `(?:, ${NAMED}(?: ${NAMED}){0,2}){0,2}`;
const FLAT = '(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?) \\d{1,3}[A-Za-z]?(?!\\d)';
const NOT_A_STREET = /\b(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|people|patients?|nurses?|staff|cars?|of|the|a|an|and|to|in|on|at|for|from|with|down|up|by|our|my|his|her|their|we|they|he|she|i|was|were|is|are|miles?|metres?|times|years?|months?|visitors?|residents?|beds?|half|more|other|another)\b/iu;
const FAMOUS = /\b(?:Coronation|Sesame|Downing|High|Harley|Fleet|Wall|Abbey|Memory|Fast|Slow)\b/u;

const expression = (source: string, flags = 'gu'): RegExp => new RegExp(`(?<![\\p{L}\\d'’])(?:${source})`, flags);

/** The words without their number: which bed stays open. */
const placeWithoutNumber = (words: string): string => {
  const [place = 'room'] = /side[ -]?room|bed|bay|room|cubicle|pod|suite/iu.exec(words) ?? [];
  return `the ${place.toLowerCase().replace('-', ' ').replace('sideroom', 'side room')}`;
};

/** Where in the building somebody lies, and where somebody lives. */
export const placePatterns: readonly Pattern[] = [
  { kind: 'place', find: expression(`${WHERE}(?:,? (?:in |on )?${WHERE}){0,2}`), softer: placeWithoutNumber, holds: (_, before) => !/\b(?:training|meeting|seminar|class|staff|waiting|escape) $/iu.test(before) },
  { kind: 'place', find: expression(`\\b(?:in|from|to|at|into|of|outside|for|by|the) (?<words>(?:bed|bay|side ?room|room|cubicle|pod) (?:number )?(?:${NUMBER_WORD}))(?!\\p{L})${MEASURE}(?! (?:day|thing|by|after|morning|evening|at))`, 'giu'), softer: placeWithoutNumber },
  { kind: 'address', find: expression(`(?:${FLAT},? )?\\d{1,4}[A-Za-z]?,? (?:${NAMED} ){1,3}(?:${STREET})(?![\\p{L}'’-])${TOWN}`), softer: 'an address', holds: (words) => !NOT_A_STREET.test(words) },
  {
    kind: 'address',
    find: expression(`(?:flat \\d{1,3}[a-z]?,? )?\\d{1,4}[a-z]?,? (?:[\\p{L}'’-]{2,20} ){1,2}(?:${SURE_STREET})(?![\\p{L}'’-])`, 'giu'),
    softer: 'an address',
    holds: (words) => !NOT_A_STREET.test(words),
  },
  { kind: 'address', find: expression(`${FLAT}(?:, (?:${NAMED} ){1,2}(?:${HOUSE}|${STREET})(?!\\p{L})${TOWN})?${MEASURE}`), softer: 'an address', holds: (_, before) => !/\b(?:l(?:ie|ies|ying|ay|aid)|ke(?:ep|pt)|fell|bed) $/iu.test(before) },
  { kind: 'address', find: expression(`(?:${NAMED} ){1,2}(?:${HOUSE}), ${NAMED}(?: ${NAMED}){0,2}`), softer: 'an address' },
  {
    kind: 'address',
    find: expression(`\\b(?:on|in|at|off|of|down|along|near|from|to|round) (?<words>(?:${NAMED} ){1,2}(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Gardens|Mews|Square)(?![\\p{L}'’-])${TOWN})`),
    softer: 'an address',
    holds: (words) => !FAMOUS.test(words),
  },
  { kind: 'address', find: /\bp\.? ?o\.? box \d{1,5}\b/giu, softer: 'an address' },
];
