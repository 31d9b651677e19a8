import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pg from 'pg';

const require = createRequire(import.meta.url);
const { MasterKey, AuthorKey } = require('../../api/dist/platform/sealing');
const { firstBriefing } = require('@afterword/journal');

const SENTENCE = 'I came back when I had said that I would, and the room was quieter for it. ';
/** The text of every entry but those that are searched: 3,000 characters. */
export const TEXT = SENTENCE.repeat(Math.ceil(3000 / SENTENCE.length)).slice(0, 3000);

const SEARCHED = Number(process.env.BENCH_SEARCHED ?? 2000);
const reflections = readFileSync(new URL('../../libs/journal/labelled/themes-build.jsonl', import.meta.url), 'utf8')
  .split('\n').filter(Boolean).map((line) => JSON.parse(line).t);

/**
 * Fills both databases with authors and their sealed entries, each author signed in.
 * @returns {Promise<{authors: {id: string, token: string, key: object, entries: string[]}[], searchers: {token: string}[]}>}
 */
export async function prepareScene({ mainUrl, keysUrl, master, authors: count, entries: each, searchers }) {
  const masterKey = new MasterKey(master);
  const main = new pg.Client({ connectionString: mainUrl });
  const keys = new pg.Client({ connectionString: keysUrl });
  await main.connect();
  await keys.connect();
  await main.query('INSERT INTO organisation (name) VALUES ($1)', ['Bench']);
  await main.query('INSERT INTO briefing VALUES ($1, 1, current_date, $2)', [firstBriefing.code, firstBriefing]);
  const authors = [];
  for (let nth = 0; nth < count; nth += 1) authors.push(await fillJournal({ main, keys, masterKey }, `bench-${nth}`, each, () => TEXT));
  for (let nth = 0; nth < searchers; nth += 1) authors.push(await fillJournal({ main, keys, masterKey }, `searcher-${nth}`, SEARCHED, variedText));
  await main.query('VACUUM ANALYZE');
  await main.end();
  await keys.end();
  return { authors: authors.slice(0, count), searchers: authors.slice(count) };
}

/** An author who is signed in, with so many sealed entries. */
async function fillJournal({ main, keys, masterKey }, name, entries, textOf) {
  const [id, keyId, secret] = [randomUUID(), randomUUID(), randomBytes(32)];
  const token = randomBytes(32).toString('base64url');
  const key = new AuthorKey(keyId, id, secret);
  await keys.query('INSERT INTO author_key VALUES ($1, $2, $3)', [keyId, id, masterKey.wrap(secret, keyId, id)]);
  await main.query("INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'Bench', 'Author', 'Nurse', 'nursing')", [id, `${name}@bench.example`]);
  await main.query("INSERT INTO sign_in (token_hash, staff_id, expires_at, begun_on, last_used_on, unused_until) SELECT $1, $2, h, current_date, current_date, h FROM date_trunc('hour', now() + interval '12 hours') AS h", [createHash('sha256').update(token).digest(), id]);
  const rows = Array.from({ length: entries }, (_, at) => sealedRow(key, id, keyId, at + 1, textOf()));
  await main.query('INSERT INTO entry SELECT * FROM jsonb_populate_recordset(NULL::entry, $1)', [JSON.stringify(rows)]);
  return { id, token, key, entries: rows.map((row) => row.id) };
}

/** 3,000 characters of invented reflections in an order of their own, with some words that stand nowhere else. */
function variedText() {
  let text = '';
  while (text.length < 3000) text += `${reflections[Math.floor(Math.random() * reflections.length)]} ${randomBytes(3).toString('hex').replace(/[0-9]/gu, 'o')}. `;
  return text.slice(0, 3000);
}

/** The words of an entry sealed at its first revision, as the product seals them. */
export function sealed(key, id, text = TEXT) {
  const heading = { title: null, firstWords: text.slice(0, 89), model: 'plain', tags: [{ code: 'CON1', direction: 'upheld' }], tone: 'good', shiftHalf: null };
  return {
    heading: key.seal({ entry: id, field: 'heading', revision: 1 }, heading),
    body: key.seal({ entry: id, field: 'body', revision: 1 }, [{ section: 'text', text }]),
  };
}

function sealedRow(key, authorId, keyId, position, text) {
  const id = randomUUID();
  return { id, author_id: authorId, created_on: '2026-11-01', position, revision: 1, key_id: keyId, ...sealed(key, id, text), counts_in_trends: false, versions: 0, deleted_on: null };
}
