import { ConfigurationError } from '../config/configuration';
import type { Part } from '../backup/manifest';
import { StandbyRefused } from './server';

/** Runs one of the programs for standbys. Ends with 1 and a sentence when it fails. */
export async function runStandbyProgram(failure: string, work: (say: (sentence: string) => void) => Promise<void>): Promise<void> {
  try {
    await work((sentence) => process.stdout.write(`${sentence}\n`));
  } catch (error) {
    // Another error's message may quote a row.
    const { name, code } = error as { name?: string; code?: string };
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : `${failure} (${[name, code].filter(Boolean).join(' ')}).`}\n`);
    process.exitCode = 1;
  }
}

/** The one database that the words of a command name. */
export function partIn(words: readonly string[], help: string): Part {
  const [part, ...more] = words;
  if (more.length === 0 && (part === 'journal' || part === 'keys')) return part;
  throw new StandbyRefused(help);
}
