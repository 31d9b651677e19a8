/** How often a property runs and from which seed. */
export interface ProofRun {
  readonly seed: number;
  readonly numRuns: number;
}

/**
 * The full number when AFTERWORD_PROVE is 1, else a twentieth; AFTERWORD_SEED chooses other worlds. Prints both, so that
 * any failure can be run again.
 */
export function proofRun(name: string, full: number): ProofRun {
  const numRuns = process.env['AFTERWORD_PROVE'] === '1' ? full : Math.ceil(full / 20);
  const seed = Number(process.env['AFTERWORD_SEED'] ?? 20261122);
  process.stdout.write(`${name}: seed ${seed}, ${numRuns} of ${full} worlds\n`);
  return { seed, numRuns };
}
