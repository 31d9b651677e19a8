import { hubOf, Room } from './room';
import { closed, type MonthShape, type Sheet, withhold } from './sheet';
import { type Trouble, troubles } from './troubles';

/** A sheet that leaves enough values for all that it hides, and what the months that show it have room for. */
export interface CheckedSheet {
  readonly sheet: Sheet;
  readonly room: Room | null;
}

/**
 * The second step: hides more in the parts until all figures together leave enough values for each that is hidden. It never
 * touches the organisation's own figures, which were made safe before.
 *
 * The reader knows this code, so the choice itself must say nothing: it looks only at what would be printed, never at a
 * true count, and every sheet that it returns is one that the first step could have made and that this step leaves alone. The
 * worlds that print it at the first step are therefore never ruled out, and they alone supply the values.
 */
export function hideMore(shape: MonthShape, first: Sheet): CheckedSheet {
  const hub = hubOf(shape, first);
  let sheet = first;
  for (;;) {
    const parts = someParts(shape, sheet);
    const room = hub === null ? null : new Room(shape, hub);
    if (!parts && !room) return { sheet, room };
    const found = troubles(shape, sheet, (world) => room?.look(world));
    if (found.length === 0) return { sheet, room };
    // The organisation's own figures are safe by an exact test; of what stands together nothing is known then.
    if (!parts) return { sheet, room: null };
    sheet = hideOnce(shape, sheet, found);
  }
}

function hideOnce(shape: MonthShape, before: Sheet, found: readonly Trouble[]): Sheet {
  const sheet = { contributing: [...before.contributing], people: before.people.map((line) => [...line]) };
  for (const trouble of found) hideFor(shape, sheet, before, trouble);
  return closed(shape, sheet);
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
