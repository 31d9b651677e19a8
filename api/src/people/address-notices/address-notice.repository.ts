import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';

/** A notice that this process is to send now. */
export interface ClaimedNotice {
  readonly id: string;
  /** the address before */
  readonly email: string;
  readonly tries: number;
}

/** Who is to be told that their address was changed. Nobody asks the table: only named functions answer whoever sends what waits. */
@Injectable()
export class AddressNoticeRepository {
  constructor(private readonly database: Database) {}

  async claim(at: Date): Promise<ClaimedNotice | null> {
    const rows = await this.database.single<ClaimedNotice>('SELECT id, email, tries FROM app.claim_notice($1)', [at]);
    return rows[0] ?? null;
  }

  /** Whatever became of it, the address before is not kept. */
  async end(id: string): Promise<void> {
    await this.database.single('SELECT app.note_notice($1, NULL)', [id]);
  }

  async tryAgain(id: string, at: Date): Promise<void> {
    await this.database.single('SELECT app.note_notice($1, $2)', [id, at]);
  }

  /** Lets go what nobody could send for a week; returns how many. */
  async forget(): Promise<number> {
    const [row] = await this.database.single<{ gone: number }>('SELECT app.forget_notices() AS gone', []);
    return row?.gone ?? 0;
  }
}
