import { randomUUID } from 'node:crypto';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';
import { expectProblem } from '../../support/problem';

const ENTRY = { model: 'plain', sections: [{ section: 'text', text: 'Written after the key was lost.' }] };

it('an author whose key is lost is given no second one, which would part them from their own words', async () => {
  const hospital = await Hospital.open();
  try {
    const amina = await hospital.hire('amina');
    const entry = await amina.writes('Written under the first key.');
    const keys = await connect(hospital.databases.keysUrl);
    const { rows } = await keys.query('DELETE FROM author_key RETURNING *');
    // Nobody keeps an unwrapped key for longer than this.
    hospital.clock.moveTo('2026-11-23');
    await amina.signsIn('a long enough test password');
    expectProblem(await amina.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY), 500, [], ['Written']);
    expect((await keys.query('SELECT FROM author_key')).rowCount).toBe(0);
    await keys.query('INSERT INTO author_key SELECT * FROM jsonb_populate_recordset(NULL::author_key, $1)', [JSON.stringify(rows)]);
    await keys.end();
    expect((await amina.asks('GET', `/api/entries/${entry.id}`)).status).toBe(200);
    expect((await amina.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY)).status).toBe(201);
  } finally {
    await hospital.close();
  }
});
