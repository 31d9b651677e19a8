import type { AuditPageResponse } from '@afterword/api-types';
import { dayOf } from '@afterword/ui';

export type Done = AuditPageResponse['events'][number];

/** What was done on one day, newest first. */
export interface DoneOnDay {
  readonly day: string;
  readonly events: readonly Done[];
}

/** The events of a list by the day on which they happened, in the order of the list. */
export function byDay(events: readonly Done[]): DoneOnDay[] {
  const days: { day: string; events: Done[] }[] = [];
  for (const event of events) {
    const day = dayOf(new Date(event.happenedAt));
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
