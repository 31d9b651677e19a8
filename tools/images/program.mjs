import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { PlainFailure } from '../setup/progress.mjs';
import { fileAt, made } from './files.mjs';

/** Who every image runs as: nobody that owns anything in it. */
export const USER = { id: 10_001, name: 'afterword' };

/**
 * A program of this machine with the libraries that it asks for, and nothing else of the machine: no shell, no other program.
 * @param {string} from
 * @param {string} to
 */
export function program(from, to) {
  return [fileAt(realpathSync(from), to), ...librariesOf(from).map((library) => ({ ...fileAt(realpathSync(library), library.slice(1)), mode: 0o755 }))];
}

/** What every image needs to know: its one user, and which certificates to believe. */
export function base() {
  const certificates = '/etc/ssl/certs/ca-certificates.crt';
  return [
    made('etc/passwd', `root:x:0:0::/:/none\n${USER.name}:x:${USER.id}:${USER.id}::/:/none\n`),
    made('etc/group', `root:x:0:\n${USER.name}:x:${USER.id}:\n`),
    made('etc/nsswitch.conf', 'hosts: files dns\n'),
    { path: 'tmp', kind: 'folder', mode: 0o1777 },
    ...(existsSync(certificates) ? [fileAt(realpathSync(certificates), certificates.slice(1))] : []),
  ];
}

function librariesOf(file) {
  let words;
  try {
    words = execFileSync('ldd', [file], { encoding: 'utf8' });
  } catch {
    throw new PlainFailure(`The libraries of ${file} cannot be listed: images are put together on Linux with glibc (ldd).`);
  }
  // Names are looked up by libraries that no program lists.
  const hidden = ['libnss_dns.so.2', 'libnss_files.so.2', 'libresolv.so.2'].map((name) => /(\/\S+)\/libc\.so\.6/u.exec(words)?.[1] + `/${name}`);
  const listed = [...words.matchAll(/(?:=> )?(\/\S+) \(0x/gu)].map(([, path]) => path);
  return [...new Set([...listed, ...hidden.filter((path) => existsSync(path))])];
}
