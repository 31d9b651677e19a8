import { cellsOf } from '../cells';
import { groupsOf, groupsStoodIn, partsOf, type PlacesOfMonth } from '../places';
import type { CountedTag, CountedTheme, GroupPublication } from '../publication';
import { attack } from './attacker';
import type { HospitalMonth } from './hospitals';

/** Anything that claims to publish a month with its cuts safely. */
export type PublisherOfParts = (tags: Iterable<CountedTag>, themes: readonly CountedTheme[], places: PlacesOfMonth) => readonly GroupPublication[];

export type ClaimOfParts =
  | 'a group of fewer than 8 shows nothing'
  | 'no shown part leaves fewer than 8 people of its whole'
  | 'no shown figure stands for fewer than 8 people'
  | 'no shown figure leaves out fewer than 8 people'
  | 'every shown figure is the true one, rounded to 5'
  | 'what is hidden of a whole is hidden of its parts'
  | 'what stands together stands beside the largest shown figure'
  | 'no shown figure of both stands for fewer than 8 people'
  | 'no shown figure of both leaves out fewer than 8 people of either theme'
  | 'no shown figure of both leaves out fewer than 8 people who said neither'
  | 'every shown figure of both is the true one, rounded to 5'
  | 'what is hidden of a theme is hidden beside the hub'
  | 'nobody who knows the rule is left with fewer than three values'
  | 'neither order nor repetition changes a figure';

/** The claims that a publisher breaks on one month, with truth counted a second time and the figures 8 and 5 written out. */
export function brokenClaimsOfParts(publish: PublisherOfParts, { tags, themes, places }: HospitalMonth): readonly ClaimOfParts[] {
  const broken = new Set<ClaimOfParts>();
  const expect = (holds: boolean, claim: ClaimOfParts): void => void (holds || broken.add(claim));
  const publication = publish(tags, themes, places);
  const cells = cellsOf(themes);
  const groups = groupsOf(places);
  const standsIn = groupsStoodIn(places, groups);
  const who = (group: number, cell: number | null): ReadonlySet<string> => {
    const those = tags.filter((tag) => standsIn(tag).includes(group) && (cell === null || (tag.direction === cells[cell].direction && (tag.code === cells[cell].code || tag.code.slice(0, 2) === cells[cell].code))));
    return new Set(those.map(({ authorId }) => authorId));
  };
  const truth = (group: number, cell: number | null): number => who(group, cell).size;
  const rounded = (shown: number, people: number): boolean => shown % 5 === 0 && Math.abs(shown - people) <= 2;
  groups.forEach((_, group) => {
    const { contributing, figures } = publication[group];
    const everyone = truth(group, null);
    if (everyone < 8) expect(contributing === null && figures.every(({ people }) => people === null), 'a group of fewer than 8 shows nothing');
    if (contributing === null) return;
    expect(rounded(contributing, everyone), 'every shown figure is the true one, rounded to 5');
    figures.forEach(({ people }, position) => {
      if (people === null) return;
      const those = truth(group, position);
      expect(people === 0 ? those === 0 : rounded(people, those), 'every shown figure is the true one, rounded to 5');
      if (people === 0) return;
      expect(those >= 8, 'no shown figure stands for fewer than 8 people');
      expect(everyone - those >= 8, 'no shown figure leaves out fewer than 8 people');
    });
  });
  for (const { whole, parts } of partsOf(groups)) {
    for (const part of parts) {
      if (publication[part].contributing === null) continue;
      expect(truth(whole, null) - truth(part, null) >= 8, 'no shown part leaves fewer than 8 people of its whole');
      const shows = publication[part].figures.some(({ people }, position) => (people ?? 0) > 0 && publication[whole].figures[position].people === null);
      expect(!shows, 'what is hidden of a whole is hidden of its parts');
    }
  }
  const { together, figures: ofAll } = publication[0];
  const themesShown = ofAll.map(({ people }, cell) => (cells[cell].within === null ? (people ?? 0) : 0));
  if (together) {
    const find = (code: string, direction: string): number => cells.findIndex((cell) => cell.code === code && cell.direction === direction);
    const hub = find(together.code, together.direction);
    expect(hub === themesShown.indexOf(Math.max(1, ...themesShown)), 'what stands together stands beside the largest shown figure');
    const inHub = who(0, hub);
    for (const { code, direction, people } of together.figures) {
      const inOther = who(0, find(code, direction));
      const both = [...inOther].filter((author) => inHub.has(author)).length;
      if (ofAll[find(code, direction)].people === null) expect(people === null, 'what is hidden of a theme is hidden beside the hub');
      if (people === null) continue;
      expect(people === 0 ? inOther.size === 0 : rounded(people, both), 'every shown figure of both is the true one, rounded to 5');
      if (people === 0) continue;
      expect(both >= 8, 'no shown figure of both stands for fewer than 8 people');
      expect(inHub.size - both >= 8 && inOther.size - both >= 8, 'no shown figure of both leaves out fewer than 8 people of either theme');
      expect(truth(0, null) - inHub.size - inOther.size + both >= 8, 'no shown figure of both leaves out fewer than 8 people who said neither');
    }
  }
  expect(attack(publication, themes, places).every(({ left }) => left >= 3), 'nobody who knows the rule is left with fewer than three values');
  expect(JSON.stringify(publish([...tags, ...tags].reverse(), themes, places)) === JSON.stringify(publication), 'neither order nor repetition changes a figure');
  return [...broken];
}
