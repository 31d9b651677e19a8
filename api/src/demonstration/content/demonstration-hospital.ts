import { Chance } from './chance';
import { daysBefore } from './days';
import { DemonstrationHospital } from './hospital';
import { monthlyEntries } from './monthly-entries';
import { grantsOn, membersOf } from './people';
import { personaEntries, personaShares } from './persona-entries';
import { personas } from './personas';
import { supervisionsOf } from './supervisions';
import { hospitalName, serviceLines, teams } from './teams';

/**
 * The whole invented hospital, the same for the same seed and day. No database, no clock, no keys: whoever loads it seals
 * the texts, and gives the personas the passwords of `sign-ins.json`. `today` is a day like `2026-11-22`.
 */
export function demonstrationHospital({ seed, today }: { seed: number; today: string }): DemonstrationHospital {
  const briefingPublishedOn = daysBefore(today, 167);
  const members = membersOf(new Chance(`${seed} people`));
  const people = members.map(({ person }) => person);
  const supervisions = supervisionsOf(members, today, new Chance(`${seed} supervisions`));
  const named = new Set<string>(Object.values(personas).map(({ id }) => id));
  const others = people.filter(({ id }) => !named.has(id));
  const ofPersonas = personaEntries(today, new Chance(`${seed} personas`));
  const ofOthers = monthlyEntries(others, briefingPublishedOn, today, new Chance(`${seed} months`));
  const entries = [...ofPersonas, ...ofOthers].sort((a, b) => order(a.day, b.day) || order(a.id, b.id));
  return {
    name: hospitalName,
    briefingPublishedOn,
    serviceLines,
    teams,
    people,
    grants: grantsOn(today),
    supervisions,
    entries,
    ...personaShares(ofPersonas, supervisions, today),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
