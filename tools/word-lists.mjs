import { readFileSync, writeFileSync } from 'node:fs';
import { inClone } from './setup/places.mjs';

const LINE = 118;

/** Which file of words becomes which module of the check for identifying details. */
export const lists = [
  { words: 'everyday.txt', module: 'everyday-list.ts', name: 'everydayList', promise: 'Everyday, care and brand words, without the forms that `stemsOf` gets back.' },
  { words: 'names.txt', module: 'names-list.ts', name: 'namesList', promise: 'Given and family names from many cultures that are no English words, folded to plain letters.' },
];

/** The words in their order, each as the number of letters it shares with the one before (at most 9) and the rest. */
export function packed(words) {
  let before = '';
  let all = '';
  for (const word of [...new Set(words)].sort()) {
    let same = 0;
    while (same < 9 && same < before.length && before[same] === word[same]) same++;
    all += same + word.slice(same);
    before = word;
  }
  return all;
}

/** The text of the module for one list. */
export function moduleOf({ words, name, promise }) {
  const all = packed(readFileSync(inClone('libs', 'journal', 'word-lists', words), 'utf8').split('\n').filter(Boolean));
  const lines = all.match(new RegExp(`.{1,${LINE}}`, 'gu')).map((line) => `  '${line}'`);
  return `/** ${promise} Made from word-lists/${words} by \`npm run words\`: for each word the number of letters it shares with the one before, and the rest. */\nexport const ${name} =\n${lines.join(' +\n')};\n`;
}

const target = ({ module }) => inClone('libs', 'journal', 'src', 'identifying', module);

/** Whether the module in the tree is the one that the words would make. */
export const upToDate = (list) => readFileSync(target(list), 'utf8') === moduleOf(list);

if (process.argv[1] === import.meta.filename) for (const list of lists) writeFileSync(target(list), moduleOf(list));
