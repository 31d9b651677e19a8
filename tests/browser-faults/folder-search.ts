import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder in which some words stand, as a page, a database or a session file of a browser would write them. */
export function filesWith(folder: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le'), Buffer.from(Buffer.from(words, 'utf8').toString('base64').slice(2, -4))];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return forms.some((form) => bytes.includes(form));
      } catch {
        // The browser has just removed it.
        return false;
      }
    });
}
