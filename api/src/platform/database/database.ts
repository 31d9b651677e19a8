import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type QueryRunner } from 'typeorm';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** A statement was sent outside a transaction: an error, never an empty answer. */
export class OutsideTransaction extends Error {
  constructor() {
    super('The database was asked outside a transaction that says who asks.');
  }
}

/**
 * The database as one request sees it: a single transaction in which PostgreSQL knows who asks. Row level security
 * judges every statement by that.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<QueryRunner>();

  constructor(private readonly source: DataSource) {}

  /**
   * Runs the work in one transaction as this staff member and commits before it returns. A serialization failure or a
   * deadlock is tried again in a new transaction; any other error rolls back and is thrown on.
   */
  async asStaffMember<T>(staffId: string, work: () => Promise<T>): Promise<T> {
    if (!UUID.test(staffId)) throw new TypeError('A staff id is a lower-case UUID.');
    return this.inTransaction(`SET LOCAL app.staff_id = '${staffId}'`, work);
  }

  /** The rows of one statement on its own, before there is an actor: only the named functions answer it. */
  async single<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, parameters as unknown[]);
  }

  /** The rows of one statement of the open transaction. Throws OutsideTransaction when there is none. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner().query(sql, parameters as unknown[], true);
    return result.records as Row[];
  }

  /** How many rows one statement of the open transaction touched. */
  async touched(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner().query(sql, parameters as unknown[], true);
    return result.affected ?? 0;
  }

  private runner(): QueryRunner {
    const runner = this.open.getStore();
    if (!runner) throw new OutsideTransaction();
    return runner;
  }

  private async inTransaction<T>(saysWho: string, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.source.createQueryRunner();
      try {
        // One round trip. SET LOCAL ends with the transaction, so a pooled connection carries nobody to the next request.
        await runner.query(`BEGIN; ${saysWho}`);
        const result = await this.open.run(runner, work);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        if (attempt < ATTEMPTS && isTransient(error)) continue;
        throw error;
      } finally {
        await runner.release();
      }
    }
  }
}

function isTransient(error: unknown): boolean {
  return error instanceof QueryFailedError && [SERIALIZATION_FAILURE, DEADLOCK].includes(sqlState(error) ?? '');
}

/** The SQLSTATE of a failed statement, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
}
