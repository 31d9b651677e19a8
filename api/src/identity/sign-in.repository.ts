import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface Credential {
  readonly staffId: string;
  readonly passwordHash: string;
}

/** In which browser a sign-in is, as far as its owner needs to know it again. */
export interface DeviceOfSignIn {
  /** browser and system by family; null where it does not say */
  readonly device: string | null;
  /** whether whoever signed in said that nobody else uses it */
  readonly own: boolean;
}

export interface SignedIn {
  readonly staffId: string;
  readonly roles: string[];
  readonly supervises: boolean;
  readonly enrols: boolean;
  readonly proved: boolean;
}

export interface StaffMemberRow {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly team: string | null;
  readonly organisation: string;
  /** the day on which their account is erased, if they asked for that */
  readonly closesOn: string | null;
  /** the day on which everything they wrote is erased, if they asked for that */
  readonly entriesErasedOn: string | null;
  /** the last day of an agency or fixed-term contract, until it has passed */
  readonly lastDay: string | null;
  /** the version of the limits of confidentiality that they have not said they read; null where there is none */
  readonly limitsToRead: number | null;
  readonly readByLaw: boolean;
  readonly heldByLaw: boolean;
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

  /** `byPassword` ends what was asked and made for a new one, in the same statement. */
  async begin(tokenHash: Buffer, staffId: string, at: Date, { device, own }: DeviceOfSignIn, byPassword: boolean): Promise<void> {
    await this.database.single('SELECT app.begin_sign_in($1, $2, $3, $4, $5, $6)', [tokenHash, staffId, at, device, own, byPassword]);
  }

  /** The person behind a sign-in that still lasts; one statement, before the request's transaction. `uses` makes it last on. */
  async signedIn(tokenHash: Buffer, at: Date, uses: boolean): Promise<SignedIn | null> {
    const rows = await this.database.single<SignedIn>(
      'SELECT staff_id AS "staffId", roles, supervises, enrols, proved FROM app.signed_in($1, $2, $3)',
      [tokenHash, at, uses],
    );
    return rows[0] ?? null;
  }

  /** Keeps that whoever is signed in has shown again who they are, until then. */
  async prove(tokenHash: Buffer, until: Date): Promise<void> {
    await this.database.single('SELECT app.prove_sign_in($1, $2)', [tokenHash, until]);
  }

  /** Whether whoever asks has a password that opens their account. */
  async hasPassword(): Promise<boolean> {
    const rows = await this.database.rows<{ has: boolean }>('SELECT app.has_password() AS has');
    return rows[0]?.has ?? false;
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.database.single('SELECT app.end_sign_in($1)', [tokenHash]);
  }

  /** Keeps links of whoever asks from being used until the transaction ends; false when this sign-in of theirs has ended meanwhile. */
  async hold(tokenHash: Buffer, at: Date): Promise<boolean> {
    const rows = await this.database.rows<{ lasts: boolean }>('SELECT app.hold_sign_in($1, $2) AS lasts', [tokenHash, at]);
    return rows[0]?.lasts ?? false;
  }

  /** Ends the sign-ins of whoever asks that lack a second step, but for this one. */
  async endHalves(keptHash: Buffer): Promise<void> {
    await this.database.rows('SELECT app.end_half_sign_ins($1)', [keptHash]);
  }

  /** Sets the password of whoever asks and ends their other sign-ins and open links; false when this sign-in has ended meanwhile. */
  async changePassword(tokenHash: Buffer, at: Date, passwordHash: string): Promise<boolean> {
    const rows = await this.database.rows<{ changed: boolean }>('SELECT app.change_password($1, $2, $3) AS changed', [at, tokenHash, passwordHash]);
    return rows[0]?.changed ?? false;
  }

  async staffMember(id: string): Promise<StaffMemberRow | null> {
    const rows = await this.database.rows<StaffMemberRow>(
      `SELECT s.id, s.email, s.given_name AS "givenName", s.family_name AS "familyName", s.job_title AS "jobTitle",
              t.name AS team, (SELECT o.name FROM organisation o) AS organisation,
              (SELECT c.erase_on::text FROM account_closing c WHERE c.staff_id = s.id) AS "closesOn",
              (SELECT x.erase_on::text FROM entries_erasure x WHERE x.staff_id = s.id) AS "entriesErasedOn", s.ends_on::text AS "lastDay",
              (SELECT max(v.version) FROM limits_version v
                HAVING max(v.version) > coalesce((SELECT r.version FROM limits_reading r WHERE r.staff_id = s.id), 0)) AS "limitsToRead",
              EXISTS (SELECT FROM disclosure d WHERE d.author_id = s.id AND d.told_on IS NOT NULL AND d.ended_on IS NULL AND d.ends_on >= current_date) AS "readByLaw",
              EXISTS (SELECT FROM legal_hold h WHERE h.author_id = s.id AND h.told_on IS NOT NULL AND h.ended_on IS NULL) AS "heldByLaw"
         FROM staff_member s LEFT JOIN team t ON t.id = s.team_id WHERE s.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }
}
