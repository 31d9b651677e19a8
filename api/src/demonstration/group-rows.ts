import { type Pair, personas } from './content';
import { fixedId } from './content/chance';
import { daysBefore } from './content/days';
import type { Tables } from './rows';

/** How many days ago a group of Grace's met, and who took part. */
const GROUPS: readonly { readonly ago: number; readonly with: readonly string[] }[] = [
  { ago: 19, with: ['amina grace', 'tom grace', 'other 0', 'other 1', 'other 9'] },
  { ago: 39, with: ['tom grace', 'other 0', 'other 6', 'other 7'] },
  { ago: 53, with: ['amina grace', 'tom grace', 'other 3', 'other 8'] },
];

/** The groups that Grace met: with the one-to-ones, some of her people are covered, some are due and some are overdue. */
export function groupRows(pairs: readonly Pair[], today: string): Tables {
  const groups = GROUPS.map(({ ago, with: keys }) => ({ id: fixedId(`group ${ago}`), day: daysBefore(today, ago), took: pairs.filter(({ key }) => keys.includes(key)) }));
  return [
    { table: 'group_supervision', rows: groups.map(({ id, day }) => ({ id, recorder_id: personas.grace.id, held_on: day, recorded_on: day, withdrawn_on: null })) },
    {
      table: 'took_part',
      rows: groups.flatMap(({ id, took }) => took.map(({ supervision }) => ({
        group_supervision_id: id, recorder_id: personas.grace.id, supervision_id: supervision.id, supervisee_id: supervision.superviseeId, supervisor_id: supervision.supervisorId,
      }))),
    },
  ];
}
