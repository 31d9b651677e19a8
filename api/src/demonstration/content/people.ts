import { Chance } from './chance';
import { Grant, Person } from './hospital';
import { familyNames, givenNames } from './names';
import { personas } from './personas';
import { domain, Post, postsOf, teams } from './teams';
import { daysBefore } from './days';

/** A person with their place in the team, which decides who supervises whom. */
export interface Member {
  readonly person: Person;
  readonly rank: Post['rank'];
}

/** Fills every post of every team: personas first, then invented people with addresses that cannot exist. */
export function membersOf(chance: Chance): readonly Member[] {
  const addresses = new Set<string>(Object.values(personas).map(({ email }) => email));
  return teams.flatMap((team) => {
    const waiting = Object.values(personas).filter((persona) => persona.team === team.name);
    return postsOf(team).flatMap((post) =>
      Array.from({ length: post.number }, (): Member => {
        const place = waiting.findIndex((persona) => persona.jobTitle === post.jobTitle);
        const named = place === -1 ? inventedName(chance, addresses) : waiting.splice(place, 1)[0];
        const { id, givenName, familyName, email } = named;
        const { jobTitle, staffGroup, rank } = post;
        return { person: { id, givenName, familyName, email, jobTitle, staffGroup, teamId: team.id }, rank };
      }),
    );
  });
}

/** Priya teaches; Owen looks after people and rights, and he and Dan after what the law wants. All were asked two years ago. */
export function grantsOn(today: string): readonly Grant[] {
  const grantedOn = daysBefore(today, 730);
  return [
    { personId: personas.priya.id, role: 'educator', grantedOn },
    { personId: personas.owen.id, role: 'administrator', grantedOn },
    { personId: personas.owen.id, role: 'governance', grantedOn },
    { personId: personas.dan.id, role: 'governance', grantedOn },
  ];
}

function inventedName(chance: Chance, addresses: Set<string>): Pick<Person, 'id' | 'givenName' | 'familyName' | 'email'> {
  const givenName = chance.pick(givenNames);
  const familyName = chance.pick(familyNames);
  const plain = `${givenName}.${familyName}`.toLowerCase();
  let email = `${plain}@${domain}`;
  for (let again = 2; addresses.has(email); again++) email = `${plain}${again}@${domain}`;
  addresses.add(email);
  return { id: chance.id(), givenName, familyName, email };
}
