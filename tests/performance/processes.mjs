import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { inClone } from '../../tools/setup/places.mjs';

/** A script of the project in a process of its own; what it says can be read. */
export function start(script, environment) {
  return spawn(process.execPath, [inClone(script)], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** A server among them, of whose words nothing is wanted. */
export function serve(script, environment) {
  const child = start(script, environment);
  child.stdout.resume();
  return child;
}

/** What a process had to say, when it ended well. */
export function finished(child) {
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { said += text; });
  return new Promise((resolve, reject) => child.once('close', (code) => (code === 0 ? resolve(said) : reject(new Error(`A step ended with ${code}.`)))));
}

/** Waits a minute at most until something holds; what fails meanwhile does not hold. */
export async function until(attempt) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await attempt().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A server did not start.');
}

/** Waits until the product serves at a port. */
export const untilServed = (port) => until(() => fetch(`http://127.0.0.1:${port}/api/health`).then((answer) => answer.ok));

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The value at a part of the way through, from 0 to 1: half is the median. */
export function at(values, part) {
  return [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))];
}

/** A page of somebody of the demonstration who has signed in, by their given name. */
export async function signedInPage(browser, url, somebody, options) {
  const page = await (await browser.newContext({ locale: 'en-GB', ...options })).newPage();
  const { email, password } = JSON.parse(readFileSync(inClone('api/src/demonstration/sign-ins.json'), 'utf8')).find((each) => each.email.startsWith(`${somebody}@`));
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('radio', { name: 'Yes, only I use it' }).check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((to) => !to.pathname.includes('sign-in'));
  return page;
}
