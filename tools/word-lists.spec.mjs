import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lists, packed, upToDate } from './word-lists.mjs';

test('words are packed as what they share with the one before and the rest', () => {
  assert.equal(packed(['turned', 'turn', 'ward', 'turner']), '0turn4ed5r0ward');
});

for (const list of lists) {
  test(`${list.module} is what ${list.words} makes (npm run words)`, () => assert.ok(upToDate(list)));
}
