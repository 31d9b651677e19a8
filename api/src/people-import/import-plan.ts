import { validateSync } from 'class-validator';
import { permittedOnPerson, PersonRequest } from '../people';
import type { Actor } from '../platform/authorization';
import { askedIn, type AskedRow, type Fault, valuesOf } from './asked-row';
import { columnsOf, type ImportField } from './columns';
import type { House, HousePerson } from './house';
import { Nearest } from './nearest';
import { planSupervisions, type PlannedSupervisions } from './supervision-plan';

/** What becomes of one person of the file. */
export interface PlannedPerson {
  readonly asked: AskedRow;
  /** null for somebody new */
  readonly stored: HousePerson | null;
  readonly person: PersonRequest;
  readonly becomes: 'new' | 'changed' | 'leaves' | 'unchanged';
  readonly changesFacts: boolean;
  readonly moves: boolean;
  readonly educator: boolean;
}

export interface PlannedFault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly detail: string;
}

export interface ImportPlan extends PlannedSupervisions {
  readonly people: readonly PlannedPerson[];
  readonly faults: readonly PlannedFault[];
  /** what can be done and may not be meant */
  readonly doubts: readonly PlannedFault[];
  /** the headings of columns that are not used */
  readonly unused: readonly string[];
}

const FACTS = ['givenName', 'familyName', 'jobTitle', 'staffGroup', 'teamId', 'endsOn'] as const;
const SHOWN = 60;

/** What a file asks of a house, and everything in it that cannot be done. Changes nothing; the same for the same file and house. */
export function planImport(rows: readonly (readonly string[])[], house: House, actor: Actor): ImportPlan {
  const { used, unused } = columnsOf(rows[0] ?? []);
  const [faults, doubts]: [PlannedFault[], PlannedFault[]] = [[], []];
  const nearest = new Nearest();
  const teams = new Map(house.teams.map((team) => [team.name.toLowerCase(), team]));
  const closed = new Set(house.teams.flatMap(({ id, closed: is }): (string | null)[] => (is ? [id] : [])));
  const storedBy = new Map(house.people.map((person) => [person.email.toLowerCase(), person]));
  const rowOf = new Map<string, number>();
  const has = (field: ImportField): boolean => used.some((each) => each.field === field);
  const into = (list: PlannedFault[]) => (row: number): Fault => (field, detail) => {
    const column = used.find((each) => each.field === field);
    list.push({ row, column: column?.heading ?? '', found: (rows[row - 1]?.[column?.at ?? -1] ?? '').trim().slice(0, SHOWN), detail });
  };
  const [faultAt, doubtAt] = [into(faults), into(doubts)];
  const people: PlannedPerson[] = [];
  for (let row = 2; row <= rows.length; row += 1) {
    const before = faults.length;
    const fault = faultAt(row);
    const values = valuesOf(rows[row - 1] ?? [], used, fault);
    if (values === null || faults.length > before) continue;
    const asked = askedIn(row, values, teams, nearest, fault);
    const key = asked.email.toLowerCase();
    if (key === '') fault('email', 'An e-mail address is missing. It says who this row is about.');
    else if (rowOf.has(key)) fault('email', `Row ${rowOf.get(key)} has the same e-mail address.`);
    else rowOf.set(key, row);
    if (faults.length > before) continue;
    const planned = plannedPerson(asked, storedBy.get(key) ?? null, actor, house.askerIsNew, has, fault);
    if (planned && planned.person.teamId !== planned.stored?.teamId && closed.has(planned.person.teamId)) fault('team', 'This ward or team was closed. Choose another.');
    if (!planned || faults.length > before) continue;
    people.push(planned);
    const { stored, person } = planned;
    if (stored && planned.changesFacts && person.givenName !== stored.givenName && person.familyName !== stored.familyName) {
      doubtAt(row)('email', `This e-mail address is that of ${stored.givenName} ${stored.familyName}, whom this row would call ${person.givenName} ${person.familyName}. Is it the same person?`);
    }
  }
  const supervisions = planSupervisions(people, house, faultAt, doubtAt, nearest);
  // A row with a fault in its supervision is none of the rest.
  const faulty = new Set(faults.map(({ row }) => row));
  const [begins, ends] = [supervisions.begins.filter(({ row }) => !faulty.has(row)), supervisions.ends.filter(({ row }) => !faulty.has(row))];
  const rearranged = new Set([...begins, ...ends].map(({ row }) => row));
  return {
    people: people.filter(({ asked }) => !faulty.has(asked.row)).map((each) => (each.becomes === 'unchanged' && rearranged.has(each.asked.row) ? { ...each, becomes: 'changed' } : each)),
    begins, ends, unused, faults: inOrder(faults), doubts: inOrder(doubts.filter(({ row }) => !faulty.has(row))),
  };
}

const inOrder = (list: readonly PlannedFault[]): PlannedFault[] => list.toSorted((one, other) => one.row - other.row);

function plannedPerson(asked: AskedRow, stored: HousePerson | null, actor: Actor, askerIsNew: boolean, has: (field: ImportField) => boolean, fault: Fault): PlannedPerson | null {
  const standing = (fact: (typeof FACTS)[number]): string | null => stored?.[fact] ?? (fact === 'teamId' || fact === 'endsOn' ? null : '');
  const person = Object.assign(new PersonRequest(), { email: stored?.email ?? asked.email }, ...FACTS.map((fact) => (
    { [fact]: asked[fact] === undefined ? standing(fact) : asked[fact] }))) as PersonRequest;
  const unchanged = { asked, stored, person, becomes: 'unchanged', changesFacts: false, moves: false, educator: false } as const;
  if (asked.left) {
    // Whoever has left already, or was never here, is as the file says.
    if (stored === null || stored.state === 'left') return unchanged;
    if (stored.id !== actor.id && !stored.roles.includes('administrator')) return { ...unchanged, becomes: 'leaves' };
    fault('left', 'An administrator leaves on their own page in People, not by a file.');
    return null;
  }
  if (stored?.state === 'left') {
    fault('email', 'Somebody with this e-mail address has left. A file cannot bring them back.');
    return null;
  }
  const changesFacts = stored === null || FACTS.some((fact) => person[fact] !== standing(fact));
  if (changesFacts) checkFacts(person, stored !== null, has, fault);
  // Passing it suspends by itself: a file would end an administrator, or whoever imports it, without anybody having said so.
  if (stored && person.endsOn !== stored.endsOn && (stored.id === actor.id || stored.roles.includes('administrator'))) {
    fault('endsOn', 'The last day of an administrator is set on their own page in People, not by a file: passing it ends their sign-ins.');
  }
  if (asked.administrator && !stored?.roles.includes('administrator')) fault('roles', 'A file makes nobody an administrator. Do that on the person’s own page, one at a time.');
  const educator = asked.educator && !stored?.roles.includes('educator');
  if (educator && askerIsNew) fault('roles', 'You became an administrator less than a week ago, and give no roles yet. Another administrator can.');
  else if (educator && stored && !permittedOnPerson(actor, { ...stored, resetAskedBy: null, askerIsNew, addressIsNew: false, firstLeads: false, leadAsked: null }).has('grant-educator')) fault('roles', 'Nobody gives a role to themselves. Another administrator can.');
  if (askerIsNew && changesFacts && stored?.roles.includes('administrator') && stored.id !== actor.id) fault('email', 'You became an administrator less than a week ago, and change no other administrator yet.');
  return { ...unchanged, becomes: stored === null ? 'new' : changesFacts || educator ? 'changed' : 'unchanged', changesFacts, moves: stored !== null && person.teamId !== stored.teamId, educator };
}

/** Holds a person to the rules of the form, each at the column that says it, or at the e-mail address where none does. */
function checkFacts(person: PersonRequest, isHere: boolean, has: (field: ImportField) => boolean, fault: Fault): void {
  for (const { property, constraints } of validateSync(person, { stopAtFirstError: true })) {
    const own = (property === 'teamId' ? 'team' : property) as ImportField;
    const field = has(own) ? own : has('name') && /Name$/u.test(own) ? 'name' : 'email';
    const why = field === own || field === 'name' ? ''
      : isHere ? ' It is not known of this person yet, and needs this column.' : ' Nobody with this e-mail address is here yet, and somebody new needs this column.';
    fault(field, `${Object.values(constraints ?? {})[0] ?? 'This cannot be.'}${why}`);
  }
}
