import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Ended, Fresh } from '../../migrations/fresh-databases';

/** Runs one of the built programs for backups to its end. */
export function backs(program: 'backup' | 'restore', databases: Pick<Fresh, 'mainUrl' | 'keysUrl'>, folder: string, environment: Record<string, string> = {}): Promise<Ended> {
  return ends(program, databases, [folder], environment);
}

/** Runs a built program of the product on these databases to its end. */
export function ends(program: string, { mainUrl, keysUrl }: Pick<Fresh, 'mainUrl' | 'keysUrl'>, words: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: mainUrl, KEYS_DATABASE_URL: keysUrl, ...environment };
    execFile(process.execPath, [join(__dirname, '../../../api/dist', `${program}.js`), ...words], { env }, (error, output, errors) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, errors, output });
    });
  });
}
