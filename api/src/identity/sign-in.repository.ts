import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface Credential {
  readonly staffId: string;
  readonly passwordHash: string;
}

export interface SignedIn {
  readonly staffId: string;
  readonly roles: string[];
  readonly supervises: boolean;
}

export interface StaffMemberRow {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly team: string | null;
  readonly organisation: string;
}

/** Sign-ins and credentials, through the named functions that may touch them before there is an actor. */
@Injectable()
export class SignInRepository {
  constructor(private readonly database: Database) {}

  async credentialOf(email: string): Promise<Credential | null> {
    const rows = await this.database.single<Credential>(
      'SELECT staff_id AS "staffId", password_hash AS "passwordHash" FROM app.credential_of($1)',
      [email],
    );
    return rows[0] ?? null;
  }

  async begin(tokenHash: Buffer, staffId: string, at: Date, until: Date): Promise<void> {
    await this.database.single('SELECT app.begin_sign_in($1, $2, $3, $4)', [tokenHash, staffId, at, until]);
  }

  /** The person behind a sign-in that still lasts; one statement, before the request's transaction. */
  async signedIn(tokenHash: Buffer, at: Date): Promise<SignedIn | null> {
    const rows = await this.database.single<SignedIn>(
      'SELECT staff_id AS "staffId", roles, supervises FROM app.signed_in($1, $2)',
      [tokenHash, at],
    );
    return rows[0] ?? null;
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.database.single('SELECT app.end_sign_in($1)', [tokenHash]);
  }

  async staffMember(id: string): Promise<StaffMemberRow | null> {
    const rows = await this.database.rows<StaffMemberRow>(
      `SELECT s.id, s.email, s.given_name AS "givenName", s.family_name AS "familyName", s.job_title AS "jobTitle",
              t.name AS team, (SELECT o.name FROM organisation o) AS organisation
         FROM staff_member s LEFT JOIN team t ON t.id = s.team_id WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }
}
