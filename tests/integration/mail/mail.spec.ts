import { MailDelivery } from '../../../api/src/platform/mail/mail-delivery';
import { MailRepository } from '../../../api/src/platform/mail/mail.repository';
import { Browser } from '../../support/browser';
import { canary } from '../../support/canary';
import { Hospital } from '../../support/hospital';
import { MailServer } from '../../support/mail-server';
import { OwnProcess } from '../../support/own-process';
import type { Person } from '../../support/person';

const LINK = /https:\/\/afterword\.test\.example\/unsubscribe#([\w-]{43})/u;

describe('mails that something waits', () => {
  let server: MailServer;
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let supervision: string;
  beforeEach(async () => {
    server = new MailServer();
    await server.open();
    const mail = { server: server.address, from: 'afterword@test.example', address: 'https://afterword.test.example', quietHours: { from: '20:00', to: '07:00' } };
    hospital = await Hospital.open('2026-11-22', { mail });
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    supervision = await hospital.supervise(grace, amina);
  });
  afterEach(async () => {
    await hospital.close();
    await server.close();
  });

  const deliver = (): Promise<number> => hospital.app.get(MailDelivery).deliver();
  const remind = (): Promise<number> => hospital.app.get(MailRepository).queueReminders(hospital.clock.today());
  const waiting = async (): Promise<number> => (await hospital.behind.query('SELECT FROM mail_outbox WHERE ended_on IS NULL')).rowCount ?? 0;
  const endings = async (): Promise<string[]> =>
    (await hospital.behind.query<{ as: string }>('SELECT ended_as AS as FROM mail_outbox WHERE ended_on IS NOT NULL ORDER BY 1')).rows.map((row) => row.as);

  it('go to whoever is to keep a promise that the other wrote down, and to nobody for their own', async () => {
    await amina.promises(supervision, 'Mine.');
    expect(await waiting()).toBe(0);
    await grace.promises(supervision, 'Yours.');
    expect([await deliver(), await deliver()]).toEqual([1, 0]);
    expect(server.taken.map(({ to }) => to)).toEqual([[amina.email]]);
    expect(server.taken[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@afterword\.test\.example>$/u);
  });

  it('hold no word of what they are about, nor who, nor when', async () => {
    const word = canary();
    await grace.promises(supervision, `About ${word}.`, { dueOn: '2026-12-03' });
    await deliver();
    const { raw = '' } = server.taken[0] ?? {};
    const said = raw.replaceAll(/=\r?\n/gu, '');
    for (const secret of [word, 'Grace', 'Amina', 'Okafor', 'promise', '2026-12-03', '3 December', supervision]) expect(said.replace(amina.email, '')).not.toContain(secret);
    expect(said).toContain('Something is waiting for you in Afterword');
    expect(said).toContain('Auto-Submitted: auto-generated');
    const { rows } = await hospital.behind.query<Record<string, unknown>>('SELECT * FROM mail_outbox');
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['ended_as', 'ended_on', 'id', 'next_try_at', 'queued_on', 'recipient_id', 'tries']);
  });

  it('are rolled back with what they are about', async () => {
    await hospital.behind.query('BEGIN');
    await hospital.behind.query(
      `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on)
       VALUES (gen_random_uuid(), $1, $2, $3, $2, $3, '2026-11-22', 1, 1, 'eyJ..a.b.c', '2026-12-01', '2026-12-01')`,
      [supervision, amina.id, grace.id],
    );
    expect(await waiting()).toBe(1);
    await hospital.behind.query('ROLLBACK');
    expect(await waiting()).toBe(0);
  });

  it('remind of a promise once from the day before it is due, and anew when it was carried over', async () => {
    const made = await amina.promises(supervision, 'Mine.', { dueOn: '2026-12-01' });
    expect(await remind()).toBe(0);
    hospital.clock.moveTo('2026-11-30');
    expect([await remind(), await remind()]).toEqual([1, 0]);
    await deliver();
    hospital.clock.moveTo('2026-12-02');
    expect(await remind()).toBe(0);
    await amina.signsIn('a long enough test password');
    await amina.asks('PUT', `/api/commitments/${made.id}`, { owner: 'supervisee', words: 'Mine.', dueOn: '2026-12-10' }, { 'if-match': '"1"' });
    expect(await remind()).toBe(0);
    hospital.clock.moveTo('2026-12-09');
    expect(await remind()).toBe(1);
    await deliver();
    expect(server.taken.map(({ to }) => to)).toEqual([[amina.email], [amina.email]]);
  });

  it('remind of nothing that is done, let go, or of a supervision that has ended', async () => {
    const [done, dropped] = [await amina.promises(supervision, 'Done.', { dueOn: '2026-11-23' }), await amina.promises(supervision, 'Let go.', { dueOn: '2026-11-23' })];
    await amina.asks('PUT', `/api/commitments/${done.id}/closing`, { as: 'done' });
    await amina.asks('PUT', `/api/commitments/${dropped.id}/closing`, { as: 'dropped' });
    expect(await remind()).toBe(0);
    await amina.promises(supervision, 'Open.', { dueOn: '2026-11-23' });
    await hospital.endSupervision(supervision);
    expect(await remind()).toBe(0);
  });

  it('wait one for each person, however much there is', async () => {
    for (let n = 0; n < 5; n += 1) await grace.promises(supervision, `Yours ${n}.`, { dueOn: '2026-11-23' });
    await remind();
    expect([await deliver(), server.taken.length]).toEqual([1, 1]);
  });

  it('outlast a mail server that is down for a day: each arrives once', async () => {
    await grace.promises(supervision, 'Yours.');
    await amina.promises(supervision, 'Yours.', { owner: 'supervisor' });
    await server.close();
    const start = new Date('2026-11-23T09:00:00Z').getTime();
    for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
      hospital.clock.moveTo(new Date(start + minutes * 60_000).toISOString());
      expect(await deliver()).toBe(0);
    }
    const tries = await hospital.behind.query<{ tries: number }>('SELECT tries FROM mail_outbox ORDER BY tries');
    // Not in the quiet hours, and no more than once an hour in the end.
    for (const row of tries.rows) expect(row.tries).toBeLessThan(25);
    await server.open();
    let sent = 0;
    for (let minutes = 24 * 60; minutes < 26 * 60; minutes += 10) {
      hospital.clock.moveTo(new Date(start + minutes * 60_000).toISOString());
      sent += await deliver();
    }
    expect(sent).toBe(2);
    expect(server.taken.map(({ to }) => to[0]).sort()).toEqual([amina.email, grace.email].sort());
    expect(await endings()).toEqual(['accepted', 'accepted']);
  });

  it('are sent once more, with the same Message-ID and the same words, after a crash between acceptance and note', async () => {
    await grace.promises(supervision, 'Yours.');
    // What a process does that dies before it notes what the server accepted: the note never comes.
    const noting = jest.spyOn(hospital.app.get(MailRepository), 'end').mockRejectedValue(new Error('The process is gone.'));
    await expect(deliver()).rejects.toThrow('The process is gone.');
    noting.mockRestore();
    expect([await deliver(), server.taken.length]).toEqual([0, 1]);
    hospital.clock.moveTo('2026-11-22T12:10:00Z');
    expect([await deliver(), await deliver()]).toEqual([1, 0]);
    expect(server.taken).toHaveLength(2);
    const [first, second] = server.taken;
    expect(second?.messageId).toBe(first?.messageId);
    const undated = (raw = ''): string => raw.replace(/^Date:.*$/mu, '');
    expect(undated(second?.raw)).toBe(undated(first?.raw));
    hospital.clock.moveTo('2026-11-23');
    expect(await deliver()).toBe(0);
  });

  it('are sent once more with the same Message-ID by a process that was killed after the server had accepted, and then no more', async () => {
    await grace.promises(supervision, 'Yours.');
    const { mainUrl, keysUrl } = hospital.databases;
    const settings = { SMTP_URL: server.address, MAIL_FROM: 'afterword@test.example', PUBLIC_ADDRESS: 'https://afterword.test.example', MAIL_QUIET_HOURS: '00:00-00:00' };
    const kept = new Promise<void>((resolve) => (server.afterKeeping = () => {
      resolve();
      // The sender never hears of it.
      return new Promise(() => undefined);
    }));
    const killed = await OwnProcess.start(mainUrl, keysUrl, settings);
    await kept;
    await killed.stop('SIGKILL');
    server.afterKeeping = () => Promise.resolve();
    await hospital.behind.query(`UPDATE mail_outbox SET next_try_at = next_try_at - interval '10 minutes'`);
    const again = await OwnProcess.start(mainUrl, keysUrl, settings);
    while (server.taken.length < 2 || (await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await again.stop();
    const third = await OwnProcess.start(mainUrl, keysUrl, settings);
    await third.stop();
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([server.taken[0]?.messageId, server.taken[0]?.messageId]);
    expect(again.output + third.output).not.toContain(amina.email);
  }, 60_000);

  it('are sent once by two processes at the same time', async () => {
    await grace.promises(supervision, 'Yours.');
    await amina.promises(supervision, 'Yours.', { owner: 'supervisor' });
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(server.taken.map(({ to }) => to[0]).sort()).toEqual([amina.email, grace.email].sort());
  });

  it('wait for the end of the quiet hours', async () => {
    await grace.promises(supervision, 'Yours.');
    for (const night of ['2026-11-22T20:00:00Z', '2026-11-23T03:00:00Z', '2026-11-23T06:59:00Z']) {
      hospital.clock.moveTo(night);
      expect(await deliver()).toBe(0);
    }
    hospital.clock.moveTo('2026-11-23T07:00:00Z');
    expect(await deliver()).toBe(1);
  });

  it('never go to somebody who has left, also not when they left while it waited', async () => {
    await grace.promises(supervision, 'Yours.');
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [amina.id]);
    expect(await deliver()).toBe(0);
    expect([server.taken, await endings()]).toEqual([[], ['left']]);
  });

  it('end with the link in one, without signing in; a link that nobody was sent is answered alike', async () => {
    await grace.promises(supervision, 'Yours.');
    await deliver();
    const token = LINK.exec((server.taken[0]?.raw ?? '').replaceAll(/=\r?\n/gu, '').replaceAll('=3D', '='))?.[1] ?? '';
    const street = new Browser(hospital.url);
    expect((await street.asks('POST', '/api/unsubscriptions', { token: 'A'.repeat(43) })).status).toBe(204);
    expect((await street.asks('POST', '/api/unsubscriptions', { token: 'short' })).status).toBe(400);
    await grace.promises(supervision, 'More.');
    expect((await street.asks('POST', '/api/unsubscriptions', { token })).status).toBe(204);
    expect((await street.asks('POST', '/api/unsubscriptions', { token })).status).toBe(204);
    expect(await deliver()).toBe(0);
    expect([server.taken.length, await endings()]).toEqual([1, ['accepted', 'unwanted']]);
    const { rows } = await hospital.behind.query<{ line: string }>('SELECT to_jsonb(c)::text AS line FROM mail_choice c');
    expect(rows.map(({ line }) => line).join()).not.toContain(token);

    expect((await amina.asks('GET', '/api/mail-choice')).json).toEqual({ wanted: false, sent: true });
    expect((await grace.asks('GET', '/api/mail-choice')).json).toEqual({ wanted: true, sent: true });
    expect((await amina.asks('PUT', '/api/mail-choice', { wanted: true })).json).toEqual({ wanted: true, sent: true });
    await grace.promises(supervision, 'And more.');
    expect(await deliver()).toBe(1);
    await amina.asks('PUT', '/api/mail-choice', { wanted: false });
    await grace.promises(supervision, 'At last.');
    expect(await deliver()).toBe(0);
  });

  it('are given up for good where the server knows no such person, and go on to the next', async () => {
    await grace.promises(supervision, 'Yours.');
    server.refusesRecipients = 550;
    expect([await deliver(), await endings()]).toEqual([0, ['refused']]);
    server.refusesRecipients = 451;
    await grace.promises(supervision, 'Again.');
    expect([await deliver(), await waiting()]).toEqual([0, 1]);
    server.refusesRecipients = null;
    hospital.clock.moveTo('2026-11-22T12:01:00Z');
    expect(await deliver()).toBe(1);
  });

  it('are not sent a week late', async () => {
    await grace.promises(supervision, 'Yours.');
    hospital.clock.moveTo('2026-11-30');
    expect([await deliver(), await endings()]).toEqual([0, ['late']]);
  });
});

describe('without a mail server', () => {
  it('nothing is sent, and the product says so', async () => {
    const hospital = await Hospital.open();
    const amina = await hospital.hire('amina');
    expect(await hospital.app.get(MailDelivery).deliver()).toBe(0);
    expect((await amina.asks('GET', '/api/mail-choice')).json).toEqual({ wanted: true, sent: false });
    await hospital.close();
  });
});
