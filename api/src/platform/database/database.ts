import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DatabaseError, type PoolClient, type QueryResult } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import { UUID } from '../problems/id.pipe';

const ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
/** What a row points at went in the same moment, or got a row that points at it: looked at again, it is a refusal. */
const FOREIGN_KEY_VIOLATION = '23503';
// Longer than for a request: whoever takes the answer may be on a slow line.
const PICTURE_IDLE = '60s';

/** A statement was sent outside a transaction: an error, never an empty answer. */
export class OutsideTransaction extends Error {
  constructor() {
    super('The database was asked outside a transaction that says who asks.');
  }
}

/** The database as it stood at one moment, for one person. */
export interface Picture {
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** One connection with a transaction that opens at its first statement, in the same journey to the server. */
interface OpenTransaction {
  /** Taken from the pool at the first statement: who waits for something else keeps no connection from others. */
  readonly connect: () => Promise<PoolClient>;
  client: PoolClient | null;
  readonly opening: string;
  opened: Promise<unknown> | null;
  /** Its connection may serve somebody else by now. */
  over: boolean;
}

/**
 * The database as one request sees it: a single transaction in which PostgreSQL knows who asks. Row level security
 * judges every statement by that.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  /** @param statements plain: nothing is prepared on a connection, for a pooler that hands connections on without it */
  constructor(
    private readonly source: DataSource,
    private readonly statements: 'prepared' | 'plain' = 'prepared',
  ) {}

  /**
   * Runs the work in one transaction as this staff member and commits before it returns. A serialization failure, a
   * deadlock or a row that lost its other in the same moment is tried again in a new transaction; any other error rolls back and is
   * thrown on.
   */
  async asStaffMember<T>(staffId: string, work: () => Promise<T>): Promise<T> {
    if (!UUID.test(staffId)) throw new TypeError('A staff id is a lower-case UUID.');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(staffId, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || ![SERIALIZATION_FAILURE, DEADLOCK, FOREIGN_KEY_VIOLATION].includes(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /**
   * Runs the work on one unchanging picture of the database, as this staff member, and never writes. Only what is handed to
   * the work can read it. It is for answers that are sent while they are read: nothing is tried again, because a part of the
   * answer may have left. Ends with the work.
   */
  async asOfNow<T>(staffId: string, work: (picture: Picture) => Promise<T>): Promise<T> {
    if (!UUID.test(staffId)) throw new TypeError('A staff id is a lower-case UUID.');
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL app.staff_id = '${staffId}'; SET LOCAL idle_in_transaction_session_timeout = '${PICTURE_IDLE}'`);
      let over = false;
      try {
        return await work({
          rows: async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
            if (over) throw new OutsideTransaction();
            return (await client.query(this.statement(sql, parameters))).rows as Row[];
          },
        });
      } finally {
        over = true;
        await client.query('ROLLBACK').catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }

  /** The rows of one statement on its own, before there is an actor: only the named functions answer it. */
  async single<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return (await client.query(this.statement(sql, parameters))).rows as Row[];
    } finally {
      await runner.release();
    }
  }

  /** The rows of one statement of the open transaction. Throws OutsideTransaction when there is none. */
  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.send(sql, parameters)).rows as Row[];
  }

  /** How many rows one statement of the open transaction touched. */
  async touched(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.send(sql, parameters)).rowCount ?? 0;
  }

  private async send(sql: string, parameters: readonly unknown[]): Promise<QueryResult> {
    const transaction = this.open.getStore();
    if (!transaction || transaction.over) throw new OutsideTransaction();
    const client = (transaction.client ??= await transaction.connect());
    if (transaction.over) throw new OutsideTransaction();
    if (transaction.opened) return client.query(this.statement(sql, parameters));
    // Sent without waiting between them, in one write. Were the first refused, the second would find nobody asking and see
    // nothing.
    const stream = (client as PoolClient & { readonly connection: { readonly stream: Writable } }).connection.stream;
    stream.cork();
    transaction.opened = client.query(transaction.opening);
    const answer = client.query(this.statement(sql, parameters));
    stream.uncork();
    const [, result] = await settled(transaction.opened, answer);
    return result;
  }

  private statement(text: string, values: readonly unknown[]): { name?: string; text: string; values: unknown[] } {
    return this.statements === 'plain' ? { text, values: [...values] } : prepared(text, values);
  }

  private async once<T>(staffId: string, work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    let connected: Promise<PoolClient> | null = null;
    const connect = (): Promise<PoolClient> => (connected ??= runner.connect() as Promise<PoolClient>);
    try {
      // SET LOCAL ends with the transaction, so a pooled connection carries nobody to the next request.
      const transaction: OpenTransaction = { connect, client: null, opening: `BEGIN; SET LOCAL app.staff_id = '${staffId}'`, opened: null, over: false };
      try {
        const result = await this.open.run(transaction, work);
        transaction.over = true;
        // After a statement that failed and was not passed on, COMMIT rolls back without an error.
        if (transaction.opened && (await transaction.client?.query('COMMIT'))?.command !== 'COMMIT') throw new Error('A transaction that had failed was to be committed.');
        return result;
      } catch (error) {
        transaction.over = true;
        if (transaction.opened) await transaction.client?.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      // A statement that nobody waited for may have asked for a connection that is still to come.
      await (connected as Promise<PoolClient> | null)?.catch(() => undefined);
      await runner.release();
    }
  }
}

/** Both answers, or the first refusal once both have come: nothing is left unheard. */
async function settled<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [one, other] = await Promise.allSettled([first, second]);
  if (one.status === 'rejected') throw one.reason;
  if (other.status === 'rejected') throw other.reason;
  return [one.value, other.value];
}

const names = new Map<string, string>();

/** A statement that the server plans once per connection: our statements are few and fixed. */
function prepared(text: string, values: readonly unknown[]): { name: string; text: string; values: unknown[] } {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}

/** The SQLSTATE of a failed statement, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const failed = error instanceof QueryFailedError ? error.driverError : error;
  return failed instanceof DatabaseError ? failed.code : undefined;
}
