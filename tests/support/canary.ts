import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { randomBytes } from 'node:crypto';
import { connect } from './databases';

const CHUNK = 8 * 1024 * 1024;
const OVERLAP = 1024;
const buffer = Buffer.alloc(CHUNK);

/** A word that stands nowhere in the world yet. */
export function canary(): string {
  return `tweet?>~${randomBytes(12).toString('hex')}~song`;
}

/** Every form in which a word could hide: UTF-8, both UTF-16, hexadecimal, base64 and base64url wherever it begins. */
export function formsOf(word: string): Map<string, Buffer> {
  const utf16 = Buffer.from(word, 'utf16le');
  const forms = new Map([
    ['UTF-8', Buffer.from(word)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['hexadecimal', Buffer.from(Buffer.from(word).toString('hex'))],
  ]);
  for (const encoding of ['base64', 'base64url'] as const) {
    for (const before of [0, 1, 2]) {
      const shifted = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
      // The first and last signs also depend on the neighbours of the word.
      const text = shifted.toString(encoding).slice([0, 2, 3][before], Math.floor(shifted.length / 3) * 4);
      forms.set(`${encoding} after ${before}`, Buffer.from(text));
    }
  }
  return forms;
}

export interface Where {
  /** Superuser addresses of the databases of which each table is copied out. */
  readonly databases: readonly string[];
  /** What a process has said. */
  readonly output: string;
}

/**
 * Where these words stand: in COPY of any table, as text or binary, in any file of the server's data folder after a
 * checkpoint, in its log, and in what the process has said. One list of places per word.
 */
export async function searchFor(words: readonly string[], { databases, output }: Where): Promise<Map<string, string[]>> {
  const wanted = words.map((word) => ({ word, forms: [...formsOf(word).values()] }));
  const found = new Map<string, string[]>(words.map((word) => [word, []]));
  const look = (place: string, bytes: Buffer): void => {
    for (const { word, forms } of wanted) {
      const places = found.get(word) ?? [];
      if (!places.includes(place) && forms.some((form) => bytes.includes(form))) places.push(place);
    }
  };
  const dataFolder = process.env['PG_DATA_DIR'] ?? '';
  const log = process.env['PG_LOG_FILE'] ?? '';
  look('output', Buffer.from(output));
  eachChunk(log, (chunk) => look('log', chunk));
  await atRest(databases[0] ?? '');
  for (const file of filesIn(dataFolder)) {
    eachChunk(file, (chunk) => look(file.includes('pg_wal') ? 'file in pg_wal' : `file ${relative(dataFolder, file)}`, chunk));
  }
  for (const database of databases) await eachCopy(database, look);
  return found;
}

async function atRest(database: string): Promise<void> {
  const client = await connect(database);
  await client.query('CHECKPOINT');
  await client.end();
}

/** Copies out each table of a database, the catalogue's too. */
export async function eachCopy(database: string, look: (place: string, bytes: Buffer) => void): Promise<void> {
  const client = await connect(database);
  const copy = join(process.env['PG_DATA_DIR'] ?? '', `copy-${randomBytes(6).toString('hex')}`);
  try {
    const { rows } = await client.query<{ name: string; ours: boolean }>(
      `SELECT format('%I.%I', nspname, relname) AS name, nspname <> 'pg_catalog' AS ours FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind IN ('r', 'm') AND nspname NOT IN ('information_schema', 'pg_toast') ORDER BY 1`,
    );
    for (const { name, ours } of rows) {
      // Some types of the catalogue have no binary form.
      for (const format of ours ? ['text', 'binary'] : ['text']) {
        await client.query(`COPY (SELECT * FROM ${name}) TO '${copy}' (FORMAT ${format})`);
        look(`COPY ${format} ${name}`, readFileSync(copy));
      }
    }
  } finally {
    rmSync(copy, { force: true });
    await client.end();
  }
}

function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).map((name) => join(folder, name)).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

function eachChunk(path: string, look: (chunk: Buffer) => void): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // Another test's database was dropped since the folder was listed.
    return;
  }
  for (let at = 0, read = -1; read !== 0; at += read > OVERLAP ? read - OVERLAP : read) {
    read = readSync(file, buffer, 0, CHUNK, at);
    look(buffer.subarray(0, read));
    if (read < CHUNK) break;
  }
  closeSync(file);
}
