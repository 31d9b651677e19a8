/**
 * Prints one calm line about what is happening.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** An expected failure whose message is the whole explanation; printed without a stack. */
export class PlainFailure extends Error {}

/**
 * Runs an entry script: a PlainFailure is printed as its sentence, anything else with its stack, and both exit with 1.
 * @param {() => Promise<void>} work
 */
export async function runEntry(work) {
  try {
    await work();
  } catch (error) {
    const text = error instanceof PlainFailure ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

/**
 * Words for a duration, such as "0.4 s" or "2 min 5 s".
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
