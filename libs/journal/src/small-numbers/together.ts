import { windowOf, type Bounds } from './bounds';
import type { TogetherPublication } from './publication';
import type { Room } from './room';
import { rounded } from './rule';
import type { MonthShape, Sheet } from './sheet';

/**
 * What is shown of the other themes beside the hub, from a sheet that stays as it is. Which figures can be shown, and between
 * which two bounds, comes from that sheet alone; the true figure only decides whether it lies between them. So each of the months that
 * the check made for the sheet could have any row that can come out, and a row takes no value from a hidden figure. A star of the row
 * stands for at least `leastPossible` values in each of them. Null where a figure could not keep as many, or none can be shown.
 *
 * `together` says how many people truly said both, by other theme.
 */
export function publishTogether(shape: MonthShape, sheet: Sheet, room: Room | null, together: readonly number[]): TogetherPublication | null {
  if (!room || sheet.contributing[0] === null) return null;
  const shown = room.others.map((theme) => sheet.people[0][theme]);
  const bands = room.others.map((_, nth) => bandOf(shape, sheet, room, nth));
  if (bands.every((band) => band === null)) return null;
  if (room.others.some((_, nth) => shown[nth] !== 0 && room.values[nth] < shape.rule.leastPossible)) return null;
  const { code, direction } = shape.cells[room.hub];
  return {
    code,
    direction,
    figures: room.others.map((theme, nth) => {
      const band = bands[nth];
      const people = together[nth];
      const isShown = band !== null && people >= band.low && people <= band.high;
      return { code: shape.cells[theme].code, direction: shape.cells[theme].direction, people: shown[nth] === 0 ? 0 : isShown ? rounded(shape.rule, people) : null };
    }),
  };
}

/** Between which true values a figure is shown: whole steps of rounding. Null where it never is, as where its theme is hidden or nobody's. */
function bandOf(shape: MonthShape, { contributing, people }: Sheet, room: Room, nth: number): Bounds | null {
  const { hiddenBelow, complementBelow, groupBelow, leastPossible, roundTo, togetherLeaves } = shape.rule;
  const theme = people[0][room.others[nth]];
  if (theme === null || theme === 0) return null;
  const all = Math.max(windowOf(shape, contributing[0]!).low, groupBelow);
  const [hub, other] = [windowOf(shape, people[0][room.hub]!), windowOf(shape, theme)];
  let [low, high] = [hiddenBelow, Infinity];
  // The hub is the largest: who leaves enough of the other leaves enough of the hub.
  if (togetherLeaves.includes('alone')) high = Math.max(other.low, hiddenBelow) - complementBelow;
  if (togetherLeaves.includes('neither')) low = Math.max(low, hub.high + other.high - all + complementBelow);
  let reach = Infinity;
  if (togetherLeaves.includes('room')) {
    // Enough values below for a star, and a step that each made month reaches.
    low = Math.max(low, room.low[nth] + leastPossible);
    reach = room.high[nth];
  }
  const steps: Bounds[] = [];
  for (let figure = roundTo; figure <= hub.high; figure += roundTo) {
    const window = windowOf(shape, figure);
    const step = { low: Math.max(window.low, hiddenBelow), high: window.high };
    if (step.low <= step.high && step.low >= low && step.low <= reach && step.high <= high) steps.push(step);
  }
  return steps.length === 0 ? null : { low: steps[0].low, high: steps[steps.length - 1].high };
}
