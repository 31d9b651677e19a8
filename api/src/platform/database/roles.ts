import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { placesOf } from '../config/database-address';
import type { MasterKey } from '../sealing';
import { clientAt, Primary } from './primary';

/** The roles that processes log in as. Their rights stand in docker/postgres/roles.sql and the migrations. */
export type LoginRole = 'afterword_app' | 'afterword_trends' | 'afterword_publication' | 'afterword_keys' | 'afterword_backup';

/** The password of a role: derived from the master key, so that no file and no setting has to carry it. */
export function passwordOf(role: LoginRole, master: MasterKey): string {
  return master.derive(`password of ${role}`).toString('base64url');
}

/** The address of a database for a role that logs in by itself. */
export function addressFor(role: LoginRole, address: string, master: MasterKey): string {
  const url = new URL(address);
  url.username = role;
  url.password = passwordOf(role, master);
  return url.toString();
}

/** How to log in, and the driver's client that does. */
export type Login = Pick<ClientConfig, 'host' | 'port' | 'user' | 'database' | 'ssl' | 'password'> & { readonly Client: typeof Client };

/**
 * How a role logs in to a database: where the address names several servers, at the one that takes writes. While a rotation goes on,
 * its password may be that of either master key at any moment: then each new connection first finds out which.
 */
export function loginFor(role: LoginRole, address: string, master: MasterKey): Login {
  const login = loginAtFirst(role, address, master);
  const places = placesOf(address);
  return { ...login, Client: places.length === 1 ? Client : clientAt(new Primary(login, places)) };
}

function loginAtFirst(role: LoginRole, address: string, master: MasterKey): Omit<Login, 'Client'> {
  // The driver reads an address only together with the password that stands in it.
  const { host, port, database, ssl } = new Client({ connectionString: address });
  const login = { host, port, user: role, ...(database === undefined ? {} : { database }), ssl };
  const { next } = master;
  if (!next) return { ...login, password: passwordOf(role, master) };
  return { ...login, password: async () => ((await isRefused({ ...login, password: passwordOf(role, master) })) ? passwordOf(role, next) : passwordOf(role, master)) };
}

async function isRefused(login: ClientConfig): Promise<boolean> {
  const client = new Client({ ...login, application_name: 'afterword login', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return false;
  } catch (error) {
    return (error as { code?: string }).code === '28P01';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The SCRAM-SHA-256 verifier of a role's password: setting this instead of the password keeps the password out of the server's log. The
 * salt is derived too, so that setting it again changes nothing.
 */
export function verifierOf(role: LoginRole, master: MasterKey): string {
  return scramVerifier(passwordOf(role, master), master.derive(`salt of ${role}`).subarray(0, 16));
}

/** The verifier of a password in RFC 5803 form, as PostgreSQL stores it. */
export function scramVerifier(password: string, salt: Buffer): string {
  const iterations = 4096;
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}
