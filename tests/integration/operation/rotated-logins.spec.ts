import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OwnPostgres } from '../../support/own-postgres';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';

const run = promisify(execFile);
const PASSWORD = 'a long enough test password';

/** The passwords of the product's logins come from the master key, and belong to the whole server: it has one of its own here. */
describe('the logins of a rotated master key', () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-logins-'));
  const nextFile = join(home, 'next.key');
  let postgres: OwnPostgres;
  beforeAll(async () => {
    writeFileSync(nextFile, randomBytes(32).toString('base64'), { mode: 0o400 });
    postgres = await OwnPostgres.start();
  }, 120_000);
  afterAll(async () => {
    await postgres.end();
    rmSync(home, { recursive: true, force: true });
  });

  it('work in a process that knows both keys, before they are changed and afterwards, without a restart', async () => {
    const [amina] = await postgres.hire(1, PASSWORD);
    const urls = [postgres.url('afterword'), postgres.url('afterword_keys')] as const;
    const product = await OwnProcess.start(...urls, { NEXT_MASTER_KEY_FILE: nextFile });
    try {
      const person = new Person(product.url, amina?.id ?? '', 'Amina', amina?.email ?? '');
      await person.signsIn(PASSWORD);
      const entry = await person.writes('Before.');
      const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: urls[0], KEYS_DATABASE_URL: urls[1] };
      await run(process.execPath, [join(__dirname, '../../../api/dist/rotate-master-key.js'), '--new', nextFile], { env });
      await run(process.execPath, [join(__dirname, '../../../api/dist/migrate.js')], { env: { ...env, MASTER_KEY_FILE: nextFile } });
      // All of its connections are lost, so that it has to log in again.
      await postgres.stops();
      await postgres.comesBack();
      expect((await person.asks('GET', `/api/entries/${entry.id}`)).body).toContain('Before.');
      const after = await OwnProcess.start(...urls, { MASTER_KEY_FILE: nextFile });
      await after.stop();
    } finally {
      await product.stop();
    }
    await expect(OwnProcess.start(...urls)).rejects.toThrow('a database refuses the password that comes from MASTER_KEY_FILE');
  }, 120_000);
});
