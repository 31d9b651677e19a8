import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder } from '../postgres/folders.mjs';
import { PlainFailure } from '../setup/progress.mjs';
import { ownFolder } from '../setup/places.mjs';

const mark = join(ownFolder, 'from-empty');

/** Whether the house begins without the demonstration: asked for now, or when its folder was made. @param {readonly string[]} parameters */
export function beginsEmpty(parameters) {
  return parameters.includes('--empty') || existsSync(mark);
}

/**
 * Remembers it with the folder, so that a later start without the word does not speak of invented people. Throws one sentence for a
 * folder that holds them already.
 * @param {{embedded: boolean, existed?: boolean}} database
 */
export function rememberEmpty({ embedded, existed }) {
  if (!embedded || existsSync(mark)) return;
  if (existed) throw new PlainFailure(`This folder already holds the demonstration hospital; to begin without it, remove ${ownFolder} first or work from another clone.`);
  makeOwnFolder();
  writeFileSync(mark, 'The house of this folder began without the demonstration.\n');
}
