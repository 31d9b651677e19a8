import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../config/configuration';
import type { MasterKey } from '../sealing';

export type Part = 'journal' | 'keys';

/** One table as it was copied out: its rows stand in `file`, in PostgreSQL's text form, packed with gzip and sealed with the master key. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly orderBy: string;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** of the rows before they were packed */
  readonly sha256: string;
}

/** What a folder of a backup holds. */
export interface Manifest {
  readonly format: 2;
  readonly part: Part;
  /** The same in the two parts that were taken together. */
  readonly backup: string;
  /** Everything committed before this moment is in it, and nothing that began after it. */
  readonly takenAt: string;
  readonly database: { readonly name: string; readonly system: string };
  /** Whose keys open it: the name of the master key, which says nothing of the key. */
  readonly masterKey: string;
  readonly migrations: readonly string[];
  readonly tables: readonly CopiedTable[];
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly called: boolean }[];
}

/** A backup that may not be restored here: one sentence in the operator's words. */
export class BackupRefused extends ConfigurationError {}

const FILE = 'manifest.json';

/** The manifest as its file, with a check value that only the master key makes. */
export function writtenManifest(manifest: Manifest, master: MasterKey): { readonly name: string; readonly text: string } {
  return { name: FILE, text: `${JSON.stringify({ ...manifest, check: checkOf(manifest, master) }, null, 2)}\n` };
}

/** Reads a manifest. Throws BackupRefused when it is not one of this part, was changed, or belongs to another master key. */
export function readManifest(folder: string, part: Part, master: MasterKey): Manifest {
  let read: Manifest & { readonly check?: string };
  try {
    read = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Manifest & { readonly check?: string };
  } catch {
    throw new BackupRefused(`There is no whole backup in ${folder}: its manifest.json cannot be read.`);
  }
  const { check = '', ...manifest } = read;
  if (manifest.format !== 2) throw new BackupRefused(`The backup in ${folder} has a form that this version does not know.`);
  if (manifest.part !== part) throw new BackupRefused(`The backup in ${folder} is of the ${nameOf(manifest.part)}, and that of the ${nameOf(part)} was asked for.`);
  if (manifest.masterKey !== master.kid) {
    throw new BackupRefused(`The backup in ${folder} belongs to another master key (${manifest.masterKey}) than the one in MASTER_KEY_FILE (${master.kid}): it opens with that one alone.`);
  }
  const [expected, found] = [Buffer.from(checkOf(manifest, master)), Buffer.from(check)];
  if (expected.length !== found.length || !timingSafeEqual(expected, found)) throw new BackupRefused(`The manifest in ${folder} is not as it was written.`);
  return manifest;
}

export function nameOf(part: Part): string {
  return part === 'keys' ? 'key store' : 'journal';
}

function checkOf(manifest: Omit<Manifest, never>, master: MasterKey): string {
  return createHmac('sha256', master.derive('manifest of a backup')).update(JSON.stringify(manifest)).digest('hex');
}
