import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a running clone keeps for itself: keys, logs, the database if it can live here. Never committed. */
export const ownFolder = join(root, '.afterword');

/**
 * A path inside the clone.
 * @param {...string} parts
 */
export const inClone = (...parts) => join(root, ...parts);
