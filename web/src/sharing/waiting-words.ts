import type { CommentDraftResponse } from '@afterword/api-types';
import { dayOf, fullDay, timeInWords } from '@afterword/ui';

const DAY_MS = 86_400_000;
const EVENING_HOUR = 19;
const MORNING_HOUR = 7;

/** What a person is told about the hour when it is one at which the other may be at home; empty by day. */
export function lateWords(now: Date, name: string): string {
  const hour = now.getHours();
  return hour >= MORNING_HOUR && hour < EVENING_HOUR ? '' : `It is ${timeInWords(now)}. ${name} may be at home. You can let this wait.`;
}

/** The main button of a comment that can wait: until the two meet, else until the morning. */
export function keepWords(nextSession: string | null, today = dayOf(new Date())): string {
  if (nextSession === null) return 'Keep until the morning';
  return nextSession === today ? 'Keep until you have met today' : `Keep until ${comingDay(nextSession, today)}`;
}

/** When somebody sees a draft. */
export function seenWords({ release, releasesOn }: Pick<CommentDraftResponse, 'release' | 'releasesOn'>, name: string, nextSession: string | null, today = dayOf(new Date())): string {
  if (release === 'session') {
    if (nextSession === null) return `${name} sees it once you have held your next one-to-one.`;
    return `${name} sees it once you have held your one-to-one ${nextSession === today ? 'today' : `on ${comingDay(nextSession, today)}`}.`;
  }
  if (release === 'morning' && releasesOn !== null) return `${name} sees it ${releasesOn === today ? 'this morning' : `on ${comingDay(releasesOn, today)}`} at 07:30.`;
  return 'It waits until you let it be seen.';
}

/** A day that lies ahead: "Thursday" within a week, else "Thursday 10 December". */
function comingDay(day: string, today: string): string {
  const ahead = (Date.parse(day) - Date.parse(today)) / DAY_MS;
  const full = fullDay(day, today);
  return ahead < 7 ? (full.split(' ')[0] ?? full) : full;
}
