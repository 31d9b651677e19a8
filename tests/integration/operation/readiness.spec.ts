import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';
import { expectProblem } from '../../support/problem';

describe('readiness', () => {
  let hospital: Hospital;
  beforeEach(async () => {
    hospital = await Hospital.open();
  });
  afterEach(() => hospital.close());
  const asks = () => new Browser(hospital.url).asks('GET', '/api/readiness');

  it('holds when both databases are as new as the program, and when they are newer', async () => {
    await hospital.behind.query(`INSERT INTO migrations ("timestamp", name) VALUES (9999999999999, 'FromALaterVersion9999999999999')`);
    expect((await asks()).json).toEqual({ status: 'ok' });
  });

  it('fails while a migration has not run, and says in which database', async () => {
    await hospital.behind.query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    const problem = expectProblem(await asks(), 503);
    expect(problem).toMatchObject({ parts: { journal: 'behind', keys: 'ok' }, detail: 'Afterword cannot serve just now.' });
  });

  it('fails while the key store lacks one', async () => {
    const keys = await connect(hospital.databases.keysUrl);
    await keys.query('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    await keys.end();
    expect(expectProblem(await asks(), 503)).toMatchObject({ parts: { journal: 'ok', keys: 'behind' } });
  });
});
