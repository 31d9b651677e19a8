import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { type QuietHours, quietHoursIn } from '../mail/mail-hours';

/** Through which server mails go, from whom, and what they link to. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server wants them */
  readonly server: string;
  readonly from: string;
  /** the public address of the product, without a slash at its end */
  readonly address: string;
  readonly quietHours: QuietHours;
}

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
  /** null: no mails are sent, and reminders stand in the product only */
  readonly mail: MailSettings | null;
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
    mail: mailSettings(env),
  };
}

/** Mails need all three of SMTP_URL, MAIL_FROM and PUBLIC_ADDRESS; without SMTP_URL none are sent. */
function mailSettings(env: NodeJS.ProcessEnv): MailSettings | null {
  const server = env['SMTP_URL'];
  if (!server) return null;
  if (!URL.canParse(server) || !/^smtps?:$/u.test(new URL(server).protocol)) throw new ConfigurationError('SMTP_URL is not an address that begins with smtp:// or smtps://.');
  const from = env['MAIL_FROM'] ?? '';
  if (!/^[^\s<>@]+@[^\s<>@]+$/u.test(from)) throw new ConfigurationError('MAIL_FROM is not an e-mail address: name the one that mails come from.');
  const address = env['PUBLIC_ADDRESS'] ?? '';
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol)) {
    throw new ConfigurationError('PUBLIC_ADDRESS is not set: give the https address at which people open Afterword, which mails link to.');
  }
  const quietHours = quietHoursIn(env['MAIL_QUIET_HOURS'] ?? '20:00-07:00');
  if (!quietHours) throw new ConfigurationError('MAIL_QUIET_HOURS is not two times like 20:00-07:00.');
  return { server, from, address: address.replace(/\/+$/u, ''), quietHours };
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
