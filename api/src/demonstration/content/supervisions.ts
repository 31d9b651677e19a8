import { Chance, fixedId } from './chance';
import { daysBefore } from './days';
import { Person, Supervision } from './hospital';
import { Member } from './people';
import { personas } from './personas';
import { teams } from './teams';

/** When Amina's former supervision ended, in days before today; her present one began two days later. */
export const joyceEnded = 152;

const SUPERVISEES_OF_GRACE = 12;

const personaIds = new Set<string>(Object.values(personas).map(({ id }) => id));

/**
 * Who supervises whom: the lead of a team supervises its seniors, the seniors share the others, matrons and the director
 * stand above the leads. Some people have nobody yet, as everywhere.
 */
export function supervisionsOf(members: readonly Member[], today: string, chance: Chance): readonly Supervision[] {
  const found: Supervision[] = [];
  const begin = (supervisee: Person, supervisor: Person): void => {
    // Personas have known their supervisors for longer than the oldest of their shares.
    const startedOn = daysBefore(today, (personaIds.has(supervisee.id) ? 400 : 40) + chance.below(340));
    found.push(...withPast(supervisee, supervisor, startedOn, chance, seniors(members)));
  };
  const director = members.find(({ person }) => person.jobTitle === 'Director of nursing')!.person;
  const matrons = members.filter(({ person }) => person.jobTitle === 'Matron').map(({ person }) => person);
  teams.forEach((team) => {
    const here = members.filter(({ person }) => person.teamId === team.id);
    const lead = here.find(({ rank }) => rank === 'lead')!.person;
    const second = here.filter(({ rank }) => rank === 'senior').map(({ person }) => person);
    const staff = here.filter(({ rank }) => rank === 'staff').map(({ person }) => person);
    const line = [...new Set(teams.map(({ serviceLineId }) => serviceLineId))].indexOf(team.serviceLineId);
    if (lead !== director) begin(lead, team.kind === 'ward' ? matrons[line] : director);
    second.forEach((person) => begin(person, lead));
    if (lead.id === personas.grace.id) {
      found.push(...ofThoseWhoSignIn(today));
      const already = second.length + 2;
      const others = staff.filter(({ id }) => id !== personas.amina.id && id !== personas.tom.id);
      others.slice(0, SUPERVISEES_OF_GRACE - already).forEach((person) => begin(person, lead));
      share(others.slice(SUPERVISEES_OF_GRACE - already), second, chance, begin);
    } else {
      share(staff, second, chance, begin);
    }
  });
  return [...found, ...restorative(members, found, today, chance)];
}

/** Gives about three in four of the staff a senior each, in turn; personas always have one. */
function share(
  staff: readonly Person[],
  second: readonly Person[],
  chance: Chance,
  begin: (supervisee: Person, supervisor: Person) => void,
): void {
  staff
    .filter(({ id }) => personaIds.has(id) || chance.happens(0.745))
    .forEach((person, nth) => begin(person, second[nth % second.length]));
}

function ofThoseWhoSignIn(today: string): readonly Supervision[] {
  const { amina, tom, dan, grace, joyce } = personas;
  const between = (key: string, superviseeId: string, supervisorId: string, from: number, to: number | null, type: Supervision['type'] = 'professional'): Supervision => ({
    id: fixedId(`supervision ${key}`),
    superviseeId,
    supervisorId,
    type,
    startedOn: daysBefore(today, from),
    endedOn: to === null ? null : daysBefore(today, to),
  });
  return [
    between('amina joyce', amina.id, joyce.id, 640, joyceEnded),
    between('amina grace', amina.id, grace.id, joyceEnded - 2, null),
    between('tom grace', tom.id, grace.id, 410, null),
    between('dan joyce', dan.id, joyce.id, 210, null, 'restorative'),
  ];
}

/** The present supervision and, for some of the staff, the one that ended the day before it began. */
function withPast(
  supervisee: Person,
  supervisor: Person,
  startedOn: string,
  chance: Chance,
  others: readonly Person[],
): readonly Supervision[] {
  const type = supervisee.staffGroup === 'non-clinical' ? 'line-management' : 'professional';
  const present: Supervision = {
    id: chance.id(),
    superviseeId: supervisee.id,
    supervisorId: supervisor.id,
    type,
    startedOn,
    endedOn: null,
  };
  const former = chance.pick(others);
  const mayHavePast = supervisor.id !== personas.grace.id && others.every(({ id }) => id !== supervisee.id);
  if (!mayHavePast || !chance.happens(0.14) || former.id === supervisee.id || former.id === supervisor.id) return [present];
  const endedOn = daysBefore(startedOn, 1);
  const past = { ...present, id: chance.id(), supervisorId: former.id, startedOn: daysBefore(endedOn, 120 + chance.below(400)), endedOn };
  return [past, present];
}

/** A few seniors also offer restorative supervision, outside their own teams. */
function restorative(
  members: readonly Member[],
  already: readonly Supervision[],
  today: string,
  chance: Chance,
): readonly Supervision[] {
  const offering = chance.shuffled(seniors(members).filter(({ id }) => !personaIds.has(id))).slice(0, 8);
  const pairs = new Set(already.map(({ superviseeId, supervisorId }) => `${superviseeId} ${supervisorId}`));
  return chance
    .shuffled(members.map(({ person }) => person).filter((person) => !personaIds.has(person.id) && !offering.includes(person)))
    .slice(0, 40)
    .flatMap((person, nth): Supervision[] => {
      const supervisor = offering[nth % offering.length];
      if (supervisor.teamId === person.teamId || pairs.has(`${supervisor.id} ${person.id}`)) return [];
      const startedOn = daysBefore(today, 20 + chance.below(300));
      return [
        { id: chance.id(), superviseeId: person.id, supervisorId: supervisor.id, type: 'restorative', startedOn, endedOn: null },
      ];
    });
}

function seniors(members: readonly Member[]): readonly Person[] {
  return members
    .filter(({ rank, person }) => rank === 'senior' && person.jobTitle !== 'Matron')
    .map(({ person }) => person);
}
