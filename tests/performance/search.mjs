import { load } from './load.mjs';

const TYPED = ['dignity', 'promise', 'dignaty', 'she waited', 'handover', 'recieved', 'night shift', 'call bell', 'talking over', 'listen', 'suportive', 'came back'];

/**
 * Search while people type, each in a journal of their own: the first search, which opens every entry, alone and all at once;
 * then one search after another without a pause.
 * @returns {Promise<{alone: number, together: number, open: {perSecond: number, p50: number, p95: number, p99: number}}>} milliseconds
 */
export async function measureSearch(port, [first, ...others], seconds) {
  const alone = await took(port, first);
  const together = await Promise.all(others.map((person) => took(port, person)));
  const people = [first, ...others];
  const typing = people.map((_, nth) => lettersFrom(nth));
  const next = (nth) => searchRequest(people[nth], typing[nth].next().value);
  await load({ port, connections: people.length, seconds: 1, next });
  return { alone, together: Math.max(...together), open: await load({ port, connections: people.length, seconds, next }) };
}

export function printSearch({ alone, together, open }, people) {
  console.log(`\nSearch of ${process.env.BENCH_SEARCHED ?? 2000} own entries of 3,000 characters while ${people} people search: p50 ${open.p50.toFixed(0)} ms, p95 ${open.p95.toFixed(0)} ms, p99 ${open.p99.toFixed(0)} ms, ${open.perSecond.toFixed(0)} a second.`);
  console.log(`First search, which opens them all: ${alone.toFixed(0)} ms alone; ${together.toFixed(0)} ms for the last of ${people - 1} at once.`);
  console.log('Goal: p95 150 ms or less.');
}

/** The words as they stand in the box after each letter, from the third one on. */
function* lettersFrom(nth) {
  for (let at = nth; ; at += 1) {
    const words = TYPED[at % TYPED.length];
    for (let length = 3; length <= words.length; length += 1) yield words.slice(0, length);
  }
}

function searchRequest({ token }, words) {
  const body = JSON.stringify({ words });
  return { method: 'POST', path: '/api/entries/search', headers: { cookie: `afterword=${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }, body };
}

async function took(port, person) {
  const { path, method, headers, body } = searchRequest(person, 'dignity');
  const began = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { cookie: headers.cookie, 'content-type': headers['content-type'] }, body });
  if (!answer.ok) throw new Error(`A search was answered ${answer.status}.`);
  await answer.text();
  return performance.now() - began;
}
