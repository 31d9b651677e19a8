import { closed, type MonthShape, type Sheet, withhold } from './sheet';
import { type Trouble, troubles } from './troubles';

/**
 * The second step: hides more in the parts until all figures together leave enough values for each that is hidden. It never
 * touches the organisation's own figures, which were made safe before.
 *
 * The reader knows this code, so the choice itself must say nothing: it looks only at what would be printed, never at a
 * true count, and every sheet that it returns is one that the first step could have made and that this step leaves alone. The
 * worlds that print it at the first step are therefore never ruled out, and they alone supply the values.
 */
export function hideMore(shape: MonthShape, first: Sheet): Sheet {
  let sheet = first;
  for (;;) {
    if (!someParts(shape, sheet)) return sheet;
    const found = troubles(shape, sheet);
    if (found.length === 0) return sheet;
    sheet = { contributing: [...sheet.contributing], people: sheet.people.map((line) => [...line]) };
    const before = { contributing: [...sheet.contributing], people: sheet.people.map((line) => [...line]) };
    for (const trouble of found) hideFor(shape, sheet, before, trouble);
    sheet = closed(shape, sheet);
  }
}

function someParts({ groups }: MonthShape, { contributing }: Sheet): boolean {
  return groups.some(({ within }, group) => within !== null && contributing[group] !== null);
}

/**
 * Hides one more figure for the sake of one in trouble: the smallest that is shown beside it, else that of its whole. For a
 * group that shows nothing the smallest group beside it goes too, so that the two can be mistaken for one another. Where
 * nothing is left to hide one by one, all of the parts go.
 */
function hideFor(shape: MonthShape, sheet: Sheet, before: Sheet, { group, cell }: Trouble): void {
  const { groups, parts } = shape;
  const { within } = groups[group];
  if (cell !== null && before.contributing[group] !== null) {
    const beside = within === null ? parts.filter(({ whole }) => whole === 0).flatMap((each) => each.parts) : shape.siblings[group];
    if (hideSmallest(sheet, before, beside, cell)) return;
    if (within !== null && within !== 0 && before.people[within][cell] !== null) {
      sheet.people[within][cell] = null;
      return;
    }
  }
  const all = within === null ? lastParts(shape, before) : shape.siblings[group];
  const open = all.filter((part) => before.contributing[part] !== null);
  if (open.length <= 2 || before.contributing[group] !== null) for (const part of all) withhold(sheet, part);
  else if (open.every((part) => sheet.contributing[part] !== null)) withhold(sheet, smallest(open, (part) => before.contributing[part]!));
}

/** Hides the smallest figure above zero, once for all troubles beside it; says whether there was one. */
function hideSmallest(sheet: Sheet, { people }: Sheet, among: readonly number[], cell: number): boolean {
  const shown = among.filter((part) => (people[part][cell] ?? 0) > 0);
  if (shown.length === 0) return false;
  if (shown.every((part) => sheet.people[part][cell] !== null)) sheet.people[smallest(shown, (part) => people[part][cell]!)][cell] = null;
  return true;
}

function smallest(groups: readonly number[], size: (group: number) => number): number {
  return groups.reduce((least, group) => (size(group) < size(least) ? group : least));
}

/** Staff groups go before places, and wards before lines, when the organisation's own figures are in trouble. */
function lastParts({ parts }: MonthShape, { contributing }: Sheet): readonly number[] {
  return [...parts].reverse().find((each) => each.parts.some((part) => contributing[part] !== null))?.parts ?? [];
}
