import { readFileSync } from 'node:fs';
import { PlainFailure } from '../setup/progress.mjs';

const LABEL = { identifying: { key: 'flag', beside: 'kinds', example: '"flag": ["Sunita"]' }, themes: { key: 'themes', beside: 'directions', example: '"themes": ["DIG"]' } };

/**
 * The labelled lines of a file; a sentence with the number of the line where it is not what it should be.
 * @param {string} file
 * @param {'identifying' | 'themes'} what
 * @param {boolean} unlabelled whether lines without labels will do
 */
export function linesOf(file, what, unlabelled = false) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new PlainFailure(error.code === 'ENOENT' ? `There is no file ${file}.` : error.code === 'EISDIR' ? `${file} is a folder; name a file.` : `${file} cannot be read (${error.code}).`);
  }
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) throw new PlainFailure(`${file} is empty.`);
  return lines.map((line, at) => parsed(line, at + 1, LABEL[what], unlabelled));
}

function parsed(line, number, { key, beside, example }, unlabelled) {
  const fail = (why) => { throw new PlainFailure(`Line ${number}: ${why}`); };
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    fail(line.trim() === '' ? 'it is blank; every line is one text.' : 'it is no JSON. Each text takes one line, in double quotes.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail('it should look like {"t": "a text", ' + example + '}.');
  if (typeof value.t !== 'string') fail('it has no text; write it as "t": "…".');
  const labels = value[key] ?? (unlabelled ? [] : fail(`it has no labels; write them as ${example}, or ${`"${key}": []`} for none.`));
  for (const [name, list] of [[key, labels], [beside, value[beside] ?? []]]) {
    if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string' || entry === '')) fail(`"${name}" should be a list of words in quotes.`);
  }
  if (value[beside] !== undefined && value[beside].length !== labels.length) fail(`"${beside}" has ${value[beside].length} for ${labels.length} in "${key}".`);
  const absent = key === 'flag' && !unlabelled ? labels.find((words) => !value.t.includes(words)) : undefined;
  if (absent !== undefined) fail(`"${absent}" does not stand in the text, letter for letter.`);
  return { t: value.t, labels, beside: value[beside] };
}
