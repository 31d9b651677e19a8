import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';
import { type QuietHours, quietHoursIn } from '../mail/mail-hours';
import { databaseAddress, withPassword } from './database-address';
import type { LogFormat, LogLevel } from '../logging/log';
import { Environment } from './environment';
import { type SignInProvider, signInProviders } from './single-sign-on';

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
  /** The same database past any pooler, which would lose the notices that are listened for. */
  readonly directDatabaseUrl: string;
  readonly keysDatabaseUrl: string;
  /** How many connections this process opens at most, as the application and to the key store. */
  readonly connections: { readonly journal: number; readonly keys: number };
  /** Whether statements are prepared once a connection, or sent whole each time. */
  readonly statements: 'prepared' | 'plain';
  readonly masterKey: Buffer;
  /** The one that a rotation goes over to; null when none goes on. */
  readonly nextMasterKey: Buffer | null;
  readonly host: string;
  readonly port: number;
  /** The public address begins with https: the cookie is Secure and carries the `__Host-` prefix. */
  readonly secure: boolean;
  /** Addresses whose `X-Forwarded-For` is believed; empty for none. */
  readonly trustedProxies: readonly string[];
  readonly webFolder: string;
  /** Started on the database that `npm start` brings along: only then may invented people be loaded. */
  readonly embedded: boolean;
  /** How the log is written, and from where on. */
  readonly log: { readonly format: LogFormat; readonly level: LogLevel };
  /** Where a monitor asks for figures; null for nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** null: no mails are sent, and reminders stand in the product only */
  readonly mail: MailSettings | null;
  /** the organisation's own sign-ins that people may use here as well */
  readonly providers: readonly SignInProvider[];
}

/** Faults in the configuration, one sentence a line in the operator's words. */
export class ConfigurationError extends Error {}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const NAMED_PROXIES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Reads and checks the environment. Throws ConfigurationError with one sentence for each setting at fault. */
export function readConfiguration(values: NodeJS.ProcessEnv): Configuration {
  const env = new Environment(values);
  const host = env.text('HOST') ?? '127.0.0.1';
  const trustedProxies = proxies(env, host);
  const secure = trustedProxies.length > 0;
  const databaseUrl = databaseAddress(env, 'DATABASE_URL', 'DATABASE_PASSWORD_FILE');
  const read: Configuration = {
    databaseUrl,
    directDatabaseUrl: env.text('DIRECT_DATABASE_URL') ? databaseAddress(env, 'DIRECT_DATABASE_URL', 'DATABASE_PASSWORD_FILE') : databaseUrl,
    keysDatabaseUrl: databaseAddress(env, 'KEYS_DATABASE_URL', 'KEYS_DATABASE_PASSWORD_FILE'),
    connections: { journal: env.number('DATABASE_CONNECTIONS', 12, 2, 100), keys: env.number('KEYS_DATABASE_CONNECTIONS', 4, 1, 100) },
    statements: env.oneOf('DATABASE_STATEMENTS', ['prepared', 'plain'], 'prepared'),
    masterKey: masterKey(env, 'MASTER_KEY_FILE') ?? env.fault('MASTER_KEY_FILE is not set: name the file that holds the master key.', Buffer.alloc(0)),
    nextMasterKey: masterKey(env, 'NEXT_MASTER_KEY_FILE'),
    host,
    port: env.number('PORT', 3000, 1, 65_535),
    secure,
    trustedProxies,
    webFolder: webFolder(env),
    embedded: env.oneOf('AFTERWORD_EMBEDDED', ['0', '1'], '0') === '1',
    log: logSettings(env),
    metrics: env.text('METRICS_PORT') ? { port: env.number('METRICS_PORT', 9464, 1, 65_535), host: env.text('METRICS_HOST') ?? '127.0.0.1' } : null,
    mail: mailSettings(env, secure),
    providers: signInProviders(env),
  };
  if (read.databaseUrl !== '' && sameDatabase(read.databaseUrl, read.keysDatabaseUrl)) {
    env.fault('DATABASE_URL and KEYS_DATABASE_URL name the same database: the keys need one of their own.', null);
  }
  if (read.masterKey.length > 0 && read.nextMasterKey?.equals(read.masterKey)) env.fault('NEXT_MASTER_KEY_FILE holds the same key as MASTER_KEY_FILE: a rotation goes over to a new one.', null);
  if (env.faults.length > 0) throw new ConfigurationError([...new Set(env.faults)].join('\n'));
  return read;
}

function proxies(env: Environment, host: string): readonly string[] {
  const named = (env.text('TRUSTED_PROXIES') ?? '').split(',').map((each) => each.trim()).filter(Boolean);
  const wrong = named.find((each) => !isProxy(each));
  if (wrong !== undefined) {
    env.fault(`TRUSTED_PROXIES holds "${wrong}": give addresses or networks like 10.0.0.1 or 10.0.0.0/24, with commas between them.`, null);
  }
  if (!LOOPBACK.has(host) && named.length === 0) {
    env.fault(`HOST is ${host}, which other machines can reach: name the TLS proxy in front of it in TRUSTED_PROXIES, or set HOST to 127.0.0.1.`, null);
  }
  return named;
}

function isProxy(text: string): boolean {
  if (NAMED_PROXIES.has(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Lines of JSON for a machine that gathers them; on a terminal readable ones, without each request. */
function logSettings(env: Environment): Configuration['log'] {
  const format = env.oneOf('LOG_FORMAT', ['json', 'terminal'], process.stdout.isTTY ? 'terminal' : 'json');
  return { format, level: env.oneOf('LOG_LEVEL', ['info', 'warn'], format === 'json' ? 'info' : 'warn') };
}

/** Mails need all three of SMTP_URL, MAIL_FROM and PUBLIC_ADDRESS; without SMTP_URL none are sent. */
function mailSettings(env: Environment, secure: boolean): MailSettings | null {
  const server = env.text('SMTP_URL');
  if (!server) return null;
  const known = URL.canParse(server) && /^smtps?:$/u.test(new URL(server).protocol);
  if (!known) env.fault('SMTP_URL is not an address that begins with smtp:// or smtps://.', null);
  const from = env.text('MAIL_FROM') ?? '';
  if (!/^[^\s<>@]+@[^\s<>@]+$/u.test(from)) env.fault('MAIL_FROM is not an e-mail address: name the one that mails come from.', null);
  const password = env.fileOf('SMTP_PASSWORD_FILE', 'password');
  const quietHours = quietHoursIn(env.text('MAIL_QUIET_HOURS') ?? '20:00-07:00')
    ?? env.fault('MAIL_QUIET_HOURS is not two times like 20:00-07:00.', { from: '20:00', to: '07:00' });
  return { server: known ? withPassword(server, password) : '', from, address: publicAddress(env, secure), quietHours };
}

function publicAddress(env: Environment, secure: boolean): string {
  const address = env.text('PUBLIC_ADDRESS') ?? '';
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol)) {
    return env.fault('PUBLIC_ADDRESS is not set: give the https address at which people open Afterword, which mails link to.', '');
  }
  if (secure && !address.startsWith('https:')) return env.fault('PUBLIC_ADDRESS begins with http:, and the proxy in TRUSTED_PROXIES speaks https: give the https address.', '');
  return address.replace(/\/+$/u, '');
}

function webFolder(env: Environment): string {
  const given = env.text('WEB_FOLDER');
  if (given === undefined) return resolve(__dirname, '../../../../web/dist/browser');
  return isAbsolute(given) ? resolve(given) : env.fault('WEB_FOLDER must be a full path.', '');
}

/** 32 bytes from the file that a setting names, written in base64; null when it names none. */
function masterKey(env: Environment, name: string): Buffer | null {
  const file = env.text(name);
  if (file === undefined) return null;
  const text = env.fileOf(name, 'master key');
  if (text === undefined) return Buffer.alloc(0);
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : env.fault(`The master key in ${file} is not 32 bytes written in base64.`, Buffer.alloc(0));
}

function sameDatabase(one: string, other: string): boolean {
  if (other === '') return false;
  const [first, second] = [new URL(one), new URL(other)];
  return first.hostname === second.hostname && (first.port || '5432') === (second.port || '5432') && first.pathname === second.pathname;
}
