import type { Environment } from './environment';

const OTHERS = 'or';
const SEVERAL = /^(postgres(?:ql)?:\/\/(?:[^/?#@]*@)?)([^/?#@,]+)((?:,[^/?#@,]+)+)([/?#].*)?$/u;

/** Where a server listens. */
export interface ServerPlace {
  readonly host: string;
  readonly port: number;
}

/**
 * The address of a PostgreSQL database; the password of its login may stand in a file of its own. Several servers, one of which takes
 * writes, stand with commas between them, as libpq writes it; all but the first are kept in a parameter, so that what comes out is a URL.
 */
export function databaseAddress(env: Environment, name: string, passwordFile?: string): string {
  const value = withOthers(env.text(name) ?? '');
  const password = passwordFile === undefined ? undefined : env.fileOf(passwordFile, 'password');
  if (!value) return env.fault(`${name} is not set: give the address of a PostgreSQL database.`, '');
  if (!URL.canParse(value) || !/^postgres(ql)?:$/u.test(new URL(value).protocol)) {
    return env.fault(`${name} is not an address that begins with postgres://.`, '');
  }
  if (new URL(value).pathname.length < 2) return env.fault(`${name} names no database: its address should end like /afterword.`, '');
  if (placesOf(value).some(({ host, port }) => !/^[^,]+$/u.test(host) || !(port > 0 && port < 65_536))) return env.fault(`${name} names a server without a name, or a port that is none.`, '');
  return withPassword(value, password);
}

/** The same address with this password, where one is given. */
export function withPassword(address: string, password: string | undefined): string {
  if (password === undefined) return address;
  const url = new URL(address);
  url.password = encodeURIComponent(password);
  return url.toString();
}

/** The servers that an address names, in its order. */
export function placesOf(address: string): readonly ServerPlace[] {
  const url = new URL(address);
  return [url.host, ...(url.searchParams.get(OTHERS)?.split(',') ?? [])].map((each) => {
    const [, host = '', port = '5432'] = /^(.*?)(?::(\d+))?$/u.exec(each) ?? [];
    return { host: host.replace(/^\[(.*)\]$/u, '$1'), port: Number(port) };
  });
}

/** The same address with one server alone. */
export function atPlace(address: string, { host, port }: ServerPlace): string {
  const url = new URL(address);
  url.searchParams.delete(OTHERS);
  url.host = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  return url.toString();
}

function withOthers(value: string): string {
  const [, login = '', first = '', others = '', rest = ''] = SEVERAL.exec(value) ?? [];
  if (!others) return value;
  const alone = `${login}${first}${rest}`;
  if (!URL.canParse(alone)) return value;
  const url = new URL(alone);
  url.searchParams.set(OTHERS, others.slice(1));
  return url.toString();
}
