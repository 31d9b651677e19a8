/** Chance that a seed repeats: numbers from 0 up to 1. The run prints its seed; AFTERWORD_SEED sets it. */
export function seeded(): { seed: number; chance: () => number } {
  const seed = Number(process.env['AFTERWORD_SEED'] ?? '') || 1;
  let state = seed;
  return {
    seed,
    // Mulberry32.
    chance: () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}

/** How often a long proof runs: in full where the run proves, else a twentieth. */
export function proofCount(full: number): number {
  return process.env['AFTERWORD_PROVE'] === '1' ? full : Math.ceil(full / 20);
}
