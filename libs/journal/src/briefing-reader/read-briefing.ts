import { asks } from './questions';
import type { BriefingReading, ReadBriefing, Sought } from './reading';
import { callsItselfOther, isLetterOrMinutes, isOfAProgram, wordsOfCare } from './other-papers';
import { sourceLines } from './source-lines';
import { understand, type Says } from './understand';
import { unitsOf } from './units';

/** More than any briefing has; what is longer is refused unread. */
export const briefingLimits = { characters: 200_000, lines: 5_000, bytes: 5_000_000 } as const;

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
  const undermining = reading.undermining.length > 0;
  const ends = Number(undermining) + Number(reading.messages.length > 0) + Number(reading.questions.some(asksOf));
  // A paper may list its themes by name alone, if it says that it does and holds the rest.
  if (!reading.themes.length || (behaviours < 2 && !(says.themes && reading.themes.length > 1 && ends > 1))) return 'No theme was found: a heading with behaviours listed below it.';
  if (isOfAProgram(text)) return 'This reads as notes about a program, not as a briefing.';
  if (callsItselfOther(text) && ends < 3) return 'By its name this is another kind of paper, not a briefing.';
  if (isLetterOrMinutes(text) && !(says.briefing ? ends >= 1 && reading.themes.length > 1 : undermining && ends >= 2)) return 'This reads as a letter or as minutes, not as a briefing.';
  // Headings with lists stand in every paper. What else a briefing has decides: little where it calls itself one, nearly all where it does not.
  const enough = says.briefing ? ends >= 1 : ends === 3 || (ends === 2 && (reading.questions.some(asksOf) || wordsOfCare(text) >= 8));
  const weight = ends + Number(undermining) + Number(says.briefing) + Number(says.themes) + Number(reading.purpose !== null) + Number(reading.themes.length > 1);
  return enough && weight >= 3 ? null : 'Too little of what makes a briefing was found.';
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

/** Lines below "Questions" that ask nothing are none. */
const asksOf = ({ text }: { readonly text: string }): boolean => asks(text);

const refused = (reason: string, lookedFor: readonly Sought[]): ReadBriefing => ({ reading: null, refusal: { reason, lookedFor } });
