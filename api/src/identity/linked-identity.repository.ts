import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../platform/database';
import { SignInRepository } from './sign-in.repository';
import { LastWayIn } from './single-sign-on.errors';

/**
 * Identities at the organisation's own sign-ins, through the named functions: at the door by issuer and subject, else those of whoever
 * asks. What the database calls the provider is its issuer, so that another one under the same code inherits nobody.
 */
@Injectable()
export class LinkedIdentityRepository {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInRepository,
  ) {}

  async behind(issuer: string, subject: string): Promise<{ id: string; email: string } | null> {
    const rows = await this.database.single<{ id: string; email: string }>('SELECT staff_id AS id, email FROM app.identity_behind($1, $2)', [issuer, subject]);
    return rows[0] ?? null;
  }

  /** Makes whoever linked this subject an educator where a group does, and takes that back where none does. What a person here gave or took stays. */
  async roleByGroup(at: Date, { issuer, name, subject, group }: { readonly issuer: string; readonly name: string; readonly subject: string; readonly group: string | null }): Promise<void> {
    await this.database.single('SELECT app.role_by_group($1, $2, $3, $4, $5)', [at, issuer, subject, name, group]);
  }

  /** No second step is wanted of this sign-in here. */
  async trust(tokenHash: Buffer): Promise<void> {
    await this.database.single('SELECT app.trust_sign_in($1)', [tokenHash]);
  }

  async own(): Promise<{ issuer: string; linkedOn: string }[]> {
    return this.database.rows('SELECT provider AS issuer, linked_on::text AS "linkedOn" FROM app.own_identities()');
  }

  /** Taken where somebody has this identity, or they have one of this issuer; too late where their sign-in has ended meanwhile. */
  async link(staffId: string, tokenHash: Buffer, at: Date, issuer: string, subject: string): Promise<'linked' | 'taken' | 'too-late'> {
    return this.database.asStaffMember(staffId, async () => {
      if (!(await this.signIns.hold(tokenHash, at))) return 'too-late';
      const rows = await this.database.rows<{ linked: boolean }>('SELECT app.link_identity($1, $2, $3) AS linked', [at, issuer, subject]);
      return rows[0]?.linked ? 'linked' : 'taken';
    });
  }

  /** Uses a one-time link, of which this is the hash, and that of its code; taken where somebody has this identity, null for a link that does not work. */
  async accept(link: Buffer, code: Buffer | null, at: Date, issuer: string, subject: string): Promise<'linked' | 'taken' | null> {
    const rows = await this.database.single<{ outcome: 'linked' | 'taken' | null }>('SELECT app.accept_coded_link($1, $2, $3, $4, $5) AS outcome', [link, at, issuer, subject, code]);
    return rows[0]?.outcome ?? null;
  }

  /** Throws LastWayIn for the last one of whoever has no password. */
  async unlink(at: Date, issuer: string): Promise<boolean> {
    try {
      const rows = await this.database.rows<{ gone: boolean }>('SELECT app.unlink_identity($1, $2) AS gone', [at, issuer]);
      return rows[0]?.gone ?? false;
    } catch (error) {
      if (sqlState(error) === '23514') throw new LastWayIn();
      throw error;
    }
  }
}
