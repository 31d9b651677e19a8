import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One file of a ZIP and where its text comes from, a piece at a time. */
export interface FileToSend {
  readonly name: string;
  content(): AsyncIterable<string> | Iterable<string>;
}

const MODE = 0o100644;

/**
 * Sends these files as one ZIP while they are read, in constant memory and at the pace of whoever takes them. Every file is
 * dated with the day and midnight. When a file fails, or the signal is given, the ZIP breaks off before its directory, so that
 * no program takes it for whole, and the promise rejects.
 */
export async function sendZip(files: readonly FileToSend[], day: string, to: Writable, signal: AbortSignal): Promise<void> {
  const zip = new ZipFile();
  const failed = new AbortController();
  const open: Readable[] = [];
  zip.on('error', (error: unknown) => failed.abort(error));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The ZIP's own clock has no zone: local midnight is written as midnight. The other form of date would carry the second.
  const options = { mtime: new Date(year, month - 1, date), forceDosTimestamp: true, mode: MODE };
  for (const { name, content } of files) {
    zip.addReadStreamLazy(name, options, (give) => {
      const stream = Readable.from(bytesOf(content()), { highWaterMark: 1 });
      // The library does not listen to a stream that it is given.
      stream.on('error', (error) => failed.abort(error));
      open.push(stream);
      give(null, stream);
    });
  }
  zip.end();
  try {
    await pipeline(zip.outputStream, to, { signal: AbortSignal.any([signal, failed.signal]) });
  } catch (error) {
    throw failed.signal.aborted ? failed.signal.reason : error;
  } finally {
    // A reader that nobody reads from any more would wait for ever, with its place in the database.
    for (const stream of open) stream.destroy();
  }
}

async function* bytesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
