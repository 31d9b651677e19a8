import { type Cell, cellsOf, countAuthors, countTogether, type TrueCounts } from './cells';
import { hideMore } from './hide-more';
import { groupsOf, type PlacesOfMonth } from './places';
import type { CountedTag, CountedTheme, GroupPublication, MonthPublication, TogetherPublication } from './publication';
import { publishCounts } from './publish-organisation';
import { SMALL_NUMBER_RULE, type SmallNumberRule } from './rule';
import { closed, firstSheet, type MonthShape, type Sheet, shapeOf } from './sheet';
import { publishTogether } from './together';

/**
 * What may be published of one closed month, and the only way out of the clear tags: the organisation first, then its
 * lines, wards and staff groups, and at last what stands together in all of it. Give every tag of the month once, all themes that may be tagged (those that wear relationships
 * down included), and every ward and staff group there was, whoever wrote. The result does not depend on the order of the tags.
 */
export function publishMonth(tags: Iterable<CountedTag>, themes: readonly CountedTheme[], places: PlacesOfMonth): readonly GroupPublication[] {
  return publishMonthUnder(SMALL_NUMBER_RULE, tags, themes, places);
}

/** `publishMonth` under another rule; only the proofs have one. */
export function publishMonthUnder(rule: SmallNumberRule, tags: Iterable<CountedTag>, themes: readonly CountedTheme[], places: PlacesOfMonth): readonly GroupPublication[] {
  const cells = cellsOf(themes);
  const groups = groupsOf(places);
  const shape = shapeOf(rule, groups, cells);
  const all = [...tags];
  const { sheet, room } = hideMore(shape, fixedSheet(shape, countAuthors(all, cells, places)));
  const together = room && publishTogether(shape, sheet, room, countTogether(all, cells, room.hub, room.others));
  return printed(shape, sheet, together);
}

/** The first step with the organisation's own figures made safe, which then stay as they are. */
export function fixedSheet(shape: MonthShape, counts: readonly TrueCounts[], organisation = publishCounts): Sheet {
  return withOrganisation(shape, firstSheet(shape, counts), organisation(shape.rule, shape.cells, counts[0]));
}

function withOrganisation(shape: MonthShape, sheet: Sheet, { contributing, figures }: MonthPublication): Sheet {
  sheet.contributing[0] = contributing;
  figures.forEach(({ people }, position) => (sheet.people[0][position] = people));
  return closed(shape, sheet);
}

function printed({ groups, cells }: MonthShape, { contributing, people }: Sheet, together: TogetherPublication | null): readonly GroupPublication[] {
  return groups.map(({ cut, id }, group) => ({
    cut,
    id,
    contributing: contributing[group],
    figures: cells.map(({ code, direction }: Cell, position) => ({ code, direction, people: people[group][position] })),
    together: group === 0 ? together : null,
  }));
}
