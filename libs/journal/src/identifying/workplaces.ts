import type { Pattern } from './pattern';

const NAME = "(?!(?:On|In|At|From|When|After|Before|And|But|Our|My|This|That|If|So|Then|To|For|With|Since|While|Because|Is|Was|By|About|Over|Down|Up|Near|Until|I) )\\p{Lu}[\\p{Ll}'’]+(?:[- ]\\p{Lu}[\\p{Ll}'’]+)?";
const PLACE = '(?:[Ww]ard|WARD|[Uu]nit|[Hh]ouse|[Ll]odge|[Ww]ing|[Cc]ourt|[Ss]uite|[Hh]ospital|[Hh]ospice|[Ii]nfirmary|[Cc]linic|[Nn]ursing [Hh]ome|[Cc]are [Hh]ome|[Dd]ay [Cc]entre|[Cc]entre|[Rr]ehab|[Cc]ottage)';
const GENERAL =
  /^(?:(?:Deputy|Charge|Sister|Student|Junior|Senior|Acting|The|Our|My|Your|This|That|Every|Each|Another|Which|What|Same|Whole|New|Old|Next|Other|First|Last|Acute|Stroke|Rehab|Rehabilitation|Neuro|Neurological|Neurology|Day|Night|Care|Nursing|Intensive|High|Low|Dependency|General|Community|Mental|Health|Children|Adult|Elderly|Male|Female|Mixed|Locked|Secure|Surgical|Medical|Emergency|Assessment|Discharge|Head|Injury|Brain|Spinal|Respiratory|Cardiac|Palliative|Infection|Control|Training|Education|Pain|Sleep|Memory|Research|Home|Busy|Quiet|Short|Staff|Hospital|Clinical|Main|Big|Small|One|Two|No|Their|His|Her|Open|Full|Empty|Private|Public|Local|District|Royal|Teaching|Specialist|Regional|Older|People|Transitional|Step|Down|Side|Back|Safe|Fast|Team|Both|All|Any|Some|Most|Outside|Inside|Around|Across|Opposite|Between|Wrong|Right|Treatment|Theatre|Maternity|Burns|Trauma|Critical|Complex|Continuing|Slow|Stream|Patient|Patients|Nurse|Doctors?|Shared|Time|Visiting|Early|Late|Closed|Also|Even|Good|Different|Particular|Previous|Current|Usual|Long|Near|Where|As|Agency|Bank|Only|Just|Not|Well|Being|Wellbeing|Bed|Sluice|Ward|Unit|Prolonged|Disorder|Disorders|Of|Consciousness|Behavioural|Cognitive|Physical|Disability|Neurodisability|Independent|Supported|Living|Residential|Respite|Outpatients?|Inpatient|Eye|Ear|Dental|Skin|Fracture|Flu|Covid|Blood|Garden|City|Town|Waiting|Left|East|West|North|South|County|Family)[- ]?)+$/u;
const LEAFY =
  '(?:kestrel|heron|juniper|cedar|willow|maple|oak|ash|beech|birch|rowan|elm|holly|hazel|ivy|rose|lavender|primrose|bluebell|poppy|daisy|iris|lily|jasmine|magnolia|sycamore|hawthorn|kingfisher|robin|swallow|swift|wren|nightingale|skylark|falcon|eagle|osprey|swan|larch|aspen|laurel|heather|bracken|clover|lotus|orchid|snowdrop|foxglove|fern|chestnut|walnut|pine|alder|poplar|linden|acorn|cherry|apple|seacole|nightingale|cavell|sunflower|buttercup|honeysuckle|puffin|curlew|plover|merlin|harrier|buzzard|owl|dove|starling|finch|jay|magpie|otter|badger|hedgehog|fox)';
const NUMBERED = "(?! ?(?:staff|nurses?|people|patients|beds|times|shifts|days|weeks|hours|rounds?)\\b)";

const expression = (source: string, flags = 'gu'): RegExp => new RegExp(`(?<![\\p{L}\\d'’-])(?:${source})(?![\\p{L}\\d])`, flags);
// A named place may be the writer's own, so it is never "another".
const somewhere = (words: string, before: string): string => {
  const place = /ward|unit|house|lodge|wing|court|suite|hospice|clinic|home|centre/iu.exec(words)?.[0].toLowerCase() ?? 'hospital';
  return /\b(?:the|an?|my|our|his|her|their|your|this|that|another|every|each) $/iu.test(before) ? place : `a ${place}`;
};

const LAST_WORDS = new RegExp(` ${PLACE}$`, 'u');
const EQUIPMENT = /^(?:Botox|Covid|Flu)$/u;
const hasName = (words: string): boolean => {
  const name = words.replace(LAST_WORDS, '').replace(/^[Tt]he /u, '');
  return !GENERAL.test(name) && !EQUIPMENT.test(name);
};

const RARE_ROLES =
  "chaplain|music therapist|art therapist|drama therapist|dance therapist|play specialist|neuro-?psychologist|medical director|chief executive|ceo|director of nursing|chief nurse|head of \\p{L}{1,24}|prosthetist|orthotist|activit(?:y|ies) co-?ordinator|ward clerk|hydrotherapist|neuropsychiatrist|barber|hairdresser|librarian|gardener|sign language interpreter|lead \\p{L}{1,24} therapist|family liaison officer|clinical engineer|tissue viability nurse|epilepsy nurse|continence nurse|practice educator|clinical educator|discharge co-?ordinator";
const ROLES =
  `speech(?: and language)? therapist|occupational therapist|physiotherapist|(?:clinical |counselling |assistant )?psychologist|dietiti?cian|dietitian|pharmacist|social worker|consultant|registrar|psychiatrist|neurologist|podiatrist|optician|dentist|physio|OT|SLT|SALT|male nurse|nurse prescriber|night manager|domestic|cleaner|porter|receptionist|secretary|matron|doctor|gp|volunteer|apprentice|nursing associate|nurse|carer|hca|${RARE_ROLES}`;
const WRITER = /\b(?:i am|i['’]?m|im|as|i was|being|like)(?: (?:the|an?|our|one of the))? $/iu;
const UNIQUE = '(?:only|sole|one and only)';
const STAFF = /\b(?:nurse|carer|hca|doctor)$/iu;

/** Wards and sites with a name, and jobs that one person does here. */
export const workplacePatterns: readonly Pattern[] = [
  { kind: 'site', find: expression(`(?:[Tt]he )?${NAME} ${PLACE}(?! (?:staff|manager|round|clerk|sister))`), softer: somewhere, holds: hasName },
  { kind: 'site', find: expression(`(?:the )?${LEAFY} (?:ward|unit|house|lodge|wing|court|suite)`, 'giu'), softer: somewhere },
  { kind: 'site', find: expression(`(?:ward|unit) (?:no\\.? |number )?\\d{1,2}[a-z]?${NUMBERED}(?!\\d)`, 'giu'), softer: somewhere },
  { kind: 'site', find: expression('Ward [A-H]'), softer: somewhere },
  { kind: 'site', find: expression(`St\\.? \\p{Lu}[\\p{Ll}]+(?:['’]?s)?(?: (?:Hospital|Hospice|Unit|House|Ward|Lodge))?`), softer: somewhere, holds: (words, _, after) => !/^ (?:Ambulance|Day)\b/u.test(after) && /(?:['’]?s|Hospital|Hospice|Unit|House|Ward|Lodge)$/u.test(words) },
  { kind: 'site', find: expression(`[Tt]he Royal \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?`), softer: somewhere, holds: (words) => !/Royal (?:Family|Mail|College|Marines|Navy|Air|Society|Mint|British|Wedding|Oak$)/u.test(words) },
  {
    kind: 'job',
    find: expression(`(?:(?:ward|unit|hospital|team)['’]s (?=${ROLES})|(?:(?:ward|unit|hospital|team)['’]?s )?${UNIQUE} (?:[\\p{L}-]{3,14} ){0,2}?)(?:${ROLES})(?: (?:on|in|here|at|for)(?: (?:the|our|this) (?:ward|unit|team|hospital|floor|site))?)?`, 'giu'),
    softer: 'colleague',
    holds: (words, before) => !WRITER.test(before) && !STAFF.test(words),
  },
  { kind: 'job', find: expression(`(?:${ROLES}) (?:on|for|of|in) (?:our|this|the|my) (?:unit|ward|team|floor|wing|site|hospital)`, 'giu'), softer: 'colleague', holds: (words, before) => !WRITER.test(before) && !/^(?:nurse|carer|hca|doctor|domestic|cleaner|porter|consultant|volunteer|apprentice) /iu.test(words) && !/\b(?:an?|other|another|every|some) $/iu.test(before) },
  { kind: 'job', find: expression(`(?:(?:our|the|my|her|his|their|ward|unit) )?(?:hospital |ward |unit |trust )?(?:${RARE_ROLES})`, 'giu'), softer: (words) => (/^(?:our|the|my|her|his|their) /iu.test(words) ? 'a colleague' : 'colleague'), holds: (words, before) => / /u.test(words) && !WRITER.test(before) && !/\b(?:an?|other|another|every|some|asked for the) $/iu.test(before) },
];
