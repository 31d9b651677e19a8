const peg = (x: number, y: number): string => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;

/** The glyph of each direction as one outline in a box of 26 by 12, for use inside a chart, where no component can stand. */
export const glyphOutlines: Readonly<Record<string, string>> = {
  upheld: `M3 6h20${peg(3, 6)}${peg(23, 6)}`,
  strain: `M3 3c4 8.6 16 8.6 20 0${peg(3, 3)}${peg(23, 3)}`,
  missed: `M3 3c3.6 .4 5.6 3 6.4 7M23 3c-3.6 .4-5.6 3-6.4 7${peg(3, 3)}${peg(23, 3)}`,
  unsure: 'M2 8.5C4 2 7 1.5 9 6s4.5 4.5 6.5 0 5.5-4.5 8.5 2',
  challenged: `M3 6h20M13 1v10${peg(3, 6)}${peg(23, 6)}`,
  seen: `M3 6h6M17 6h6M9 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0${peg(3, 6)}${peg(23, 6)}`,
};
