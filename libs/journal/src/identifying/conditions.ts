import type { Pattern } from './pattern';

const RARE = [
  "locked[- ]in(?: syndrome)?", "huntington['’]?s?(?: (?:disease|chorea))?", 'motor neurone? disease', 'MND', 'amyotrophic lateral sclerosis', 'multiple system atrophy', 'progressive supranuclear palsy', 'PSP', 'corticobasal (?:degeneration|syndrome)',
  "guillain[- ]barr[eé](?: syndrome)?", 'neuromyelitis(?: optica)?', "creutzfeldt[- ]jakob(?: disease)?", 'CJD', "friedreich['’]?s? ataxia", 'ataxia telangiectasia', '(?:\\w{1,24} )?muscular dystrophy', "duchenne['’]?s?", "rett(?:['’]?s)?(?: syndrome)", "tourette['’]?s?",
  "korsakoff['’]?s?", "wernicke['’]?s?", 'moyamoya', "susac['’]?s?", "rasmussen['’]?s?", "beh[cç]et['’]?s?", 'ehlers[- ]danlos', "marfan(?:['’]?s)?", "batten(?:['’]?s)? disease", '\\w{0,24}leu[kc]odystrophy', '(?:limbic|autoimmune|herpes|NMDA|viral|anti-NMDA) (?:receptor )?encephalitis', 'encephalitis lethargica',
  'spina bifida', 'transverse myelitis', 'cauda equina', 'narcolepsy', 'kleine[- ]levin', 'capgras', 'porphyria', 'sickle cell', 'cystic fibrosis', 'haemophilia', 'HIV', 'myasthenia(?: gravis)?', 'stiff[- ]person', 'syringomyelia', 'neurofibromatosis', 'tuberous sclerosis', 'mitochondrial disease', 'MELAS', 'lambert[- ]eaton', 'CADASIL',
  "pick['’]?s disease", 'lewy body(?: dementia)?', 'posterior cortical atrophy', "down['’]?s syndrome", 'prader[- ]willi', 'angelman(?: syndrome)?', 'fragile x', 'achondroplasia', 'dwarfism', 'albinism', 'aphantasia', 'prosopagnosia', 'face blindness', 'catatonia', 'dissociative identity', 'münchausen|munchausen', 'lennox[- ]gastaut', 'dravet', 'lesch[- ]nyhan', 'niemann[- ]pick', 'adrenoleukodystrophy', 'vasculitis', 'sarcoidosis', 'scleroderma', 'amyloidosis', 'syphilis', 'tetanus', 'botulism', 'polio', 'malaria', 'leprosy', 'rabies', 'necrotising fasciitis', 'hemispherectomy', 'anencephaly', 'foetal alcohol', 'alien hand',
].join('|');
const NAMED = "\\p{Lu}\\p{Ll}+(?:[- ]\\p{Lu}\\p{Ll}+)?(?:['’]s?)? (?:syndrome|disease|palsy|ataxia|dystrophy|encephalitis|chorea|encephalopathy)";
const COMMON = /^(?:alzheimer|parkinson|the |this |a |his |her |lyme|heart|lung|kidney|liver|bell|erb|infectious|cerebral|mental|chronic)/iu;
const UNNAMED = 'a (?:very |really |extremely )?rare (?:condition|disease|disorder|syndrome|illness|genetic \\w{1,24}|form of [\\p{L} ]{3,30}|kind of [\\p{L} ]{3,30}|type of [\\p{L} ]{3,30})|(?:condition|disease|syndrome|illness|disorder) (?:so|this|that) rare|one of only \\w{1,24} people (?:in|with)';

const SPEAKING = [
  'eye[- ]?gaze(?: (?:device|machine|computer|system|board))?', 'eye[- ]pointing', '(?:letter|alphabet|spelling|picture|symbol|communication|word) (?:board|chart|book|frame|card)s?', 'e-?tran(?: frame)?', '(?:tracheostomy )?speaking valve', 'passy[- ]muir(?: valve)?', 'lightwriter', 'grid ?pad', 'tobii', 'megabee',
  'talking (?:machine|computer|tablet)', 'voice (?:synthesi[sz]er|output \\w{1,24}|box|bank(?:ing)?)', 'electrolarynx', '(?:head|chin|foot|cheek|knee) (?:switch|control|pointer)', 'partner[- ]assisted scanning', 'blinks? (?:once|twice) for (?:yes|no)', 'one blink for (?:yes|no)', 'thumbs? up for yes', 'AAC(?: device)?', 'morse code',
  '(?:looks?|looking|eyes?) (?:up|down|left|right) (?:for|to say|means) (?:yes|no)', '(?:one|two|a|1|2) (?:blinks?|squeezes?|taps?|nods?|clicks?|knocks?) (?:for|means?|is) (?:yes|no)', '(?:blink|squeeze|tap|click|point|knock|nod)(?:s|ing)? (?:[\\p{L}]{1,8} ){0,3}(?:for|to say|means) (?:yes|no)',
  "(?:talk|speak|spell|communicate|type|answer|drive|steer|operate|control|paint|draw|write)(?:s|ing)? (?:only |just |(?:it|everything|words|things|(?:his|her|the|a) [\\p{L}]{2,12}) )?(?:with|by|through|using|via) (?:(?:his|her|their|an?|the) (?:[\\p{L}-]{2,12} )?(?:eyes?|foot|feet|toes?|nose|chin|head|mouth|tongue|cheek|eyebrows?|machine|tablet|i-?pad|board|switch(?:es)?|thumb|pointer|stick|breath|elbow)|blinking|eye movements?|blinks)",
  '(?:tablet|machine|computer|phone|app|device|i-?pad) (?:that )?(?:speaks|talks)(?: for (?:him|her|them))?', '(?:point|look)(?:s|ing) (?:at|to) (?:the )?(?:pictures|letters|symbols)',
  '(?:british )?sign language|BSL', 'lip[- ]?read(?:s|ing)?', 'finger[- ]?spell(?:s|ing)?', '(?:yes|no)(?: and |[ /-])(?:yes|no) (?:cards?|switch|board|buttons?)', 'magnetic letters', 'voice amplifier', 'writ(?:es|ing) (?:everything |it all )?on (?:a|his|her) (?:whiteboard|slate|pad|tablet)', '(?:mouth|head) ?stick', 'laser pointer', 'text[- ]to[- ]speech', '(?:speech|voice|talking) (?:app|machine|device|recorder|program|generating device)', '(?:picture|symbol|flash|word|prompt) ?cards?', 'PECS', 'buddy button', '(?:jelly bean|buddy|cheek|eyebrow|big red) switch', 'iPad (?:voice|to (?:talk|speak))',
].join('|');
const OTHER = [
  'sip[- ](?:and|&)[- ]puff(?: \\w{1,24})?', 'baclofen pump', 'intrathecal pump', 'vagus nerve stimulator', 'VNS', 'deep brain stimulator', 'DBS', 'cochlear implants?', '(?:phrenic|diaphragm) pacer', 'halo (?:brace|vest|frame)', 'prosthetic (?:leg|arm|hand|eye|foot)', 'glass eye', 'artificial (?:leg|arm|eye)', 'iron lung',
  '(?:guide|assistance|hearing) dog', 'chin[- ]controlled \\w{1,24}', 'exoskeleton', 'insulin pump', 'LVAD', '(?:spinal|brain|nerve|bladder|gastric) (?:cord )?(?:stimulator|implant|pacemaker)', '(?:chin|head|sip) (?:joystick|array|tube)', '(?:home|portable) ventilator', 'diaphragm(?:atic)? pacemaker', 'robotic (?:arm|hand|leg)', 'callipers?', 'service dog', 'ileostomy', 'urostomy', 'laryngectomy', 'bionic \\w{1,24}',
].join('|');

const expression = (source: string, flags = 'giu'): RegExp => new RegExp(`(?<![\\p{L}\\d_-])(?:${source})(?![\\p{L}\\d])`, flags);
const WRITER = /\b(?:i have|i['’]?ve got|i got|i had|my own|my) $/iu;
const TEACHING = /\b(?:training|course|session|study day|lecture|leaflet|about|on|read up) (?:on|about|in|for) $/iu;
const article = (before: string, softer: string): string => (/\b(?:his|her|their|my|our|own|an?|the|this|that|new|old)['’]?s? $/iu.test(before) ? softer : `a ${softer}`);
const condition = (_: string, before: string): string => article(/\bof $/iu.test(before) ? 'a ' : before, 'long-term condition');

/** Conditions and equipment that few people have. What many here live with (stroke, Parkinson's, a PEG) is none. */
export const conditionPatterns: readonly Pattern[] = [
  { kind: 'condition', find: expression(RARE), softer: condition, holds: (_, before) => !WRITER.test(before) && !TEACHING.test(before) },
  { kind: 'condition', find: expression(NAMED, 'gu'), softer: condition, holds: (words, before) => !COMMON.test(words) && !WRITER.test(before) },
  { kind: 'condition', find: expression(UNNAMED), softer: condition },
  { kind: 'device', find: expression(`(?:(?:an?|the) )?(?:${SPEAKING})`), softer: (_, before) => article(before, 'communication aid'), holds: (_, before) => !TEACHING.test(before) },
  { kind: 'device', find: expression(`(?:(?:an?|the) )?(?:${OTHER})`), softer: (_, before) => article(before, 'device'), holds: (_, before) => !TEACHING.test(before) },
];
