import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface OwnSecondFactorRow {
  readonly setOn: string | null;
  readonly codesLeft: number;
  /** a sealed secret that was shown and whose first code is still to come */
  readonly waiting: string | null;
  readonly wanted: boolean;
}

/** Second factors, through the named functions: at the door by somebody's id, else of whoever asks alone. */
@Injectable()
export class SecondFactorRepository {
  constructor(private readonly database: Database) {}

  /** The sealed secret of somebody whose password was right, or whether they need a passkey besides. */
  async stepOf(staffId: string): Promise<{ sealed: string | null; needsPasskey: boolean }> {
    const rows = await this.database.single<{ sealed: string | null; needsPasskey: boolean }>('SELECT sealed, needs_passkey AS "needsPasskey" FROM app.second_step_of($1)', [staffId]);
    return rows[0] ?? { sealed: null, needsPasskey: false };
  }

  /** Whether the code of this half minute was not taken before, by any process. */
  async takeStep(staffId: string, step: number): Promise<boolean> {
    const rows = await this.database.single<{ taken: boolean }>('SELECT app.take_step($1, $2) AS taken', [staffId, step]);
    return rows[0]?.taken ?? false;
  }

  async takeRecoveryCode(staffId: string, hash: Buffer, at: Date): Promise<boolean> {
    const rows = await this.database.single<{ taken: boolean }>('SELECT app.take_recovery_code($1, $2, $3) AS taken', [staffId, hash, at]);
    return rows[0]?.taken ?? false;
  }

  async own(): Promise<OwnSecondFactorRow> {
    const rows = await this.database.rows<OwnSecondFactorRow>(
      'SELECT set_on::text AS "setOn", codes_left AS "codesLeft", waiting, wanted FROM app.own_second_factor()',
    );
    return rows[0] ?? { setOn: null, codesLeft: 0, waiting: null, wanted: false };
  }

  async begin(sealed: string): Promise<void> {
    await this.database.rows('SELECT app.begin_second_factor($1)', [sealed]);
  }

  /** False when another secret was shown meanwhile. */
  async set(at: Date, shown: string, step: number, hashes: readonly Buffer[]): Promise<boolean> {
    const rows = await this.database.rows<{ done: boolean }>('SELECT app.set_second_factor($1, $2, $3, $4) AS done', [at, shown, step, hashes]);
    return rows[0]?.done ?? false;
  }

  async renewCodes(at: Date, hashes: readonly Buffer[]): Promise<boolean> {
    const rows = await this.database.rows<{ done: boolean }>('SELECT app.renew_recovery_codes($1, $2) AS done', [at, hashes]);
    return rows[0]?.done ?? false;
  }

  async remove(at: Date): Promise<boolean> {
    const rows = await this.database.rows<{ done: boolean }>('SELECT app.remove_second_factor($1) AS done', [at]);
    return rows[0]?.done ?? false;
  }
}
