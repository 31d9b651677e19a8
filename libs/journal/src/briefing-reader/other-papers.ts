const LETTER = /^\s*dear\b.{0,60}$/imu;
const SIGNED = /^\s*(?:yours (?:sincerely|faithfully|truly)|kind regards|best wishes|with thanks)\b/imu;
const MINUTES = /\bminutes of\b|^[^\w\n]{0,12}(?:\d{1,2}[.)]?\s*)?(?:apologies|matters arising|in attendance|attendees|present)\b|\bnotes of the meeting\b|\bany other business\b|\baob\b/imu;
const PROGRAM = /\b(?:npm|npx|yarn|git|github|docker|sudo|pip|localhost|postgresql|postgres|sql|node(?:\.js)?|python|typescript|javascript|json|yaml|api|repository|clone|commit|readme|mit licen[cs]e|endpoint|localhost:\d+)\b/giu;
const CARE =
  /\b(patients?|residents?|service users?|clients?|people|persons?|somebody|someone|everybody|famil(?:y|ies)|relatives?|carers?|visitors?|staff|colleagues?|teams?|nurses?|doctors?|wards?|car(?:e|ing)|handovers?|shifts?|supervision|child(?:ren)?|dignity|trust|pain|comfort|consent|safe|feel|listen)\b/giu;

// What papers call themselves that are none of learning: by their whole first words, "Hazard log" and not "What the log taught us".
const OTHER =
  /^(?:minutes of|agenda\b|information for (?:patients|visitors|relatives|families)|(?:[\p{L}’'/&-]+ ){0,6}(?:policy|procedure|guideline|rota|roster|timetable|programme|(?:hazard|risk|issue|action|change) (?:log|register)|hazards|terms of reference|impact assessment|risk assessment|checklist|care plan|job description|job advert|study day|information leaflet|incident report|invoice|curriculum vitae|meeting notes)(?: (?:for|of|template|v(?:ersion)?) ?.{0,40}| [\d/.]+)?$)/iu;
const OF_LEARNING = /\b(?:briefing|bulletin|lessons?|reflecti(?:on|ve))\b|\blearning\b(?! (?:group|committee|forum|panel|meeting|centre|record))/iu;

const distinct = (text: string, pattern: RegExp): number => new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/s$/u, ''))).size;

export const isLetterOrMinutes = (text: string): boolean => (LETTER.test(text) && SIGNED.test(text)) || MINUTES.test(text);

/** Whether a paper calls itself something else at its top, and nowhere there a paper of learning. */
export function callsItselfOther(text: string): boolean {
  const top = text.split('\n').map((line) => line.replace(/^[#*\s]+|[*\s]+$/gu, '')).filter(Boolean).slice(0, 3);
  return !top.some((line) => OF_LEARNING.test(line)) && top.some((line) => line.length <= 120 && OTHER.test(line.split(/\s*[:,(–—]|\s-\s/u)[0] ?? ''));
}

/** Notes for whoever installs or changes a program: commands between backticks, or several words of that trade. */
export function isOfAProgram(text: string): boolean {
  return (text.match(/`[^`\n]+`|^```/gmu) ?? []).length > 2 || distinct(text, PROGRAM) > 3;
}

/** How many words of care and of the people in it a paper uses. */
export const wordsOfCare = (text: string): number => distinct(text, CARE);
