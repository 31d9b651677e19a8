import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import type { MasterKey } from '../sealing';

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

/**
 * The SCRAM-SHA-256 verifier of a password (RFC 5803 form, as PostgreSQL stores it): setting this instead of the
 * password keeps the password out of the server's log. The salt is derived too, so that setting it again changes nothing.
 */
export function verifierOf(role: LoginRole, master: MasterKey): string {
  const iterations = 4096;
  const salt = master.derive(`salt of ${role}`).subarray(0, 16);
  const salted = pbkdf2Sync(passwordOf(role, master), salt, iterations, 32, 'sha256');
  const hmac = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`;
}
