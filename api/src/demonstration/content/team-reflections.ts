import { fixedId } from './chance';
import { daysBefore } from './days';
import { personas, type PersonaKey } from './personas';

type Written = readonly [by: PersonaKey, daysAgo: number, question: string, setting: 'handover' | 'supervision' | 'meeting', themes: string, people: number, change: string];

const written: readonly Written[] = [
  ['marie', 71, 'Q3', 'meeting', 'DIG', 15, 'We ask where things should stand before we move them.'],
  ['dan', 54, 'Q2', 'meeting', 'DEC CON', 10, 'We ask what matters today before we read out the plan.'],
  ['priya', 41, 'Q2', 'supervision', 'CON', 5, 'We say a true time, or we say that we do not know.'],
  ['grace', 26, 'Q1', 'handover', 'DIG COM UND', 15, 'At handover we say one thing a person enjoyed, before we say what is left to do.'],
  ['marie', 12, 'Q3', 'meeting', 'DIG UND', 10, 'We knock and say our name before the trolley comes in, each time.'],
  ['tom', 7, 'Q1', 'handover', 'DIG', 10, 'Handover stays in the office, with the door shut.'],
];

/** What some teams took from the first briefing. */
export function teamReflectionsOn(today: string, briefing: { readonly code: string; readonly version: number }): readonly Record<string, unknown>[] {
  return written.map(([by, daysAgo, question, setting, themes, people, change], nth) => ({
    id: fixedId(`team reflection ${nth}`), briefing_code: briefing.code, briefing_version: briefing.version, question, setting, themes: themes.split(' '), change, people,
    recorded_on: daysBefore(today, daysAgo), recorded_by: personas[by].id, position: nth + 1,
  }));
}
