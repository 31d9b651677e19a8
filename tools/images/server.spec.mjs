import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { inClone } from '../setup/places.mjs';

const script = inClone('docker', 'postgres', 'server.sh');
const home = mkdtempSync(join(tmpdir(), 'afterword-server-'));
after(() => rmSync(home, { recursive: true, force: true }));
const hasFlock = spawnSync('flock', ['--version']).status === 0;

// In the place of PostgreSQL's programs: what they are asked is written down, and the other server says what a file says.
const programs = {
  psql: `echo "$@" >> "${home}/asked"; cat "${home}/other"`,
  pg_basebackup: `mkdir "$2"; echo 18 > "$2/PG_VERSION"; echo "$@" >> "${home}/asked"`,
  'docker-entrypoint.sh': `echo "$@" > "${home}/started"`,
};
mkdirSync(join(home, 'bin'));
for (const [name, text] of Object.entries(programs)) writeFileSync(join(home, 'bin', name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });

const data = join(home, 'data', 'docker');
const run = (words, more = {}) =>
  spawnSync('bash', [script, ...words], { encoding: 'utf8', env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, PGDATA: data, OTHER: 'other-server', ...more } });
const otherSays = (text) => writeFileSync(join(home, 'other'), text);
const started = () => (existsSync(join(home, 'started')) ? readFileSync(join(home, 'started'), 'utf8') : null);
const holdsDatabase = (...names) => {
  mkdirSync(data, { recursive: true });
  for (const name of ['PG_VERSION', ...names]) writeFileSync(join(data, name), '18\n');
};

describe('the start of a database server', { skip: hasFlock ? false : 'this machine has no flock' }, () => {
  beforeEach(() => {
    for (const name of ['data', 'started', 'asked']) rmSync(join(home, name), { recursive: true, force: true });
    otherSays('');
  });

  test('begins a database in an empty folder only where it may', () => {
    const refused = run(['postgres']);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /There is no database here yet: run this server once with "follow"/u);
    assert.equal(started(), null);
    assert.equal(run(['postgres', '-c', 'max_connections=100'], { MAY_BEGIN: 'yes' }).status, 0);
    assert.match(started(), /^postgres -c max_connections=100 -c primary_conninfo=host=other-server user=afterword_standby application_name=afterword_standby -c primary_slot_name=afterword_standby$/mu);
  });

  test('does not take writes while the other takes them, and does when the other is away or a standby', () => {
    holdsDatabase();
    otherSays('f');
    const refused = run(['postgres'], { MAY_BEGIN: 'yes' });
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /other-server takes writes, and only one may/u);
    assert.equal(started(), null);
    for (const answer of ['t', '']) {
      otherSays(answer);
      assert.equal(run(['postgres']).status, 0);
      assert.ok(started());
    }
  });

  test('follows as long as its folder says so', () => {
    holdsDatabase('standby.signal');
    otherSays('f');
    assert.equal(run(['postgres']).status, 0);
    assert.ok(started());
  });

  test('copies one that takes writes and lays aside what was there', () => {
    holdsDatabase('mine');
    for (const answer of ['t', '']) {
      otherSays(answer);
      assert.match(run(['follow']).stderr, /there is nobody to follow/u);
      assert.ok(existsSync(join(data, 'mine')));
    }
    otherSays('f');
    const copied = run(['follow']);
    assert.equal(copied.status, 0, copied.stderr);
    assert.deepEqual([existsSync(join(data, 'standby.signal')), existsSync(join(data, 'mine')), existsSync(`${data}.left-behind/mine`), started()], [true, false, true, null]);
    assert.match(readFileSync(join(home, 'asked'), 'utf8'), /--host other-server --username afterword_standby --slot afterword_standby/u);
  });

  test('does nothing to a folder on which a server runs', async () => {
    holdsDatabase('mine');
    otherSays('f');
    const server = spawn('flock', [`${data}.lock`, '--command', 'echo locked; sleep 60'], { detached: true });
    await new Promise((resolve) => server.stdout.once('data', resolve));
    try {
      for (const word of ['follow', 'postgres']) assert.match(run([word]).stderr, /A server runs on .*: stop it first/u);
      assert.ok(existsSync(join(data, 'mine')));
    } finally {
      process.kill(-server.pid, 'SIGKILL');
    }
  });
});
