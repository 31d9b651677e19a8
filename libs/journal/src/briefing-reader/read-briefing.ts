import type { BriefingReading, ReadBriefing, Sought } from './reading';
import { sourceLines } from './source-lines';
import { understand, type Says } from './understand';
import { unitsOf } from './units';

/** More than any briefing has; what is longer is refused unread. */
export const briefingLimits = { characters: 200_000, lines: 5_000, bytes: 5_000_000 } as const;

const LETTER = /^\s*dear\b.{0,60}$/imu;
const SIGNED = /^\s*(?:yours (?:sincerely|faithfully|truly)|kind regards|best wishes|with thanks)\b/imu;
const MINUTES = /\bminutes of\b|^\W*(?:\d{1,2}[.)]?\s*)?(?:apologies|matters arising|in attendance|present)\b|\bany other business\b|\baob\b/imu;

/**
 * Reads a document as a briefing: a guess, part by part beside its lines, that a person confirms. Refuses what holds no theme with
 * behaviours, or too little else that makes a briefing, and says what it looked for. Time grows with the length of the text.
 */
export function readBriefing(text: string): ReadBriefing {
  const lines = text.length > briefingLimits.characters ? [] : sourceLines(text);
  if (text.length > briefingLimits.characters || lines.length > briefingLimits.lines) return refused('This is longer than a briefing can be: 200,000 characters or 5,000 lines.', []);
  if (!lines.some((line) => line.trim())) return refused('There are no words in this document.', []);
  const { reading, says } = understand(unitsOf(lines));
  const sought = whatWasSought(reading, says.briefing);
  const reason = whyNot(reading, says, lines.join('\n'));
  return reason === null ? { reading, refusal: null } : refused(reason, sought);
}

function whyNot(reading: BriefingReading, says: Says, text: string): string | null {
  const behaviours = reading.themes.reduce((count, theme) => count + theme.behaviours.length, 0);
  if (!reading.themes.length || behaviours < 2) return 'No theme was found: a heading with behaviours listed below it.';
  const [undermining, messages, questions] = [reading.undermining.length > 0, reading.messages.length > 0, reading.questions.length > 0];
  const ends = Number(undermining) + Number(messages) + Number(questions);
  const looksOtherwise = (LETTER.test(text) && SIGNED.test(text)) || MINUTES.test(text);
  if (looksOtherwise && !(says.briefing ? ends >= 2 : undermining && ends >= 2)) return 'This reads as a letter or as minutes, not as a briefing.';
  // What undermines is the mark of a briefing; anything else that it may have stands in other papers too.
  const weight = ends + Number(undermining) + Number(says.briefing) + Number(says.themes) + Number(reading.purpose !== null);
  return weight < 3 ? 'Too little of what makes a briefing was found.' : null;
}

function whatWasSought(reading: BriefingReading, saysBriefing: boolean): readonly Sought[] {
  return [
    { what: 'the word briefing or shared learning at the top', found: saysBriefing },
    { what: 'a purpose', found: reading.purpose !== null },
    { what: 'a theme: a heading with behaviours listed below it', found: reading.themes.length > 0 },
    { what: 'behaviours that undermine', found: reading.undermining.length > 0 },
    { what: 'key messages', found: reading.messages.length > 0 },
    { what: 'questions for reflection', found: reading.questions.length > 0 },
  ];
}

const refused = (reason: string, lookedFor: readonly Sought[]): ReadBriefing => ({ reading: null, refusal: { reason, lookedFor } });
