import type { Pattern } from './pattern';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PART = '(?:morning|afternoon|evening|night|lunchtime|teatime|tea time)';
const CLOCK = `(?: (?:at|around|about) (?:half past |quarter past |quarter to )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|midday|noon)(?! (?:people|patients|of|staff|beds)))?`;
const SHIFT = '(?:,? (?:on|during) (?:the|a|my) (?:late|early|night|long|day|twilight)(?: shift| day)?)?';
const COUNT = '(?:one|two|three|four|five|six|a couple of|\\d)';
const FEASTS = "(?:christmas (?:eve|day|morning|night)|boxing day|new year['’]?s? (?:eve|day|night)|bonfire night|guy fawkes(?: night)?|halloween|easter (?:sunday|monday)|good friday|(?:mother|father)['’]?s['’]? day|valentine['’]?s day|st (?:patrick|george|andrew|david)['’]?s day|burns night|pancake day|shrove tuesday|ash wednesday|armistice day|remembrance (?:day|sunday)|jubilee (?:day|weekend)|election (?:day|night)|eid|diwali|(?:the )?(?:first|last) day of ramadan|cup final day|(?:his|her|their) birthday)";

const expression = (source: string, flags = 'giu'): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, flags);

function once(words: string): string {
  const part = /night|eve\b|evening|morning|afternoon/iu.exec(words)?.[0].toLowerCase();
  return part === undefined || part === 'eve' ? 'one day' : part === 'afternoon' || part === 'evening' ? `one ${part}` : `one ${part}`;
}

const LEAD = '(?:since|after|when|because|where|from|before|until)';
const WHO = "(?:he|she|they|someone|\\p{Lu}[\\p{L}'’-]{1,20})";
const SOME = '(?: (?!and\\b|but\\b|so\\b|when\\b|he\\b|she\\b|they\\b|I\\b|who\\b|will\\b|is\\b|was\\b|has\\b|had\\b|the\\b|a\\b|his\\b|her\\b)[\\p{L}-]{1,20})';
const THE = '(?: (?:the|a|an|his|her|their|some|another))?';
const DONE = 'stabbed|shot|run over|knocked (?:down|over|off)|attacked|beaten(?: up)?|mugged|crushed|burned|burnt|electrocuted|struck|trampled|kicked|bitten|strangled|poisoned|thrown|assaulted|hit|pushed|dragged';
const KIND = '(?:car|motorbike|motorcycle|bike|cycling|road|train|tram|riding|horse|skiing|diving|rugby|climbing|industrial|work|farm|farming|boating|boat|swimming|quad|plane|coach|lorry|bus|moped|scooter|factory|gas|house|building|mining|football|parachute|hit[- ]and[- ]run|motorway|trampoline|swimming pool|knife|gun|acid|machine|shop|flat|caravan|chip pan|bonfire|terrorist|bomb)';
const HARM = '(?:crash|accident|explosion|fire|shooting|stabbing|collision|drowning|earthquake|bombing|assault|attack|blast|disaster|fall|smash|incident)';
const HEIGHT = '(?:ladder|roof|scaffold(?:ing)?|horse|bike|motorbike|bicycle|scooter|moped|quad|balcony|window|tree|bridge|cliff|wall|lorry|train|bus|van|platform|pool|river|canal|lake|sea|quarry|pony|boat|building|stairs|trampoline|swing|hill|mountain|car|tractor|crane|building site|shallow \\p{L}{1,24}|moving \\p{L}{1,24}|height|great height|motorway|rocks)';
const ROUTES = [
  `${LEAD} ${WHO} (?:was|were|got|had been|has been|is|being) (?:${DONE})(?: (?:by|from|in|off|at|on|with|under|over|through)${THE}${SOME}{1,3})?`,
  `${LEAD} ${WHO} (?:fell|jumped|dived|dove|drove|crashed|came off|skied|ran|rode|slipped)(?: (?:from|off|into|through|down|out of|under|over|in front of))?${THE}(?<!fell|jumped|ran|slipped|drove|rode)${SOME}{1,2}`,
  `${LEAD} (?:the|a|an|his|her|their|that|some) (?:${SOME.slice(4, -1)} )?(?:horse|dog|bull|cow|car|lorry|van|bus|train|tram|tree|wall|roof|ladder|machine|crane|wave|forklift|tractor|boat|gun|firework|truck|bike|motorbike|shark|scaffold(?:ing)?|ceiling|tyre|gas|bomb)(?: \\p{L}{1,12}){0,1} (?:kicked|bit|hit|crushed|struck|trampled|fell on|ran over|threw|gored|landed on|exploded|collapsed|knocked)(?: (?:him|her|them))?(?: (?:down|off|over))?`,
  `(?:(?:since|after|in|from|because of|by|during|before) )?(?:the|a|an|his|her|their|that) (?:[\\p{L}-]{2,14} )?${KIND} ${HARM}(?! (?:alarm|drill|door|risk|safety|exit|training|report|form|book))`,
  `(?:was|were|got|been|being|getting) (?:stabbed|shot|run over|knocked (?:down|over|off (?:his|her|their) \\p{L}{3,12})|mugged|electrocuted|trampled|strangled|(?:hit|struck|bitten|kicked|crushed) by (?:a|the|his|her)${SOME}{1,2}|beaten up|attacked (?:by|in|outside|on|at|with)(?: (?:a|the|his|her))?${SOME}{1,2}|(?:pushed|thrown) (?:off|down|from|out of|in front of) (?:a|the|his|her)${SOME}{1,2})`,
  `(?:fell|fallen|falling|jumped|dived|dove|jumping|diving|came|come|coming|thrown) (?:off|from|through|out of|into|in front of) (?:a|an|the|his|her|their) (?!bed|chair|wheelchair|hoist|commode|sling|toilet|mattress|sofa|trolley|shower|bath|end|room|ward|door|seat|armchair|floor)(?:[\\p{L}-]{2,14} )?${HEIGHT}`,
  `(?:a|the|his|her) (?:fall|jump|dive) (?:from|off|into) (?:a|the|an) (?:[\\p{L}-]{2,14} )?${HEIGHT}|(?:a|the|some)${SOME}{1,2} (?:fell|landed|collapsed|came down) on (?:him|her|them|his head|her head)`,
  '(?:crashed|drove|rode|skied|cycled|walked) (?:(?:his|her|their|the|a) [\\p{L}]{3,12} )?(?:into|under|in front of) (?:a|the|an) [\\p{L}]{3,12}',
  '(?:a|the|an|his|her) (?:horse|dog|bull|cow|car|lorry|van|bus|train|tram|tree|wall|ladder|machine|truck|bike|motorbike|taxi|tractor|branch|brick|wave) (?:kicked|bit|hit|crushed|struck|trampled|fell on|ran over|went over|threw|landed on|knocked) (?:him|her|them)(?: (?:down|off|over))?',
  '(?:took|tried to take|wanted to take) (?:his|her|their) own life|drown(?:ed|ing) in (?:the|a) [\\p{L}]{3,10}|(?:took|taken|taking) (?:an|a massive|a big|another) overdose|(?:after|since) (?:the|an|his|her|their) (?:overdose|beating|mugging|hanging|shaking|electric shock|parachute \\p{L}{1,24}|diving accident)',
  '(?:since|after|in|from|because of) (?:the|his|her|their|that) (?:crash|explosion|shooting|stabbing|bombing|earthquake|collision|car accident|assault|blast)(?! (?:team|trolley|bell|call|mat|helmet|course))',
  "gunshot(?: wound)?|stab(?:bing)? wounds?|suicide attempt|attempted suicide|tried to (?:kill|hang|drown) (?:him|her|them)sel(?:f|ves)|road traffic (?:accident|collision)|RTA|RTC|hit and run|near[- ]drowning|jumped (?:off|from|in front of) (?:the |a )[\\p{L}]{3,12}",
].join('|');

const injured = (words: string): string => {
  const lead = /^(?:since|after|because of|because|before|until)/iu.exec(words)?.[0].toLowerCase();
  if (lead === 'since' || lead === 'after' || lead === 'before' || lead === 'because of') return `${lead} an injury`;
  return /^(?:when|where|in|from|by|during|because|until) /iu.test(words) ? '' : 'an injury';
};

const HAPPENING =
  '(?:inspection|flood|fire|strike|power cut|power failure|blackout|heatwave|outbreak|lockdown|evacuation|bomb scare|royal visit|inquest|inquiry|court case|jubilee|coronation|riot|world cup final|merger|takeover|raid|storm|snow|blizzard|hurricane|break-?in|robbery|burglary|siege|press visit|filming|cyber ?attack|gas leak|big move|ward closure|closure|unannounced visit|scandal|protest|demonstration|earthquake|royal wedding|grand opening|explosion|leak|burst pipe|documentary|programme|article|petition|carnival|marathon|election|fete|memorial|funeral|wedding|arrest|stabbing|shooting|suicide|fight|walkout|snowstorm|flooding|floods|collapse|fall of the \\p{L}{1,24}|riots?|attack|crash|bombing)';
const VISITORS = '(?:(?:tv|bbc|itv|news|film|camera|police) (?:people|crew|team|lot|reporters?|officers?)|minister|inspectors|royals?|celebrity|singer|footballer|choir|reporters?|journalists?|photographer|camera crew|local paper|fire engines?|helicopter|mayor|king|queen|prince|princess|duchess|duke|mp|tv|bbc|film crew|cameras|press|newspapers?|fire brigade|inspectors?|cqc|army|bailiffs|police|armed police|prime minister|bishop|footballers?|team from \\p{L}{1,24})';

const HAPPENED = '(?:came|fell|broke|burst|collapsed|flooded|caught|closed|moved|visited|died|went|stopped|failed|opened|exploded|blew|leaked|landed|crashed|arrived|turned up|shut|escaped|got stuck|smashed|froze)';
const LOST = 'we (?:lost|had no|were without) (?:power|electricity|water|heating|the \\p{L}{1,24})|everyone (?:remembers|talks about)';
const THINGS = '(?:roof|ceiling|boiler|pipes?|power|generator|helicopter|wall|tree|kitchen|gym|pool|sprinklers?|windows?|lorry|van|crane|gas|electricity|water main|heating|fireworks?|drone|chapel|scaffolding|car park|minibus)';
const eventful = (words: string): string => (/night|evening/iu.test(words) ? 'one night' : /^when/iu.test(words) ? 'once' : 'one day');

/** Moments that a rota or everybody's memory would find again, and how somebody came to be hurt. */
export const momentPatterns: readonly Pattern[] = [
  { kind: 'time', find: expression(`(?:on |this |that )?last ${WEEKDAY}(?: ${PART})?${CLOCK}${SHIFT}`), softer: once },
  { kind: 'time', find: expression(`(?:on|this|that) ${WEEKDAY} ${PART}${CLOCK}${SHIFT}`), softer: once },
  { kind: 'time', find: expression(`${COUNT} ${WEEKDAY}s ago(?: ${PART})?${CLOCK}${SHIFT}`), softer: 'one day' },
  { kind: 'time', find: expression(`(?:a week (?:ago )?(?:last|on) ${WEEKDAY}|(?:the )?(?:other )?${WEEKDAY} (?:before last|just gone|gone|week)|(?:on )?the (?:first|second|third|last) ${WEEKDAY} (?:in|of) \\p{L}{1,24}|last (?:bank holiday|easter|christmas|halloween)(?: ${WEEKDAY})?)`), softer: 'one day' },
  { kind: 'time', find: expression(`(?:on |at )?(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)? |half past \\p{L}{1,24} )on (?:the )?${WEEKDAY}(?! (?:s|nights|mornings))|last night (?:at|around|about) (?:half past |quarter (?:past|to) )?[\\p{L}\\d.:]{1,8}|(?:three|two|four|a few|couple of) nights ago|the night before last|yesterday (?:morning|afternoon|evening|night)(?: at [\\p{L}\\d.:]{1,8})?|(?:on|over|at) (?:the )?(?:\\p{L}{1,24} )?bank holiday(?: ${WEEKDAY}| weekend)?|this (?:past )?${WEEKDAY}(?: just gone)?`), softer: once },
  { kind: 'time', find: expression(`on ${FEASTS}(?: (?:night|morning|evening))?|(?:at|it was|was|since|until) (?<words>${FEASTS})`), softer: once },
  { kind: 'time', find: expression(`on the \\d{1,2}(?:st|nd|rd|th)(?=[.,;!?]| (?:he|she|they|we|I|when|and|at|in the)\\b)`, 'gu'), softer: 'one day' },
  { kind: 'injury', find: expression(ROUTES, 'gu'), softer: injured, holds: (words, before) => !/\b(?:house|building|wall|it|hospital|shed|place|flats?|appointment|review|visit)\b[^.!?]{0,6}$/iu.test(before) && !/\b(?:i|we)(?: (?:was|have|had|nearly|almost))? $/iu.test(before) && !/^(?:when|after|since|because) (?:I|we)\b/u.test(words) },
  { kind: 'event', find: expression(`(?:on |at |from )?the (?:day|night|morning|afternoon|evening|week|weekend|shift|time) (?:of the (?!week|month|year|day|shift|review|meeting|discharge)[\\p{L}'’-]{3,20}(?: [\\p{L}'’-]{3,20})?|(?:that |when )?(?:the|a|our|all the|we lost|we moved|we had to (?:leave|evacuate))(?: [\\p{L}’'-]{2,20}){0,2} ${HAPPENED}(?:${THE}${SOME}){0,5}|${LOST})`), softer: eventful },
  { kind: 'event', find: expression(`(?:after|before|during|since|at|from|because of) (?:the|our|that|last (?:year|month|week)['’]?s) (?:[\\p{L}-]{2,14} )?${HAPPENING}(?! ?(?:alarm|drill|door|risk|safety|exit|training|warden|doors|extinguisher|test|team|trolley|form|report|room|list))`), softer: eventful },
  { kind: 'event', find: expression(`(?:when|after|before|since|until) (?:the|a|our|some|that|king|queen|prince|princess)(?: [\\p{L}-]{2,14})? (?:${VISITORS} (?:visited|came|arrived|filmed|turned up|raided|called|opened|landed|were here|was here|walked in|interviewed|took|arrested|searched|marched|sang|played|stormed)|${THINGS} (?:${HAPPENED}))(?: (?:in|round|here|us|down|off|out|away|open|fire|to visit|on the ward|to see us|everyone|the ward))*`), softer: eventful },
  { kind: 'event', find: expression(`(?:the|our|that|last (?:year|month|week)['’]?s) (?:[\\p{L}-]{2,14} )?(?:christmas (?:party|do|fair)|summer (?:fete|fair|party)|open day|sports day|royal visit|barbecue|carnival|street party|talent show|memorial service|awards? (?:night|evening|ceremony)|staff party|leaving do|ward party|garden party|charity (?:run|walk|match|day)|fashion show|nativity)`), softer: 'an event' },
  { kind: 'event', find: expression('(?:was|were|been|got|is) (?:all over|on|in) the (?:national |local |evening |front page of the )?(?:news|papers?|newspapers?|headlines|telly|tv|radio)|made the (?:news|papers|headlines|front page)|went viral|went missing for'), softer: null },
];
