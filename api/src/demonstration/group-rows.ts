import { type DemonstrationHospital, personas } from './content';
import { fixedId } from './content/chance';
import { daysBefore } from './content/days';
import type { Rows } from './rows';

/** How long ago a group of Grace's met, in days, and which of her people took part. */
const GROUPS: readonly { readonly ago: number; readonly from: number; readonly to: number }[] = [{ ago: 20, from: 0, to: 6 }, { ago: 38, from: 6, to: 10 }];

/** Two groups that Grace met, so that of her people some are covered, some are due and some are overdue. */
export function groupRows(hospital: DemonstrationHospital, today: string): readonly { readonly table: string; readonly rows: Rows }[] {
  const hers = hospital.supervisions
    .filter(({ supervisorId, endedOn }) => supervisorId === personas.grace.id && endedOn === null)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const groups = GROUPS.map(({ ago, from, to }) => ({ id: fixedId(`group ${ago}`), day: daysBefore(today, ago), people: hers.slice(from, to) }));
  return [
    { table: 'group_supervision', rows: groups.map(({ id, day }) => ({ id, recorder_id: personas.grace.id, held_on: day, recorded_on: day, withdrawn_on: null })) },
    {
      table: 'took_part',
      rows: groups.flatMap(({ id, people }) => people.map((each) => ({
        group_supervision_id: id, recorder_id: personas.grace.id, supervision_id: each.id, supervisee_id: each.superviseeId, supervisor_id: each.supervisorId,
      }))),
    },
  ];
}
