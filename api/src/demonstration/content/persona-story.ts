import type { ShiftHalf, Tone } from '@afterword/journal';
import { PersonaKey } from './personas';

/** An entry of a persona, with days counted back from today so that the demonstration never grows old. */
export interface PersonaStory {
  /** Names the entry for shares and tests; its id follows from it. */
  readonly key: string;
  readonly author: PersonaKey;
  readonly daysAgo: number;
  readonly title: string | null;
  readonly tone: Tone | null;
  readonly shiftHalf: ShiftHalf | null;
  readonly countsInTrends: boolean;
  /** Written `COM2 missed, CON1 upheld`; empty for none. */
  readonly tags: string;
  /** the code of the question of the first briefing that it was begun from */
  readonly begunFrom?: string;
  readonly paragraphs: readonly string[];
}
