import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

/** What this process was told by its environment, checked. */
export interface Configuration {
  readonly databaseUrl: string;
  readonly keysDatabaseUrl: string;
  readonly masterKey: Buffer;
  readonly host: string;
  readonly port: number;
  /** The public address begins with https: the cookie is Secure and carries the `__Host-` prefix. */
  readonly secure: boolean;
  /** Addresses whose `X-Forwarded-For` is believed; empty for none. */
  readonly trustedProxies: readonly string[];
  readonly webFolder: string;
  /** Started on the database that `npm start` brings along: only then may invented people be loaded. */
  readonly embedded: boolean;
}

/** A fault in the configuration, one sentence in the operator's words. */
export class ConfigurationError extends Error {}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Reads and checks the environment. Throws ConfigurationError with one sentence that names the setting at fault. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const host = env['HOST'] ?? '127.0.0.1';
  const trustedProxies = (env['TRUSTED_PROXIES'] ?? '').split(',').map((each) => each.trim()).filter(Boolean);
  if (!LOOPBACK.has(host) && trustedProxies.length === 0) {
    throw new ConfigurationError(
      `HOST is ${host}, which other machines can reach: name the TLS proxy in front of it in TRUSTED_PROXIES, or set HOST to 127.0.0.1.`,
    );
  }
  return {
    databaseUrl: databaseAddress(env, 'DATABASE_URL'),
    keysDatabaseUrl: databaseAddress(env, 'KEYS_DATABASE_URL'),
    masterKey: masterKey(env),
    host,
    port: port(env['PORT'] ?? '3000'),
    secure: trustedProxies.length > 0,
    trustedProxies,
    webFolder: resolve(env['WEB_FOLDER'] ?? resolve(__dirname, '../../../../web/dist/browser')),
    embedded: env['AFTERWORD_EMBEDDED'] === '1',
  };
}

function databaseAddress(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigurationError(`${name} is not set: give the address of a PostgreSQL database.`);
  if (!URL.canParse(value) || !/^postgres(ql)?:$/u.test(new URL(value).protocol)) {
    throw new ConfigurationError(`${name} is not an address that begins with postgres://.`);
  }
  return value;
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new ConfigurationError(`PORT is "${text}": give a whole number from 1 to 65535.`);
  }
  return value;
}

/** 32 bytes from the file named by MASTER_KEY_FILE, written in base64. */
function masterKey(env: NodeJS.ProcessEnv): Buffer {
  const file = env['MASTER_KEY_FILE'];
  if (!file) throw new ConfigurationError('MASTER_KEY_FILE is not set: name the file that holds the master key.');
  if (!isAbsolute(file)) throw new ConfigurationError('MASTER_KEY_FILE must be a full path.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(`The master key in ${file} (MASTER_KEY_FILE) cannot be read.`);
  }
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new ConfigurationError(`The master key in ${file} is not 32 bytes written in base64.`);
  return key;
}
