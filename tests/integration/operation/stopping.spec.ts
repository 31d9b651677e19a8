import { randomUUID } from 'node:crypto';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';
import { Stream } from '../sessions/stream';

describe('a process that is told to stop', () => {
  let hospital: Hospital;
  let product: OwnProcess;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    const { id, givenName, email } = await hospital.hire('amina');
    product = await OwnProcess.start(hospital.databases.mainUrl, hospital.databases.keysUrl);
    amina = new Person(product.url, id, givenName, email);
    await amina.signsIn(PASSWORD);
  }, 60_000);
  afterAll(() => hospital.close());

  it('answers the save under way, ends the streams, takes nothing new and is gone', async () => {
    await amina.writes('The first, which makes a key.');
    const stream = await Stream.of(amina);
    const entry = randomUUID();
    const lock = await connect(hospital.databases.mainUrl);
    await lock.query('BEGIN; LOCK TABLE entry IN ACCESS EXCLUSIVE MODE');
    const saving = amina.asks('PUT', `/api/entries/${entry}`, { model: 'plain', sections: [{ section: 'text', text: 'Typed just before the stop.' }] });
    await waitsForLock(lock);

    const gone = product.stop('SIGTERM');
    await stream.end();
    await refused(product.url);
    expect(product.ending).toBeNull();
    await lock.query('COMMIT');
    await lock.end();
    const saved = await saving;
    expect([saved.status, saved.headers.get('connection')]).toEqual([201, 'close']);
    await gone;
    expect(product.ending).toBe('SIGTERM');
    expect((await hospital.behind.query('SELECT FROM entry WHERE id = $1', [entry])).rowCount).toBe(1);
    expect(product.output).toContain('"route":"/api/entries/:id","status":201');
  }, 60_000);
});

async function waitsForLock(client: Awaited<ReturnType<typeof connect>>): Promise<void> {
  for (;;) {
    const { rows } = await client.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Resolves once nobody listens at the address. */
async function refused(url: string): Promise<void> {
  while (await fetch(`${url}/api/health`, { headers: { connection: 'close' } }).then(() => true, () => false)) await new Promise((resolve) => setTimeout(resolve, 20));
}
