import { staffGroups } from '@afterword/journal';
import type { House } from './house';
import type { ImportPlan, PlannedPerson } from './import-plan';
import type { ImportCounts, ImportedChange, ImportedPerson } from './people-import.response';

/** How many of each kind a plan changes. */
export function countsOf({ people, begins, ends }: ImportPlan): ImportCounts {
  const count = (test: (each: PlannedPerson) => boolean): number => people.filter(test).length;
  return {
    added: count(({ becomes }) => becomes === 'new'), changed: count(({ becomes }) => becomes === 'changed'), moved: count(({ moves }) => moves),
    leaving: count(({ becomes }) => becomes === 'leaves'), educators: count(({ educator }) => educator), supervisionsBegun: begins.length, supervisionsEnded: ends.length,
  };
}

/** Everybody who changes, with what becomes otherwise, in words and names. */
export function peopleOf({ people, begins, ends }: ImportPlan, house: House): ImportedPerson[] {
  const teams = new Map(house.teams.map(({ id, name }) => [id, name]));
  const names = new Map(house.people.map(({ email, givenName, familyName }) => [email.toLowerCase(), `${givenName} ${familyName}`]));
  for (const { person } of people) names.set(person.email.toLowerCase(), `${person.givenName} ${person.familyName}`);
  const name = (email: string): string => names.get(email) ?? email;
  const begun = Map.groupBy(begins, ({ row }) => row);
  const ended = Map.groupBy(ends, ({ row }) => row);
  return people.flatMap(({ asked, stored, person, becomes, educator }) => {
    if (becomes === 'unchanged') return [];
    const team = (id: string | null | undefined): string | null => (id ? (teams.get(id) ?? null) : null);
    const facts: ImportedChange[] = becomes === 'leaves' ? [] : [
      ...(['givenName', 'familyName', 'jobTitle'] as const).map((what) => ({ what, from: stored?.[what] ?? null, to: person[what] })),
      { what: 'staffGroup', from: groupName(stored?.staffGroup), to: groupName(person.staffGroup) },
      { what: 'team', from: team(stored?.teamId), to: team(person.teamId) },
      { what: 'endsOn', from: stored?.endsOn ?? null, to: person.endsOn },
      { what: 'educator', from: null, to: educator ? 'Educator' : null },
    ];
    const own = asked.email.toLowerCase();
    return [{
      row: asked.row, name: name(own), email: person.email, becomes,
      changes: [
        ...facts.filter(({ from, to }) => from !== to),
        ...(ended.get(asked.row) ?? []).map(({ type, supervisee, supervisor }): ImportedChange => supervisee === own
          ? { what: type === 'professional' ? 'supervisor' : 'manager', from: name(supervisor), to: null }
          : { what: type === 'professional' ? 'supervises' : 'manages', from: name(supervisee), to: null }),
        ...(begun.get(asked.row) ?? []).map(({ type, supervisor }): ImportedChange => ({ what: type === 'professional' ? 'supervisor' : 'manager', from: null, to: name(supervisor) })),
      ],
    }];
  });
}

function groupName(code: string | null | undefined): string | null {
  return staffGroups.find((group) => group.code === code)?.name ?? null;
}
