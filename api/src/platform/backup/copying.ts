import type { Client, Connection } from 'pg';

/** What the driver asks of a statement that it does not know itself. */
interface Submitted {
  submit(connection: Connection): void;
  handleError(error: Error): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
}

interface WireConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/**
 * Copies the rows of a statement out, in PostgreSQL's text form, and hands them on as they come. The server waits while the taker
 * is busy, so that no table has to fit into memory.
 */
export function copyOut(client: Client, statement: string, take: (chunk: Buffer) => Promise<void> | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | null = null;
    let waitedFor: Promise<void> | undefined;
    let taking: Promise<void> = Promise.resolve();
    const fail = (error: Error): void => void (failed ??= error);
    ask(client, {
      submit: (connection) => (connection as WireConnection).query(`COPY (${statement}) TO STDOUT`),
      handleCopyData: ({ chunk }: { chunk: Buffer }, { stream }: Connection): void => {
        // The driver uses the memory of a chunk again.
        const waiting = failed ? undefined : take(Buffer.from(chunk));
        // What came in the same piece of the line is handed on although the taker is busy; it is waited for once.
        if (!waiting || waiting === waitedFor) return;
        waitedFor = waiting;
        stream.pause();
        taking = waiting.catch(fail).then(() => void stream.resume());
      },
      handleError: fail,
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => void taking.then(() => (failed ? reject(failed) : resolve())),
    });
  });
}

/** Copies rows in that `copyOut` handed on. Nothing of them stays when their source or the server fails. */
export function copyIn(client: Client, table: string, columns: readonly string[], rows: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | null = null;
    ask(client, {
      submit: (connection) => (connection as WireConnection).query(`COPY ${table} (${columns.join(', ')}) FROM STDIN`),
      handleCopyInResponse: (connection: WireConnection): void => void send(connection),
      handleError: (error) => void (failed ??= error),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => (failed ? reject(failed) : resolve()),
    });

    async function send(connection: WireConnection): Promise<void> {
      try {
        for await (const chunk of rows) {
          if (failed) return;
          connection.sendCopyFromChunk(chunk);
          if (connection.stream.writableNeedDrain) await new Promise<void>((drained) => connection.stream.once('drain', drained).once('close', drained));
        }
        connection.endCopyFrom();
      } catch (error) {
        failed ??= error as Error;
        connection.sendCopyFail('the source failed');
      }
    }
  });
}

function ask(client: Client, statement: Submitted & Record<string, unknown>): void {
  client.query(statement as never);
}
