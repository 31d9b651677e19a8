import type { Figures } from './bounds';
import type { Network } from './network';
import type { MonthShape } from './sheet';

/** Takes a hidden figure for almost everybody's only where the figures beside it would not add up otherwise. */
export function takeForNearAll(shape: MonthShape, figures: Figures, { groups, partsOf }: Network, people: (group: number) => number): void {
  figures.forgetNearAll();
  const low = (group: number, cell: number): number => figures.low(group, cell, people(group));
  const high = (group: number, cell: number): number => figures.high(group, cell, people(group));
  const order = [...shape.cells.keys()].sort((a, b) => Number(shape.behaviours[a].length > 0) - Number(shape.behaviours[b].length > 0));
  const upwards = [...groups].reverse();
  for (const cell of order) {
    for (const group of upwards) {
      let least = 0;
      for (const parts of partsOf.get(group)!) least = Math.max(least, parts.reduce((sum, part) => sum + low(part, cell), 0));
      for (const behaviour of shape.behaviours[cell]) least = Math.max(least, low(group, behaviour));
      if (least > high(group, cell)) figures.takeForNearAll(group, cell);
    }
    for (const group of groups) {
      for (const parts of partsOf.get(group)!) {
        let most = parts.reduce((sum, part) => sum + high(part, cell), 0);
        for (const part of parts) {
          if (most >= low(group, cell)) break;
          const before = high(part, cell);
          if (figures.takeForNearAll(part, cell)) most += high(part, cell) - before;
        }
      }
    }
  }
  for (const group of groups) {
    const most = (): number => shape.themes.reduce((sum, theme) => sum + high(group, theme), 0);
    for (const theme of shape.themes) if (most() < people(group)) figures.takeForNearAll(group, theme);
  }
}
