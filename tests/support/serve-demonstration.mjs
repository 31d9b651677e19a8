// Serves the demonstration hospital, or with the word `empty` a house in which nobody works yet, from fresh databases of the test
// server, until it is told to stop. The first administrator's link goes to the output.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const server = process.env.TEST_POSTGRES_URL;
const name = `e2e_${randomBytes(4).toString('hex')}`;
const urlOf = (database) => Object.assign(new URL(server), { pathname: `/${database}` }).toString();

const client = new pg.Client({ connectionString: server });
await client.connect();
for (const database of [name, `${name}_keys`]) await client.query(`CREATE DATABASE ${database}`);
await client.end();

const environment = {
  ...process.env,
  DATABASE_URL: urlOf(name),
  KEYS_DATABASE_URL: urlOf(`${name}_keys`),
  AFTERWORD_EMBEDDED: '1',
  HOST: '127.0.0.1',
  PORT: process.env.E2E_PORT,
};
const empty = process.argv.includes('empty');
for (const step of ['migrate', empty ? 'empty' : 'demonstration']) await finished(start(`api/dist/${step}.js`, empty ? [`http://127.0.0.1:${process.env.E2E_PORT}`] : []));
const api = start('api/dist/main.js');
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => api.kill('SIGTERM'));
api.on('exit', (code) => process.exit(code ?? 0));

function start(script, parameters = []) {
  return spawn(process.execPath, [at(script), ...parameters], { env: environment, stdio: 'inherit' });
}

function finished(child) {
  return new Promise((resolve, reject) => child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The demonstration could not be prepared (${code}).`)))));
}
