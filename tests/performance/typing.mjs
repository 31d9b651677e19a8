// Keystroke to paint in an entry of 5,000 words, and "New" to a caret, in a browser whose processor is slowed down four times.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { findBrowser } from '../../tools/test/browser.mjs';
import { throwawayServer } from '../../tools/test/throwaway.mjs';
import { at, freePort, serve, signedInPage, untilServed } from './processes.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');
const SLOWED = Number(process.env.BENCH_SLOWED ?? 4);
const KEYS = Number(process.env.BENCH_KEYS ?? 300);
const WORDS = 5_000;
/** events quicker than this are not reported by a browser */
const LEAST_MS = 16;
const SENTENCE = 'I came back when I had said that I would, and the room was quieter for it. ';
const TEXT = Array.from({ length: 10 }, () => SENTENCE.repeat(Math.ceil(WORDS / 10 / SENTENCE.trim().split(' ').length)).trim()).join('\n\n');

const found = await findBrowser();
if (!found) throw new Error('No browser was found; CHROMIUM_PATH names one.');
const server = await throwawayServer();
let product;
let browser;
try {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  product = serve('tests/support/serve-demonstration.mjs', { ...server.environment, E2E_PORT: String(port) });
  await untilServed(port);
  browser = await chromium.launch({ executablePath: found.environment.CHROMIUM_PATH, args: found.environment.CHROMIUM_ARGS.split(' '), env: { ...process.env, ...found.environment } });
  const page = await signedInPage(browser, url, 'joyce', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const carets = await newToCaret(page, url);
  const places = [];
  for (const [model, where] of [['plain', 'at the end'], ['plain', 'in the middle'], ['gibbs', 'at the end']]) places.push({ model, where, ...(await typing(page, url, model, where)) });
  console.log(`Slowed ${SLOWED} times, a phone of 390 by 844, ${TEXT.split(/\s+/u).length.toLocaleString('en-GB')} words (${TEXT.length.toLocaleString('en-GB')} characters); milliseconds, ${LEAST_MS} stands for that or less.`);
  console.log('keystroke to paint              keys    p50    p95    p99   most   work a key   in a bare box');
  for (const { model, where, took, own, bare } of places) {
    console.log(`${`${model}, ${where}`.padEnd(28)}${String(took.length).padStart(8)}${[0.5, 0.95, 0.99, 1].map((part) => String(at(took, part)).padStart(7)).join('')}${own.toFixed(1).padStart(13)}${bare.toFixed(1).padStart(16)}`);
  }
  console.log(`“New” to a caret, ready to type: ${at(carets, 0.5).toFixed(0)} (median of ${carets.length}), ${at(carets, 1).toFixed(0)} at most`);
  console.log('“Work” is processor time of the main thread, so a busy machine does not change it; the first figures it does.');
  console.log('Goal: keystroke to paint 50 or less at the 95th percentile; “New” to a caret 300 or less.');
} finally {
  await browser?.close();
  product?.kill('SIGTERM');
  await server.stop();
}
process.exit(0);


/** From the tap on "New" to the first frame with the caret in the box, five times after one that is not counted. */
async function newToCaret(page, url) {
  const took = [];
  for (let round = 0; round < 6; round += 1) {
    await page.goto(url);
    await page.getByRole('link', { name: 'Start writing' }).waitFor();
    await page.waitForTimeout(2_500);
    const milliseconds = await page.evaluate(() => new Promise((resolve) => {
      const began = performance.now();
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      });
      document.querySelector('.bottom-link-new').click();
    }));
    if (round > 0) took.push(milliseconds);
  }
  return took;
}

/** How long each key took until the frame that shows it, by the browser's own event timing; saving goes on meanwhile. */
async function typing(page, url, model, where) {
  const id = randomUUID();
  const section = model === 'plain' ? 'text' : 'description';
  const status = await page.evaluate(
    async ([entry, body]) => (await fetch(`/api/entries/${entry}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })).status,
    [id, JSON.stringify({ model, sections: [{ section, text: TEXT }] })],
  );
  if (status >= 300) throw new Error(`The entry was not taken (${status}).`);
  await page.goto(`${url}/entries/${id}/edit`);
  const box = page.locator(`#writing-box-${section}`);
  await box.waitFor();
  await page.waitForTimeout(2_000);
  await box.evaluate((element, middle) => {
    element.focus();
    const place = middle ? Math.floor(element.value.length / 2) : element.value.length;
    element.setSelectionRange(place, place);
    element.scrollIntoView({ block: middle ? 'center' : 'end' });
    window.took = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.took.set(interactionId, Math.max(window.took.get(interactionId) ?? 0, duration));
    }).observe({ type: 'event', durationThreshold: 16 });
  }, where === 'in the middle');
  const words = 'and then I waited, and we both looked out at the rain for a while. '.repeat(10).slice(0, KEYS);
  for (const [nth, letter] of [...words].entries()) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 10 });
    // Pauses as people make them, long enough now and then for a save on the device and at the API.
    await page.waitForTimeout(nth % 100 === 99 ? 3_500 : nth % 25 === 24 ? 600 : 70);
  }
  await page.waitForTimeout(500);
  const typed = await box.evaluate((element) => element.value.length);
  if (typed !== TEXT.length + words.length) throw new Error(`${typed - TEXT.length} of ${words.length} letters arrived.`);
  const took = await page.evaluate(() => [...window.took.values()]);
  await settled(page);
  return {
    took: [...took, ...Array.from({ length: Math.max(0, words.length - took.length) }, () => LEAST_MS)].sort((one, other) => one - other),
    own: await workPerKey(page, box),
    bare: await workPerKey(page, box, true),
  };
}

/** Everything is saved, and nothing is going on. */
function settled(page) {
  return page.waitForTimeout(4_500);
}

/** Processor time of the page's main thread for one key, which other programs on the machine do not change; `bare` in the same box without our page around it. */
async function workPerKey(page, box, bare = false) {
  if (bare) {
    await box.evaluate((element) => {
      const other = element.cloneNode(true);
      other.value = element.value;
      element.replaceWith(other);
      other.focus();
      other.setSelectionRange(other.value.length, other.value.length);
    });
    await settled(page);
  }
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => (await metrics.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const before = await spent();
  for (let key = 0; key < 50; key += 1) {
    await page.keyboard.press('a');
    await page.waitForTimeout(30);
  }
  const work = ((await spent()) - before) / 50;
  await metrics.detach();
  return work;
}
