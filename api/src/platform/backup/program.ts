import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Configuration, ConfigurationError, readConfiguration } from '../config/configuration';
import { faultInWords } from '../database/fault-in-words';
import { atPrimary } from '../database/primary';
import type { Folders, Say } from './back-up';

/** Runs one of the programs for backups: `FOLDER`, or `FOLDER --keys OTHER` to keep the keys elsewhere. Ends with 1 and a sentence when it fails. */
export async function runBackupProgram(failure: string, login: Parameters<typeof faultInWords>[1], work: (settings: Configuration, folders: Folders, say: Say) => Promise<void>): Promise<void> {
  try {
    await work(await atPrimary(readConfiguration(process.env)), foldersIn(process.argv.slice(2)), (sentence) => process.stdout.write(`${sentence}\n`));
  } catch (error) {
    // Another error's message may quote a row.
    const { name, code } = error as { name?: string; code?: string };
    const words = faultInWords(error, login);
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : `${failure}${words ? `: ${words}` : ` (${[name, code].filter(Boolean).join(' ')}).`}`}\n`);
    process.exitCode = 1;
  }
}

function foldersIn(words: readonly string[]): Folders {
  try {
    const { values, positionals: [folder, ...more] } = parseArgs({ args: [...words], options: { keys: { type: 'string' } }, allowPositionals: true });
    if (folder && more.length === 0) return { journal: join(resolve(folder), 'journal'), keys: values.keys ? resolve(values.keys) : join(resolve(folder), 'keys') };
  } catch {
    // Said below.
  }
  throw new ConfigurationError('Name the folder of the backup, and with --keys another for its keys if they are kept elsewhere.');
}
