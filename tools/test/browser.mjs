import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { say } from '../setup/progress.mjs';
import { inClone, ownFolder } from '../setup/places.mjs';
import { installFromDebian } from './debian.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Why nothing ran that needs a browser. */
export const NO_BROWSER = 'no browser was found and none could be installed; CHROMIUM_PATH names one';

/**
 * Finds a Chromium that shows a page, or gets one. Undefined when there is none to be had.
 * @returns {Promise<{from: string, environment: Record<string, string>} | undefined>}
 */
export async function findBrowser() {
  for (const { from, get } of SOURCES) {
    const found = await get();
    if (!found) continue;
    for (const environment of found.environments ?? [{}]) {
      const whyNot = await showsPage(found.path, environment);
      if (!whyNot) return { from, environment: { ...environment, CHROMIUM_PATH: found.path, CHROMIUM_ARGS: ARGUMENTS.join(' ') } };
      say(`The browser from ${from} (${found.path}) does not show a page: ${whyNot}`);
    }
  }
  return undefined;
}

const SOURCES = [
  { from: 'CHROMIUM_PATH', get: () => at(process.env.CHROMIUM_PATH) },
  // The lock file names its version, so that what is green here is green elsewhere; it is also the fastest. And a full Chromium whose
  // service worker runs lets requests through that a test holds up, so that three of the faults in a browser cannot be brought about in it.
  { from: 'the npm package @sparticuz/chromium', get: packed },
  { from: 'this machine', get: () => onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') },
  { from: 'Playwright', get: () => at(chromium.executablePath()) },
  { from: 'Debian', get: fromDebian },
];

const at = (path) => (path && existsSync(path) ? { path } : undefined);

function onPath(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const found = at(join(folder, name));
      if (found) return found;
    }
  }
  return undefined;
}

/** The package brings a compressed browser; ours is unpacked in the clone, where nobody else can put another. */
async function packed() {
  const folder = inClone('node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(folder)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const home = join(ownFolder, `chromium-${version}`);
  const path = join(home, 'chromium');
  if (!existsSync(path)) {
    say('Unpacking a browser for the journeys (once) …');
    mkdirSync(home, { recursive: true });
    await unpack(join(folder, 'bin', 'chromium.br'), `${path}.partial`);
    chmodSync(`${path}.partial`, 0o755);
    await unpackArchive(join(folder, 'bin', 'swiftshader.tar.br'), home);
    await unpackArchive(join(folder, 'bin', 'al2023.tar.br'), home);
    renameSync(`${path}.partial`, path);
  }
  // A bare machine lacks the libraries a browser needs; the package brings those too.
  return { path, environments: [{}, { LD_LIBRARY_PATH: join(home, 'lib') }] };
}

const unpack = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

async function unpackArchive(from, folder) {
  const archive = join(folder, 'archive.tar');
  await unpack(from, archive);
  spawnSync('tar', ['-xf', archive, '-C', folder], { stdio: 'ignore' });
}

function fromDebian() {
  installFromDebian('chromium', 'Installing Debian\'s chromium for the journeys …');
  return onPath('chromium');
}

async function showsPage(path, environment) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: ARGUMENTS, env: { ...process.env, ...environment }, timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Afterword</h1>');
      const box = await page.locator('h1').boundingBox();
      return box && box.height > 0 ? undefined : 'it draws nothing.';
    } finally {
      await browser.close();
    }
  } catch (error) {
    const words = String(error.message);
    return /error while loading shared libraries.*/.exec(words)?.[0] ?? words.split('\n')[0];
  }
}
