import type { Bounds } from './bounds';

/** The whole of a group's parts, kind by kind, each part after its whole. */
export interface Nesting {
  /** Wholes before their parts. */
  readonly groups: readonly number[];
  readonly partsOf: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/**
 * What each group should come to in a first guess, so that parts add up to their whole as far as their bounds let them: the
 * organisation so far up its range as is asked, and each part as far up its own as its whole needs.
 */
export function goalsOf({ groups, partsOf }: Nesting, bounds: (group: number) => Bounds, up: number): ReadonlyMap<number, number> {
  const possible = new Map<number, Bounds>();
  for (const group of [...groups].reverse()) {
    let { low, high } = bounds(group);
    for (const parts of partsOf.get(group)!) {
      low = Math.max(low, parts.reduce((sum, part) => sum + possible.get(part)!.low, 0));
      high = Math.min(high, parts.reduce((sum, part) => sum + possible.get(part)!.high, 0));
    }
    possible.set(group, { low: Math.min(low, high), high: Math.max(low, high) });
  }
  const goals = new Map<number, number>();
  const root = possible.get(groups[0])!;
  goals.set(groups[0], root.low + Math.floor((root.high - root.low) * up));
  for (const whole of groups) {
    for (const parts of partsOf.get(whole)!) {
      const least = parts.reduce((sum, part) => sum + possible.get(part)!.low, 0);
      const room = parts.reduce((sum, part) => sum + possible.get(part)!.high - possible.get(part)!.low, 0);
      const far = room === 0 ? 0 : Math.min(1, Math.max(0, (goals.get(whole)! - least) / room));
      let owed = 0;
      for (const part of parts) {
        const { low, high } = possible.get(part)!;
        const exact = low + (high - low) * far + owed;
        const goal = Math.min(high, Math.max(low, Math.round(exact)));
        owed = exact - goal;
        goals.set(part, goal);
      }
    }
  }
  return goals;
}
