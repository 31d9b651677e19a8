import { Client } from 'pg';

interface Asked {
  readonly text?: string;
}

/**
 * Every statement that the product sends while the work runs, as `role: first words`. It listens at the driver, below
 * TypeORM, the limiter and the key store, so that nothing passes it.
 */
export async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const real = Client.prototype.query as (...given: unknown[]) => unknown;
  const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function listen(this: Client, ...given: unknown[]): unknown {
    const [asked] = given;
    const { application_name: role } = (this as unknown as { connectionParameters: { application_name?: string } }).connectionParameters;
    if (role?.startsWith('afterword_')) sent.push(`${role.slice('afterword_'.length)}: ${firstWords(typeof asked === 'string' ? asked : ((asked as Asked).text ?? ''))}`);
    return real.apply(this, given);
  } as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}

/** The statements inside the transaction of a signed-in request, checked to be framed as they must be. */
export async function inside(work: () => Promise<unknown>): Promise<string[]> {
  const [lookup, begin, ...rest] = await statementsDuring(work);
  expect([lookup, begin, rest.at(-1)]).toEqual(['app: SELECT app.signed_in', 'app: BEGIN; SET LOCAL', 'app: COMMIT']);
  return rest.slice(0, -1);
}

function firstWords(sql: string): string {
  if (/^BEGIN; SET LOCAL/u.test(sql)) return 'BEGIN; SET LOCAL';
  const plain = sql.replace(/\s+/gu, ' ').trim();
  const table = /\b(?:FROM|INTO|UPDATE) "?([a-z_.]+)/u.exec(plain)?.[1] ?? '';
  return `${plain.split(' ')[0]} ${/\bapp\.[a-z_]+/u.exec(plain)?.[0] ?? table}`.trim();
}
