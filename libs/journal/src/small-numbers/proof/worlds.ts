import fc from 'fast-check';
import { Cell, cellsOf } from '../cells';
import { CountedTag, CountedTheme } from '../publication';

const FOUR = ['upheld', 'strain', 'missed', 'unsure'];

/** Themes of the size that a month really has: 6 themes, 26 behaviours, 122 cells. */
export const PROOF_THEMES: readonly CountedTheme[] = [
  proofTheme('DIG', 5, FOUR),
  proofTheme('COM', 4, FOUR),
  proofTheme('CON', 4, FOUR),
  proofTheme('DEC', 4, FOUR),
  proofTheme('BOU', 4, FOUR),
  proofTheme('UND', 5, ['challenged', 'seen', 'unsure']),
];

const CELLS = cellsOf(PROOF_THEMES);

/** The tags of a made-up month, with each author's number as their id. */
export type World = readonly CountedTag[];

/** A run of neighbouring authors who all carry one tag, some of them more than once. */
interface Block {
  readonly cell: number;
  readonly start: number;
  readonly length: number;
  readonly times: number;
}

/**
 * Made-up months, bent towards the edges where a rule breaks: groups around 8 and 16, figures of almost nobody and of
 * almost everybody, authors with many entries, and months in which all that was said lies in one theme and direction.
 */
export function worlds(): fc.Arbitrary<World> {
  const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 13, max: 45 }), fc.integer({ min: 46, max: 300 }));
  const branch = fc.integer({ min: 0, max: CELLS.length - 1 }).map((any) => branchOf(CELLS[any].within ?? any));
  const anywhere = fc.constant(CELLS.map((_, position) => position));
  const scenes = fc.tuple(size, fc.oneof(branch, anywhere));
  return scenes.chain(([authors, cells]) => {
    const almost = fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: Math.max(1, authors - 12), max: Math.max(1, authors) }),
      fc.integer({ min: 1, max: Math.max(1, authors) }),
    );
    const block = fc.record({
      cell: fc.constantFrom(...cells),
      start: fc.nat(Math.max(0, authors - 1)),
      length: almost,
      times: fc.integer({ min: 1, max: 3 }),
    });
    const blocks = fc.array(block, { maxLength: cells.length > 10 ? 40 : 5 });
    return fc.tuple(fc.constantFrom(...cells), blocks).map(([home, those]) => tagsOf(authors, home, those));
  });
}

function tagsOf(authors: number, home: number, blocks: readonly Block[]): World {
  const tags: CountedTag[] = [];
  const said = new Set<number>();
  const say = (author: number, cell: Cell): void => {
    said.add(author);
    tags.push({ authorId: String(author), code: cell.code, direction: cell.direction });
  };
  for (const { cell, start, length, times } of blocks) {
    for (let nth = 0; nth < Math.min(length, authors); nth++) {
      for (let time = 0; time < times; time++) say((start + nth) % authors, CELLS[cell]);
    }
  }
  for (let author = 0; author < authors; author++) if (!said.has(author)) say(author, CELLS[home]);
  return tags;
}

function branchOf(theme: number): number[] {
  return CELLS.flatMap((cell, position) => (position === theme || cell.within === theme ? [position] : []));
}

function proofTheme(code: string, behaviours: number, directions: readonly string[]): CountedTheme {
  return {
    code,
    directions,
    behaviours: Array.from({ length: behaviours }, (_, nth) => ({ code: `${code}${nth + 1}` })),
  };
}
