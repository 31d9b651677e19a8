import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canary, searchFor } from '../../support/canary';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';
import { textIn, unzipped } from '../../support/zip';

/** What somebody takes with them is looked for in everything that a process of its own leaves behind. */
it('taking everything and making a document leave nothing on the server', async () => {
  const [written, typed] = [canary(), canary()];
  const folder = mkdtempSync(join(tmpdir(), 'afterword-taken-'));
  const hospital = await Hospital.open();
  const { mainUrl, keysUrl } = hospital.databases;
  const hired = await hospital.hire('noor');
  const product = await OwnProcess.start(mainUrl, keysUrl, { TMPDIR: folder });
  try {
    const noor = new Person(product.url, hired.id, hired.givenName, hired.email);
    await noor.signsIn(PASSWORD);
    await noor.writes(`I wrote ${written}.`);

    const taken = unzipped(Buffer.from(await (await noor.takesEverything()).arrayBuffer()));
    expect(textIn(taken, 'entries.json')).toContain(written);
    const form = { form: 'nmc-accounts', fields: [], parts: [{ heading: '', answers: [{ prompt: 'nature', text: typed, themes: [] }] }], activities: [], gaps: [] };
    const made = unzipped(Buffer.from(await (await noor.fetches('/api/professional-documents', form)).arrayBuffer()));
    expect(textIn(made, 'word/document.xml').replaceAll('&gt;', '>')).toContain(typed);
    // The words that are refused are not kept either.
    expect((await noor.asks('POST', '/api/professional-documents', { ...form, form: typed })).status).toBe(400);
    expect((await noor.asks('POST', '/api/account/proof', { password: typed })).status).toBe(422);

    const { rows } = await hospital.behind.query('SELECT FROM audit_event');
    expect(rows).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    const found = await searchFor([written, typed], { databases: [mainUrl, keysUrl], output: product.output });
    expect([found.get(written), found.get(typed)]).toEqual([[], []]);
  } finally {
    await product.stop();
    await hospital.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
