import type { Person } from './people-api';

const NAMED = 3;

/** Whom somebody supervises now, in one part of a sentence; nothing where it is nobody. Restorative supervision is nobody else's business. */
export function supervisedInWords({ supervisions }: Pick<Person, 'supervisions'>): string {
  const below = new Map(supervisions.filter(({ side, endedOn }) => side === 'supervises' && endedOn === null).map(({ person }) => [person.id, `${person.givenName} ${person.familyName}`]));
  const names = [...below.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
  const rest = names.length - NAMED;
  if (rest > 1) return `${names.slice(0, NAMED).join(', ')} and ${rest.toLocaleString('en-GB')} others`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.slice(-1).join('')}` : (names[0] ?? '');
}

/** What somebody leaves behind who looks after people here; nothing for anybody else. */
export function administratorInWords({ givenName, roles }: Pick<Person, 'givenName' | 'roles'>): string[] {
  return roles.includes('administrator') ? [`${givenName} is an administrator. See first that two are left without ${givenName}: a new password takes two.`] : [];
}
