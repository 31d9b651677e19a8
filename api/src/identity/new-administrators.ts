import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

/** Who has just become an administrator: for a week they loosen nothing and give nothing, while the others have been told. */
@Injectable()
export class NewAdministrators {
  constructor(private readonly database: Database) {}

  /** Whether whoever asks became one within a week, while others were there before. */
  async isAsker(): Promise<boolean> {
    const rows = await this.database.rows<{ isNew: boolean }>('SELECT app.is_new_administrator(app.staff_id()) AS "isNew"');
    return rows[0]?.isNew ?? true;
  }
}
