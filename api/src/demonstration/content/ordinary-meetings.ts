import { Chance } from './chance';
import { daysBefore, daysBetween, offWeekend } from './days';
import type { Supervision } from './hospital';

/** A one-to-one that was held and of which nothing more is invented. */
export interface OrdinaryMeeting {
  readonly id: string;
  readonly supervision: Supervision;
  readonly plannedOn: string;
  readonly day: string;
  readonly at: string;
}

export const ORDINARY_MINUTES = 40;
const SLOTS = ['08:30', '09:15', '10:00', '10:45', '11:30', '12:15', '13:00', '13:45', '14:30', '15:15', '16:00', '16:45'] as const;
/** Most met within six weeks, some a little later, a few not at all. */
const [FURTHEST, MET] = [52, 0.9];

/** When everybody else last met, so that cover across the house has something to tell apart. Nobody is in two places at once. */
export function ordinaryMeetings(supervisions: readonly Supervision[], today: string, chance: Chance): readonly OrdinaryMeeting[] {
  const taken = new Set<string>();
  return supervisions.flatMap((supervision): OrdinaryMeeting[] => {
    const { superviseeId, supervisorId, startedOn } = supervision;
    const ago = 2 + chance.below(FURTHEST);
    const day = daysBefore(today, ago + offWeekend(today, ago));
    if (!chance.happens(MET) || daysBetween(startedOn, day) < 1) return [];
    const isFree = (at: string): boolean => [superviseeId, supervisorId].every((person) => !taken.has(`${person} ${day} ${at}`));
    const at = chance.shuffled(SLOTS).find(isFree);
    if (at === undefined) return [];
    for (const person of [superviseeId, supervisorId]) taken.add(`${person} ${day} ${at}`);
    const planned = daysBefore(day, 7);
    return [{ id: chance.id(), supervision, plannedOn: planned < startedOn ? startedOn : planned, day, at }];
  });
}
