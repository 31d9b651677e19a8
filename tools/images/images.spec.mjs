import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { made } from './files.mjs';
import { writeImage } from './image.mjs';
import { packagesOfApi } from './packages.mjs';
import { USER } from './program.mjs';
import { api } from './recipes.mjs';
import { tarOf } from './tar.mjs';

const home = mkdtempSync(join(tmpdir(), 'afterword-images-'));
after(() => rmSync(home, { recursive: true, force: true }));

test('a tar is the same bytes for the same files, and the machine’s own tar reads it', () => {
  const long = `${'folder/'.repeat(25)}name`;
  const entries = [made('b/two', 'two'), made('a', 'one'), made(long, 'far'), { path: 'b/link', kind: 'link', mode: 0o777, target: 'two' }];
  const [tar, again] = [Buffer.concat([...tarOf(entries)]), Buffer.concat([...tarOf(entries.toReversed())])];
  assert.ok(tar.equals(again));
  writeFileSync(join(home, 'some.tar'), tar);
  execFileSync('tar', ['-xf', 'some.tar'], { cwd: home });
  assert.deepEqual([readFileSync(join(home, 'b/link'), 'utf8'), readFileSync(join(home, long), 'utf8')], ['two', 'far']);
});

test('an image names every blob by its digest, as a folder and as one file', () => {
  const recipe = { name: 'small', layers: [[made('etc/one', 'one')], [made('etc/two', 'two')]], start: { User: '1:1' } };
  const folder = join(home, 'small');
  const { digest } = writeImage(recipe, folder, 'latest');
  assert.equal(writeImage(recipe, join(home, 'again'), 'latest').digest, digest);
  const blob = (hash) => readFileSync(join(folder, 'blobs', 'sha256', hash.slice('sha256:'.length)));
  for (const name of readdirSync(join(folder, 'blobs', 'sha256'))) assert.equal(createHash('sha256').update(blob(`sha256:${name}`)).digest('hex'), name);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  assert.equal(index.manifests[0].digest, digest);
  const manifest = JSON.parse(blob(digest).toString());
  assert.equal(manifest.layers.length, 2);
  assert.equal(JSON.parse(blob(manifest.config.digest).toString()).config.User, '1:1');
  assert.match(execFileSync('tar', ['-tf', `${folder}.tar`], { encoding: 'utf8' }), /^oci-layout$/mu);
});

test('the api takes along the packages that it runs on, and none that only builds or shows pages', () => {
  const packages = packagesOfApi();
  for (const needed of ['@nestjs/core', '@nestjs/platform-express', 'typeorm', 'pg', 'pg-pool', 'express', 'reflect-metadata', 'unpdf']) assert.ok(packages.includes(needed), needed);
  for (const other of ['typescript', 'jest', 'nx', 'eslint', '@angular/core', '@playwright/test', 'idb']) assert.ok(!packages.includes(other), other);
});

// The rest starts what stands in the image, which Linux alone can.
const linux = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('web/dist/browser') && existsSync('api/dist/main.js');
describe('the image of the api', { skip: linux ? false : 'it is started as another user, which only root on Linux can, from a built tree' }, () => {
  const root = join(home, 'root');
  let recipe;
  before(() => {
    recipe = api();
    mkdirSync(root);
    // As a container engine lays one layer over the other.
    for (const entries of recipe.layers) {
      writeFileSync(join(home, 'layer.tar'), Buffer.concat([...tarOf(entries)]));
      execFileSync('tar', ['-xf', join(home, 'layer.tar'), '-C', root, '--same-permissions']);
    }
  });
  const inside = (words, environment = {}) => ['chroot', ['--userspec', `${USER.id}:${USER.id}`, root, ...words], { encoding: 'utf8', env: { PATH: '/usr/bin:/usr/sbin:/bin:/sbin', ...environment }, timeout: 120_000 }];

  test('runs as somebody who owns nothing in it and may write nowhere but in /tmp', () => {
    assert.equal(recipe.start.User, `${USER.id}:${USER.id}`);
    const script = `const { readdirSync, accessSync, constants } = require('node:fs');
      const may = (path) => { try { accessSync(path, constants.W_OK); return true; } catch { return false; } };
      console.log(process.getuid(), JSON.stringify(['/', ...readdirSync('/', { recursive: true }).map((path) => '/' + path)].filter(may)));`;
    const { stdout } = spawnSync(...inside(['/usr/bin/node', '-e', script]));
    assert.equal(stdout, `${USER.id} ["/tmp"]\n`);
  });

  test('holds no shell, no other program, no source and no secret', () => {
    const names = readdirSync(root, { recursive: true }).filter((path) => lstatSync(join(root, path)).isFile());
    assert.deepEqual(names.filter((path) => lstatSync(join(root, path)).mode & 0o111 && !/^app\/|\.so(\.|$)|ld-linux/u.test(path)), ['usr/bin/node']);
    assert.deepEqual(names.filter((path) => /master\.key$|\.env$|\.spec\.[cm]?[jt]s$|^app\/api\/src|\.pem$/u.test(path)), []);
  });

  test('starts, and says what it lacks in one sentence each', () => {
    const { status, stderr } = spawnSync(...inside([...recipe.start.Entrypoint, `${recipe.start.WorkingDir}/${recipe.start.Cmd[0]}`]));
    assert.equal(status, 1);
    assert.match(stderr, /^DATABASE_URL is not set: .+\nKEYS_DATABASE_URL is not set: .+\nMASTER_KEY_FILE is not set: .+\n$/u);
  });

  test('migrates a database and serves it, with everything else closed to writing', async () => {
    const { throwawayServer } = await import('../test/throwaway.mjs');
    const { createDatabases } = await import('../postgres/superuser.mjs');
    const server = await throwawayServer();
    try {
      const urlOf = (name) => Object.assign(new URL(server.environment.TEST_POSTGRES_URL), { pathname: `/${name}` }).toString();
      await createDatabases({ superuserUrl: urlOf }, ['image', 'image_keys']);
      mkdirSync(join(root, 'run', 'secrets'), { recursive: true });
      writeFileSync(join(root, 'run', 'secrets', 'master_key'), readFileSync(server.environment.MASTER_KEY_FILE), { mode: 0o444 });
      const environment = { DATABASE_URL: urlOf('image'), KEYS_DATABASE_URL: urlOf('image_keys'), MASTER_KEY_FILE: '/run/secrets/master_key', PORT: '18391' };
      const migrated = spawnSync(...inside(['/usr/bin/node', '/app/api/dist/migrate.js'], environment));
      assert.deepEqual([migrated.status, migrated.stderr], [0, '']);
      const [command, words, options] = inside(['/usr/bin/node', '/app/api/dist/main.js'], environment);
      const child = spawn(command, words, { env: options.env, stdio: 'ignore' });
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const ask = (path) => fetch(`http://127.0.0.1:18391${path}`).then(async (answer) => [answer.status, await answer.text()], () => [0, '']);
      for (let tries = 0; tries < 600 && (await ask('/api/readiness'))[0] !== 200 && child.exitCode === null; tries += 1) await pause(100);
      assert.deepEqual(await ask('/api/readiness'), [200, '{"status":"ok"}']);
      assert.match((await ask('/'))[1], /<title>Afterword/u);
      child.kill('SIGTERM');
      await gone;
    } finally {
      await server.stop();
    }
  });
});
