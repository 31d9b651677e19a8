import { type Fault, meant } from './asked-row';
import { circlesIn } from './circles';
import type { ArrangedType, House } from './house';
import type { PlannedPerson } from './import-plan';
import type { Nearest } from './nearest';

/** A supervision that begins, between two e-mail addresses in small letters. */
export interface PlannedBegin {
  readonly row: number;
  readonly supervisee: string;
  readonly supervisor: string;
  readonly type: ArrangedType;
}

/** A supervision that ends: because the row of its supervisee names somebody else, or because one of the two leaves. */
export interface PlannedEnd {
  readonly row: number;
  readonly id: string;
  readonly supervisee: string;
  readonly supervisor: string;
  readonly type: ArrangedType;
  readonly byLeaving: boolean;
}

export interface PlannedSupervisions {
  readonly begins: readonly PlannedBegin[];
  readonly ends: readonly PlannedEnd[];
}

const KINDS = [['supervisors', 'professional'], ['managers', 'line-management']] as const;

/** Who is supervised by whom once a file is in. Whom a row names is everybody of that kind; who is named no more ends. */
export function planSupervisions(people: readonly PlannedPerson[], house: House, faultAt: (row: number) => Fault, doubtAt: (row: number) => Fault, nearest: Nearest): PlannedSupervisions {
  const emailOf = new Map(house.people.map(({ id, email }) => [id, email.toLowerCase()]));
  const here = new Map(house.people.map(({ email, state }) => [email.toLowerCase(), state !== 'left']));
  const leaving = new Map<string, number>();
  for (const { asked, stored, becomes } of people) {
    const email = asked.email.toLowerCase();
    if (becomes === 'leaves') leaving.set(email, asked.row);
    else if (stored === null && becomes === 'new') here.set(email, true);
  }
  const standing = house.supervisions.map(({ id, superviseeId, supervisorId, type }) => ({ id, type, supervisee: emailOf.get(superviseeId) ?? '', supervisor: emailOf.get(supervisorId) ?? '' }));
  const current = Map.groupBy(standing, ({ supervisee, type }) => `${type} ${supervisee}`);

  const begins: PlannedBegin[] = [];
  const ends: PlannedEnd[] = standing.flatMap((each) => {
    const row = leaving.get(each.supervisee) ?? leaving.get(each.supervisor);
    return row === undefined ? [] : [{ ...each, row, byLeaving: true }];
  });
  const ended = new Set(ends.map(({ id }) => id));
  for (const { asked, becomes } of people) {
    const supervisee = asked.email.toLowerCase();
    if (becomes === 'leaves' || !here.get(supervisee)) continue;
    for (const [field, type] of KINDS) {
      const named = asked[field];
      if (!named) continue;
      const now = current.get(`${type} ${supervisee}`) ?? [];
      for (const supervisor of named) {
        const trouble = supervisor === supervisee ? 'Nobody supervises themselves.'
          : leaving.has(supervisor) ? `This person leaves by row ${leaving.get(supervisor)}.`
          : here.get(supervisor) === false ? 'This person does not work here any more.'
          : here.get(supervisor) ? null
          : supervisor.includes('@') ? `Nobody here and nobody in this file has the e-mail address “${supervisor.slice(0, 60)}”. ${meant(nearest.to(supervisor, here.keys()))}`.trim()
          : 'Write the e-mail address of whoever it is, or “none”. Several stand with a semicolon between them.';
        if (trouble !== null) {
          faultAt(asked.row)(field, trouble);
          break;
        }
        if (!now.some((each) => each.supervisor === supervisor)) begins.push({ row: asked.row, supervisee, supervisor, type });
      }
      for (const each of now) if (!ended.has(each.id) && !named.includes(each.supervisor)) ends.push({ ...each, row: asked.row, byLeaving: false });
    }
  }
  const gone = new Set(ends.map(({ id }) => id));
  const circles = (kind: ArrangedType): ReturnType<typeof circlesIn> => {
    const of = ({ type }: { readonly type: string }): boolean => type === kind;
    return circlesIn([...standing.filter((each) => of(each) && !gone.has(each.id)), ...begins.filter(of)], begins.filter(of));
  };
  for (const { row, path } of circles('line-management')) {
    faultAt(row)('managers', `This closes a circle of line management${path.length > 0 ? `: ${path.join(' is managed by ')}` : ''}. Somebody in it needs another manager.`);
  }
  // Two peers may mean it, so it is asked and not refused.
  for (const { row, path } of circles('professional')) {
    doubtAt(row)('supervisors', `This closes a circle of supervision${path.length > 0 ? `: ${path.join(' is supervised by ')}` : ''}. Leave it if peers are meant to supervise each other; otherwise somebody in it needs another supervisor.`);
  }
  return { begins, ends };
}
