import type { Ability } from '../../platform/sign-in';

export interface Place {
  readonly words: string;
  readonly address: string;
  readonly ability: Ability;
  /** only the address itself counts as being there */
  readonly exact?: boolean;
  /** stands under More where somebody has more places than a line holds */
  readonly seldom?: boolean;
}

/** As many as stand in one line of the masthead, beside the name and the way out. */
const line = 7;

/** The parts of the product in the order of the masthead. */
export const places: readonly Place[] = [
  { words: 'Home', address: '/', ability: 'write', exact: true },
  { words: 'Journal', address: '/journal', ability: 'write' },
  { words: 'Inbox', address: '/inbox', ability: 'read-inbox' },
  { words: 'One-to-ones', address: '/supervision', ability: 'write' },
  { words: 'Briefings', address: '/briefings', ability: 'read-briefings' },
  { words: 'People', address: '/people', ability: 'look-after-people', seldom: true },
  { words: 'Hospital', address: '/house', ability: 'look-after-people', seldom: true },
  { words: 'By law', address: '/governance', ability: 'govern', seldom: true },
  { words: 'Trends', address: '/trends', ability: 'read-trends' },
];

/** What the masthead shows of somebody's places, and what stands under More: nothing, where all of them fit. */
export function inLine(own: readonly Place[]): { shown: readonly Place[]; more: readonly Place[] } {
  const more = own.length > line ? own.filter((place) => place.seldom) : [];
  return { shown: own.filter((place) => !more.includes(place)), more };
}

/** Whether an address lies in a place. Entries belong to the journal, shares to the inbox, cover to people, and the audit and how people sign in to the hospital. */
export function isAt(place: Pick<Place, 'address' | 'exact'>, url: string): boolean {
  const path = url.split(/[?#]/u)[0] ?? '';
  if (place.exact) return path === place.address;
  const inside = (root: string): boolean => path === root || path.startsWith(`${root}/`);
  if (place.address === '/journal') return inside('/journal') || inside('/entries') || inside('/new');
  if (place.address === '/inbox') return inside('/inbox') || inside('/shares');
  if (place.address === '/supervision') return inside('/supervision') || inside('/supervisions') || inside('/sessions');
  if (place.address === '/people') return inside('/people') || inside('/cover');
  if (place.address === '/house') return inside('/house') || inside('/audit') || inside('/sign-in-rule');
  return inside(place.address);
}
