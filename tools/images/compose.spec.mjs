import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { databaseUser } from '../postgres/database-user.mjs';
import { makePrivateFolder } from '../postgres/folders.mjs';
import { programsFor } from '../postgres/programs.mjs';
import { inClone } from '../setup/places.mjs';

// What a hospital has to say, and what it may leave unsaid.
const said = { PUBLIC_ADDRESS: 'https://afterword.hospital.example' };
const text = readFileSync(inClone('docker-compose.yml'), 'utf8');

/** Puts in what is said, as Compose does: `${NAME:-instead}`, `${NAME:?why it must be said}`. */
function filledIn(yaml, values) {
  return yaml.replace(/\$\{(\w+):([-?])([^}]*)\}/gu, (_, name, kind, rest) => {
    if (values[name]) return values[name];
    if (kind === '?') throw new Error(`${name}: ${rest}`);
    return rest;
  });
}

const file = parse(filledIn(text, said), { merge: true });
const services = Object.entries(file.services);
const names = (list) => (Array.isArray(list) ? list : Object.keys(list ?? {}));
const home = mkdtempSync(join(tmpdir(), 'afterword-compose-'));
after(() => rmSync(home, { recursive: true, force: true }));

describe('the compose file', () => {
  test('says what is missing where the address of the hospital is', () => {
    assert.throws(() => filledIn(text, {}), /^Error: PUBLIC_ADDRESS: say the https address/u);
  });

  test('names nothing that it does not describe', () => {
    for (const [name, service] of services) {
      for (const secret of names(service.secrets)) assert.ok(file.secrets[secret], `${name}: ${secret}`);
      for (const network of names(service.networks)) assert.ok(network in file.networks, `${name}: ${network}`);
      for (const volume of names(service.volumes)) assert.ok(/^[./]/u.test(volume) || volume.split(':')[0] in file.volumes, `${name}: ${volume}`);
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const awaited = file.services[other];
        assert.ok(awaited, `${name}: ${other}`);
        if (condition === 'service_healthy') assert.ok(awaited.healthcheck?.test, `${name} waits for ${other}, which is never asked`);
        if (condition === 'service_completed_successfully') assert.equal(awaited.restart, 'no', `${name} waits for ${other}, which never ends`);
      }
    }
    for (const secret of Object.keys(file.secrets)) assert.ok(services.some(([, service]) => names(service.secrets).includes(secret)), `nobody reads ${secret}`);
  });

  test('gives no process more than it needs', () => {
    for (const [name, service] of services) {
      assert.match(service.user, /^[1-9]\d*:[1-9]\d*$/u, name);
      assert.equal(service.read_only, true, name);
      assert.deepEqual(service.cap_drop, ['ALL'], name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
      assert.ok(service.pids_limit > 0 && service.logging.options['max-size'], name);
      assert.ok(service.healthcheck?.test || service.healthcheck?.disable === true, `${name}: whether it is well`);
      assert.equal(service.privileged ?? service.network_mode ?? service.pid, undefined, name);
      for (const value of Object.values(service.environment ?? {})) assert.doesNotMatch(String(value), /:\/\/[^/@]*:[^/@]+@/u, `${name}: a password in the environment`);
    }
  });

  test('lets in whoever comes through the proxy, and nobody to a database from outside', () => {
    assert.deepEqual(services.filter(([, { ports }]) => ports).map(([name]) => name), ['proxy']);
    for (const network of ['front', 'journal', 'keys', 'monitoring']) assert.equal(file.networks[network].internal, true, network);
    for (const name of ['journal-database', 'journal-standby']) assert.deepEqual(names(file.services[name].networks), ['journal']);
    for (const name of ['keys-database', 'keys-standby']) assert.deepEqual(names(file.services[name].networks), ['keys']);
    assert.ok(!names(file.services.proxy.networks).some((network) => ['journal', 'keys'].includes(network)));
    assert.ok(!names(file.services.api.secrets).some((secret) => secret.endsWith('_password')), 'a process that serves has no password of a database');
  });

  test('starts images that are built here, with commands that are in them', () => {
    const built = ['afterword-api:latest', 'afterword-web:latest', 'afterword-pooler:latest'];
    const recipes = readFileSync(inClone('tools', 'images', 'recipes.mjs'), 'utf8');
    for (const image of built) assert.ok(recipes.includes(`name: '${image.split(':')[0]}'`), image);
    for (const [name, { image, command }] of services) {
      assert.ok(built.includes(image) || /^postgres:\d+$/u.test(image), `${name}: ${image}`);
      if (image === built[0] && command) assert.ok(existsSync(inClone(command[0].replace('api/dist/', 'api/src/').replace(/\.js$/u, '.ts'))), `${name}: ${command[0]}`);
    }
  });

  test('says of its databases what PostgreSQL can begin and start', () => {
    chmodSync(home, 0o711);
    for (const name of ['journal-database', 'keys-database']) {
      const data = join(home, name);
      const user = databaseUser(data);
      const programs = programsFor(user);
      const runs = (program, words) => {
        const { status, stderr, stdout } = spawnSync(program, words, { ...user.drop, cwd: '/', encoding: 'utf8', env: { PATH: process.env.PATH, LANG: 'en_US.utf8' } });
        assert.equal(status, 0, `${name}: ${stderr}`);
        return stdout.trim();
      };
      makePrivateFolder(data, user);
      const { command, environment } = file.services[name];
      // As the image's own start does it.
      runs(programs.initdb, ['--no-sync', '--pgdata', data, '--username', environment.POSTGRES_USER, ...environment.POSTGRES_INITDB_ARGS.split(' ')]);
      assert.equal(command[0], 'postgres');
      assert.equal(runs(programs.postgres, ['-D', data, '-C', 'wal_receiver_timeout', ...command.slice(1)]), '20000');
    }
  });

  const isBuilt = existsSync(inClone('api', 'dist', 'main.js'));
  test('tells the product nothing that it refuses', { skip: isBuilt ? false : 'the api is not built' }, () => {
    const { readConfiguration } = createRequire(inClone('api', 'dist', 'main.js'))('./platform/config/configuration.js');
    const secret = (name, content) => {
      writeFileSync(join(home, name), content, { mode: 0o400 });
      return join(home, name);
    };
    secret('master_key', Buffer.alloc(32, 7).toString('base64'));
    for (const name of ['journal_password', 'keys_password']) secret(name, 'of-a-test');
    for (const [name, { image, environment }] of services.filter(([, each]) => each.image === 'afterword-api:latest')) {
      const told = Object.entries(environment).map(([key, value]) => [key, String(value ?? '').replace('/run/secrets/', `${home}/`)]);
      const read = readConfiguration(Object.fromEntries(told));
      assert.equal(read.masterKey.length, 32, `${name} (${image})`);
    }
  });
});
