import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface KnownPasskey {
  readonly staffId: string;
  readonly email: string;
  readonly publicKey: Buffer;
  readonly uses: string;
}

export interface OwnPasskeyRow {
  readonly id: string;
  readonly credentialId: Buffer;
  readonly name: string;
  readonly addedOn: string;
  readonly lastUsedOn: string | null;
  readonly needed: boolean;
}

/** Passkeys, through the named functions: at the door by what a device shows, else those of whoever asks. */
@Injectable()
export class PasskeyRepository {
  constructor(private readonly database: Database) {}

  async behind(credentialId: Buffer): Promise<KnownPasskey | null> {
    const rows = await this.database.single<KnownPasskey>('SELECT staff_id AS "staffId", email, public_key AS "publicKey", uses FROM app.passkey_of($1)', [credentialId]);
    return rows[0] ?? null;
  }

  async used(credentialId: Buffer, uses: number, at: Date): Promise<void> {
    await this.database.single('SELECT app.use_passkey($1, $2, $3)', [credentialId, uses, at]);
  }

  async own(): Promise<OwnPasskeyRow[]> {
    return this.database.rows<OwnPasskeyRow>(
      'SELECT id, credential_id AS "credentialId", name, added_on::text AS "addedOn", last_used_on::text AS "lastUsedOn", needed FROM app.own_passkeys()',
    );
  }

  /** False where there are ten, or somebody has this one. */
  async add(at: Date, id: string, credentialId: Buffer, publicKey: Buffer, uses: number, name: string): Promise<boolean> {
    const rows = await this.database.rows<{ added: boolean }>('SELECT app.add_passkey($1, $2, $3, $4, $5, $6) AS added', [at, id, credentialId, publicKey, uses, name]);
    return rows[0]?.added ?? false;
  }

  async remove(at: Date, id: string): Promise<'removed' | 'needed' | null> {
    const rows = await this.database.rows<{ outcome: 'removed' | 'needed' | null }>('SELECT app.remove_passkey($1, $2) AS outcome', [at, id]);
    return rows[0]?.outcome ?? null;
  }
}
