import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { inClone } from '../setup/places.mjs';

const home = mkdtempSync(join(tmpdir(), 'afterword-evaluate-'));
after(() => rmSync(home, { recursive: true }));

let files = 0;
function fileOf(...lines) {
  const file = join(home, `${++files}.jsonl`);
  writeFileSync(file, `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`);
  return file;
}

function evaluate(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inClone('tools', 'evaluate.mjs'), ...words], { encoding: 'utf8', cwd: home, env: { ...process.env, INIT_CWD: home } });
  return { status, stdout, stderr };
}

describe('npm run evaluate', () => {
  it('reports recall and precision, by kind where kinds are given', () => {
    const file = fileOf(
      { t: 'I sat with Mrs Adeyemi in bed 4.', flag: ['Mrs Adeyemi', 'bed 4'], kinds: ['name', 'place'] },
      { t: 'Nobody knocked, 07700 900123 rang.', flag: ['knocked'], kinds: ['event'] },
      { t: 'A quiet shift.', flag: [], kinds: [] },
    );
    const { status, stdout } = evaluate('identifying', file);
    assert.equal(status, 0);
    assert.match(stdout, /^all +3 +1 +1 +0\.667 +0\.667$/mu);
    assert.match(stdout, /^strong and names +2 +0 +1 +1\.000 +0\.667$/mu);
    assert.match(stdout, /^ {2}event +1 +1 +0 +0\.000 +–$/mu);
    assert.match(stdout, /3 lines, 1 of them without labels; something was found in 0/u);
    assert.match(stdout, /ms for 5,000 characters/u);
  });

  it('prints one line of found words for each line and nothing else with --json', () => {
    const file = fileOf({ t: 'Mrs Adeyemi told mrs bakare, and Mrs Adeyemi cried.' }, { t: 'A quiet shift.', flag: [] });
    const { status, stdout } = evaluate('identifying', file, '--json');
    assert.equal(status, 0);
    assert.equal(stdout, '{"found":["Mrs Adeyemi","mrs bakare"]}\n{"found":[]}\n');
  });

  it('reports themes, and prints codes with --json', () => {
    const file = fileOf({ t: 'I knocked and waited until she said come in.', themes: ['DIG'], directions: ['upheld'] }, { t: 'The rota came out late.', themes: [] });
    assert.match(evaluate('themes', file).stdout, /^all +1 +\d/mu);
    const lines = evaluate('themes', file, '--json').stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(lines.length, 2);
    assert.equal(lines[0].found[0], 'DIG');
  });

  it('counts a behaviour as its theme, but not the one that is suggested on its own', () => {
    const t = 'I knocked and waited until she said come in.';
    const { status, stdout } = evaluate('themes', fileOf({ t, themes: ['DIG1', 'DIG', 'BOU2'], directions: ['upheld', 'missed', 'unsure'] }));
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}DIG +1 +0 +0 +1\.000 +1\.000$/mu);
    assert.match(stdout, /^ {2}BOU2 +1 +1 /mu);
    assert.doesNotMatch(stdout, /DIG1/u);
    assert.match(stdout, /^A label that is a behaviour counts as its theme, since only BOU2 is suggested on its own\.$/mu);
  });

  it('names the line with an unknown code, and the codes that are known', () => {
    const file = fileOf({ t: 'A quiet shift.', themes: [] }, { t: 'A quiet shift.', themes: ['XYZ'] });
    const { status, stdout, stderr } = evaluate('themes', file);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /Line 2: "XYZ" is no theme or behaviour\. There are DIG, DIG1, .*UND/u);
    assert.equal(evaluate('themes', file, '--json').stdout, '{"found":[]}\n{"found":[]}\n');
  });

  it('finds a file from the folder where it was asked', () => {
    const file = fileOf({ t: 'Mrs Adeyemi', flag: ['Mrs Adeyemi'] });
    assert.equal(evaluate('identifying', file.slice(home.length + 1), '--json').stdout, '{"found":["Mrs Adeyemi"]}\n');
  });

  for (const [name, words, sentence] of [
    ['no words', [], /Say what to evaluate/u],
    ['a wrong word', ['moods', 'x.jsonl'], /"moods" cannot be evaluated; say identifying or themes/u],
    ['no file named', ['identifying'], /Name a file/u],
    ['a missing file', ['identifying', 'nowhere.jsonl'], /There is no file .*nowhere\.jsonl/u],
    ['a folder', ['identifying', '.'], /is a folder/u],
    ['an unknown option', ['identifying', 'x.jsonl', '--fast'], /"--fast" is no option/u],
  ]) {
    it(`explains ${name}`, () => {
      const { status, stdout, stderr } = evaluate(...words);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, sentence);
      assert.doesNotMatch(stderr, /\n {4}at /u);
    });
  }

  for (const [name, line, sentence] of [
    ['broken JSON', '{"t": "half', /Line 2: it is no JSON/u],
    ['a blank line', '', /Line 2: it is blank/u],
    ['a list', '[1]', /Line 2: it should look like/u],
    ['no text', '{"flag": []}', /Line 2: it has no text/u],
    ['no labels', '{"t": "x"}', /Line 2: it has no labels/u],
    ['labels that are no words', '{"t": "x", "flag": [1]}', /Line 2: "flag" should be a list of words/u],
    ['words that are not in the text', '{"t": "x", "flag": ["y"]}', /Line 2: "y" does not stand in the text/u],
    ['kinds of another length', '{"t": "x", "flag": ["x"], "kinds": []}', /Line 2: "kinds" has 0 for 1/u],
  ]) {
    it(`names the line with ${name}`, () => {
      const { status, stderr } = evaluate('identifying', fileOf({ t: 'fine', flag: [] }, line, { t: 'fine', flag: [] }));
      assert.equal(status, 1);
      assert.match(stderr, sentence);
    });
  }
});
