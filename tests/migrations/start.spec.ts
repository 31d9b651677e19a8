import { createServer, type AddressInfo, type Server } from 'node:net';
import { Hospital } from '../support/hospital';
import { connect } from '../support/databases';
import { runs } from './fresh-databases';

describe('a start', () => {
  let hospital: Hospital;
  let taken: Server;
  beforeAll(async () => {
    hospital = await Hospital.open();
    for (const name of ['amina', 'tom'] as const) await (await hospital.hire(name)).writes('Words that need a key.');
    // A port that is taken ends every start that gets as far as listening.
    taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    taken.close();
    await hospital.close();
  });

  const starts = (): ReturnType<typeof runs> =>
    runs('main', {
      DATABASE_URL: hospital.databases.mainUrl,
      KEYS_DATABASE_URL: hospital.databases.keysUrl,
      PORT: String((taken.address() as AddressInfo).port),
    });

  it('gets as far as listening when the key store is whole', async () => {
    expect((await starts()).errors).toContain('Afterword could not start: another program listens on this port. Set PORT to a free one.');
  });

  it('is refused with one sentence when the key store lacks a key that some row needs', async () => {
    const keys = await connect(hospital.databases.keysUrl);
    const { rows } = await keys.query<{ id: string }>(`DELETE FROM author_key WHERE id = (SELECT id FROM author_key LIMIT 1) RETURNING id`);
    const oneLost = await starts();
    expect(oneLost).toEqual({ code: 1, errors: sentence('1 of the 2'), output: expect.not.stringContaining(rows[0]?.id ?? '') });
    await keys.query('DELETE FROM author_key');
    await keys.end();
    expect(await starts()).toMatchObject({ code: 1, errors: sentence('2 of the 2') });
  });
});

function sentence(lost: string): string {
  return `The key store at KEYS_DATABASE_URL lacks ${lost} keys that the journal needs. Afterword does not start, so that nothing is written that cannot be read.\n`;
}
