import type { ReadBriefing } from '@afterword/journal';
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileLimits, notReadable, Unreadable } from './unreadable';

/** A file as it was read: its text, and the reading or refusal of it as a briefing. */
export type ReadFile = ReadBriefing & { readonly text: string };

/** What one reading may take. */
export interface Bounds {
  readonly milliseconds: number;
  /** of memory that the program's own objects may take */
  readonly heapMb: number;
  /** of all memory, watched where the system tells it (Linux) */
  readonly residentMb: number;
}

const usual: Bounds = { milliseconds: 15_000, heapMb: 192, residentMb: 480 };
const WATCH_MS = 40;
// The compiled one, wherever this runs from.
const PROGRAM = resolve(__dirname, '../../../dist/briefings/files/reading-program.js');

let waiting: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a process of its own, one at a time, with a cap on its time and memory and without network or the right to
 * write. Rejects with `Unreadable`, whose sentence a person may read.
 */
export function readFileApart(bytes: Buffer, bounds: Bounds = usual): Promise<ReadFile> {
  if (bytes.length > fileLimits.bytes) return Promise.reject(new Unreadable(notReadable.tooLarge));
  const turn = waiting.then(() => readInProcess(bytes, bounds));
  waiting = turn.catch(() => undefined);
  return turn;
}

async function readInProcess(bytes: Buffer, bounds: Bounds): Promise<ReadFile> {
  const child = spawn(process.execPath, [`--max-old-space-size=${bounds.heapMb}`, '--permission', ...readable().map((folder) => `--allow-fs-read=${folder}`), '--no-warnings', PROGRAM], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  });
  const stopWatching = watch(child, bounds);
  try {
    const answer = JSON.parse(await answerOf(child, bytes)) as { refused?: string } & ReadFile;
    if (answer.refused !== undefined) throw new Unreadable(answer.refused);
    return answer;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(notReadable.slow);
  } finally {
    stopWatching();
    child.kill('SIGKILL');
  }
}

/** The folders that hold the program and what it is made of, which are all published; it can read nothing else. */
function readable(): readonly string[] {
  const library = require.resolve('unpdf');
  const modules = library.slice(0, library.lastIndexOf(`${sep}unpdf${sep}`));
  return [dirname(PROGRAM), modules, dirname(dirname(require.resolve('@afterword/journal')))].map((folder) => join(folder, '*'));
}

function answerOf(child: ChildProcess, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    child.stdout?.on('data', (piece: Buffer) => {
      length += piece.length;
      pieces.push(piece);
      if (length > fileLimits.characters * 60) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(pieces).toString('utf8')) : reject(new Unreadable(notReadable.slow))));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(bytes);
  });
}

function watch(child: ChildProcess, { milliseconds, residentMb }: Bounds): () => void {
  const late = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const heavy = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => {
        if (Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) > residentMb * 1_024) child.kill('SIGKILL');
      },
      () => undefined,
    );
  }, WATCH_MS);
  return () => {
    clearTimeout(late);
    clearInterval(heavy);
  };
}
export { fileLimits, notReadable, Unreadable } from './unreadable';
