import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
// The next steps up take four and fifty times as long for a hundredth less, and a new process is asked for every file at once.
const QUALITY = 5;
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
const HASHED_NAME = /-[A-Za-z0-9_-]{8}\.(?:js|css)$/u;

interface WebFile {
  readonly bytes: Buffer;
  readonly brotli: Buffer | null;
  readonly type: string;
  readonly etag: string;
  readonly changed: number;
}

/**
 * Serves the built pages: each file compressed once and kept, names with a hash for a year, the rest checked each time.
 * An address that is no file and not under /api is a page of the application.
 */
export function webFiles(folder: string): RequestHandler {
  const kept = new Map<string, WebFile>();

  async function fileAt(path: string): Promise<WebFile | null> {
    const full = normalize(join(folder, path));
    if (!full.startsWith(folder + sep)) return null;
    const found = await stat(full).catch(() => null);
    if (!found?.isFile()) return null;
    const before = kept.get(full);
    if (before && before.changed === found.mtimeMs) return before;
    const bytes = await readFile(full);
    const kind = extname(full);
    const brotli = COMPRESSED.has(kind) ? await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }) : null;
    const file: WebFile = {
      bytes,
      brotli,
      type: TYPES[kind] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      changed: found.mtimeMs,
    };
    kept.set(full, file);
    return file;
  }

  async function serve(request: Request, response: Response, next: NextFunction): Promise<void> {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || /^\/api(\/|$)/u.test(request.path)) return next();
    const path = safelyDecoded(request.path);
    const file = path === null ? null : ((await fileAt(path)) ?? (extname(path) === '' ? await fileAt('/index.html') : null));
    if (!file) {
      response.status(404).type('text/plain').end('There is nothing here.');
      return;
    }
    response.setHeader('Content-Type', file.type);
    response.setHeader('ETag', file.etag);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Cache-Control', HASHED_NAME.test(request.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === file.etag) {
      response.status(304).end();
      return;
    }
    const brotli = file.brotli && request.acceptsEncodings('br') ? file.brotli : null;
    if (brotli) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', (brotli ?? file.bytes).length);
    response.end(request.method === 'HEAD' ? undefined : (brotli ?? file.bytes));
  }

  return (request, response, next) => {
    serve(request, response, next).catch(next);
  };
}

function safelyDecoded(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
