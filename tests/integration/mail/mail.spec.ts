import { MailRepository } from '../../../api/src/platform/mail/mail.repository';
import { MailDelivery } from '../../../api/src/platform/mail/mail-delivery';
import { Browser } from '../../support/browser';
import { canary } from '../../support/canary';
import { Hospital } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { PostRoom, wordsOf } from './post-room';

const LINK = /https:\/\/afterword\.test\.example\/unsubscribe#([\w-]{43})/u;

describe('mails that something waits', () => {
  let post: PostRoom;
  beforeEach(async () => {
    post = await PostRoom.open();
  });
  afterEach(() => post.close());

  it('hold no word of what they are about, nor who, nor when', async () => {
    const word = canary();
    const { amina, grace, hospital, supervision } = post;
    await grace.promises(supervision, `About ${word}.`, { dueOn: '2026-12-03' });
    expect([await post.nextMorning(), await post.look()]).toEqual([1, 0]);
    expect(post.recipients).toEqual([amina.email]);
    expect(post.server.taken[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@afterword\.test\.example>$/u);
    const said = wordsOf(post.server.taken[0]?.raw);
    for (const secret of [word, 'Grace', 'Amina', 'Okafor', 'promise', '2026-12-03', '3 December', supervision]) expect(said.replace(amina.email, '')).not.toContain(secret);
    expect(said).toContain('Something is waiting for you in Afterword');
    expect(said).toContain('Auto-Submitted: auto-generated');
    const { rows } = await hospital.behind.query<Record<string, unknown>>('SELECT * FROM mail_outbox');
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['ended_as', 'ended_on', 'id', 'next_try_at', 'queued_on', 'recipient_id', 'tries']);
    // At which hour it went is kept nowhere.
    expect(rows[0]?.['next_try_at']).toBeNull();
  });

  it('are rolled back with what they are about', async () => {
    const { amina, grace, hospital, supervision } = post;
    await hospital.behind.query('BEGIN');
    await hospital.behind.query(
      `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on)
       VALUES (gen_random_uuid(), $1, $2, $3, $2, $3, '2026-11-22', 1, 1, 'eyJ..a.b.c', '2026-12-01', '2026-12-01')`,
      [supervision, amina.id, grace.id],
    );
    expect(await post.waiting()).toEqual(['Amina']);
    await hospital.behind.query('ROLLBACK');
    expect(await post.waiting()).toEqual([]);
  });

  it('remind of a promise once from the day before it is due, and anew when it was carried over', async () => {
    const { amina, hospital, supervision } = post;
    const made = await amina.promises(supervision, 'Mine.', { dueOn: '2026-12-01' });
    expect(await post.remind()).toBe(0);
    hospital.clock.moveTo('2026-11-30');
    expect([await post.remind(), await post.remind()]).toEqual([1, 0]);
    expect(await post.nextMorning()).toBe(1);
    hospital.clock.moveTo('2026-12-02');
    expect(await post.remind()).toBe(0);
    await post.signInAgain();
    await amina.asks('PUT', `/api/commitments/${made.id}`, { owner: 'supervisee', words: 'Mine.', dueOn: '2026-12-10' }, { 'if-match': '"1"' });
    expect(await post.remind()).toBe(0);
    hospital.clock.moveTo('2026-12-09');
    expect(await post.remind()).toBe(1);
    await post.nextMorning();
    expect(post.recipients).toEqual([amina.email, amina.email]);
  });

  it('remind of nothing that is done, let go, or of a supervision that has ended', async () => {
    const { amina, hospital, supervision } = post;
    const [done, dropped] = [await amina.promises(supervision, 'Done.', { dueOn: '2026-11-23' }), await amina.promises(supervision, 'Let go.', { dueOn: '2026-11-23' })];
    await amina.asks('PUT', `/api/commitments/${done.id}/closing`, { as: 'done' });
    await amina.asks('PUT', `/api/commitments/${dropped.id}/closing`, { as: 'dropped' });
    expect(await post.remind()).toBe(0);
    await amina.promises(supervision, 'Open.', { dueOn: '2026-11-23' });
    await hospital.endSupervision(supervision);
    expect(await post.remind()).toBe(0);
  });

  it('are one for each person in the morning, however much there is', async () => {
    const { grace, supervision } = post;
    for (let n = 0; n < 5; n += 1) await grace.promises(supervision, `Yours ${n}.`, { dueOn: '2026-11-23' });
    await post.remind();
    expect([await post.look(), await post.nextMorning(), await post.look()]).toEqual([0, 1, 0]);
  });

  it('come at the next full hour to whoever likes it sooner, and then not before the next morning', async () => {
    const { amina, grace, hospital, supervision } = post;
    expect((await amina.asks('PUT', '/api/mail-choice', { rhythm: 'soon' })).json).toEqual({ rhythm: 'soon', sent: true });
    await grace.promises(supervision, 'Yours.');
    hospital.clock.moveTo('2026-11-22T12:17:00Z');
    expect(await post.look()).toBe(0);
    hospital.clock.moveTo('2026-11-22T12:59:00Z');
    expect(await post.look()).toBe(0);
    hospital.clock.moveTo('2026-11-22T13:00:00Z');
    expect(await post.look()).toBe(1);
    await grace.promises(supervision, 'And this.');
    for (const later of ['2026-11-22T13:01:00Z', '2026-11-22T14:00:00Z', '2026-11-22T19:59:00Z', '2026-11-23T07:59:00Z']) {
      hospital.clock.moveTo(later);
      expect([later, await post.look()]).toEqual([later, 0]);
    }
    hospital.clock.moveTo('2026-11-23T08:00:00Z');
    expect(await post.look()).toBe(1);
    expect(post.recipients).toEqual([amina.email, amina.email]);
  });

  it('come at eight by the clocks of the hospital also in summer', async () => {
    const { grace, hospital, supervision } = post;
    hospital.clock.moveTo('2027-07-01T12:00:00Z');
    await post.signInAgain();
    await grace.promises(supervision, 'Yours.', { dueOn: '2027-08-01' });
    await post.look();
    hospital.clock.moveTo('2027-07-02T06:59:00Z');
    expect(await post.look()).toBe(0);
    hospital.clock.moveTo('2027-07-02T07:00:00Z');
    expect(await post.look()).toBe(1);
  });

  it('outlast a mail server that is down for a day: each arrives once', async () => {
    const { amina, grace, hospital, server, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    await amina.promises(supervision, 'Yours.', { owner: 'supervisor' });
    await post.look();
    await server.close();
    const start = new Date('2026-11-23T08:00:00Z').getTime();
    for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
      hospital.clock.moveTo(new Date(start + minutes * 60_000).toISOString());
      expect(await post.look()).toBe(0);
    }
    const tries = await hospital.behind.query<{ tries: number }>('SELECT tries FROM mail_outbox ORDER BY tries');
    // Not in the quiet hours, and no more than once an hour in the end.
    for (const row of tries.rows) expect(row.tries).toBeLessThan(25);
    await server.open();
    let sent = 0;
    for (let minutes = 24 * 60; minutes < 26 * 60; minutes += 10) {
      hospital.clock.moveTo(new Date(start + minutes * 60_000).toISOString());
      sent += await post.look();
    }
    expect(sent).toBe(2);
    expect([...post.recipients].sort()).toEqual([amina.email, grace.email].sort());
    expect(await post.endings()).toEqual(['accepted', 'accepted']);
  });

  it('are sent once more, with the same Message-ID and the same words, after a crash between acceptance and note', async () => {
    const { grace, hospital, server, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    await post.look();
    hospital.clock.moveTo('2026-11-23T08:00:00Z');
    // What a process does that dies before it notes what the server accepted: the note never comes.
    const noting = jest.spyOn(hospital.app.get(MailRepository), 'end').mockRejectedValue(new Error('The process is gone.'));
    await expect(post.look()).rejects.toThrow('The process is gone.');
    noting.mockRestore();
    expect([await post.look(), server.taken.length]).toEqual([0, 1]);
    hospital.clock.moveTo('2026-11-23T08:10:00Z');
    expect([await post.look(), await post.look()]).toEqual([1, 0]);
    expect(server.taken).toHaveLength(2);
    const [first, second] = server.taken;
    expect(second?.messageId).toBe(first?.messageId);
    const undated = (raw = ''): string => raw.replace(/^Date:.*$/mu, '');
    expect(undated(second?.raw)).toBe(undated(first?.raw));
    expect(await post.nextMorning()).toBe(0);
  });

  it('are sent once more with the same Message-ID by a process that was killed after the server had accepted, and then no more', async () => {
    const { amina, grace, hospital, server, supervision } = post;
    // Of several kinds, and still one.
    await grace.asks('POST', `/api/supervisions/${supervision}/sessions`, { id: '6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c41', day: '2026-11-30', beginsAt: '14:00', minutes: 45 });
    await grace.promises(supervision, 'Yours.');
    // A process of its own goes by the real day, on which what the hospital queued must not be a week old.
    const past = `UPDATE mail_outbox SET next_try_at = '2020-01-01', queued_on = current_date`;
    await hospital.behind.query(past);
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
    await hospital.behind.query(past);
    const again = await OwnProcess.start(mainUrl, keysUrl, settings);
    while (server.taken.length < 2 || (await post.waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await again.stop();
    const third = await OwnProcess.start(mainUrl, keysUrl, settings);
    await third.stop();
    expect(server.taken.map(({ messageId }) => messageId)).toEqual([server.taken[0]?.messageId, server.taken[0]?.messageId]);
    expect(again.output + third.output).not.toContain(amina.email);
  }, 180_000);

  it('are sent once by two processes at the same time', async () => {
    const { amina, grace, hospital, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    await amina.promises(supervision, 'Yours.', { owner: 'supervisor' });
    await Promise.all([post.look(), post.look(), post.look()]);
    hospital.clock.moveTo('2026-11-23T08:00:00Z');
    await Promise.all([post.look(), post.look(), post.look()]);
    expect([...post.recipients].sort()).toEqual([amina.email, grace.email].sort());
  });

  it('wait for the end of the quiet hours', async () => {
    const { amina, grace, hospital, supervision } = post;
    await amina.asks('PUT', '/api/mail-choice', { rhythm: 'soon' });
    hospital.clock.moveTo('2026-11-22T19:30:00Z');
    await grace.promises(supervision, 'Yours.');
    await post.look();
    for (const night of ['2026-11-22T20:00:00Z', '2026-11-23T03:00:00Z', '2026-11-23T06:59:00Z']) {
      hospital.clock.moveTo(night);
      expect(await post.look()).toBe(0);
    }
    hospital.clock.moveTo('2026-11-23T07:00:00Z');
    expect(await post.look()).toBe(1);
  });

  it('never go to somebody who has left, also not when they left while it waited', async () => {
    const { amina, grace, hospital, server, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    await post.look();
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22' WHERE id = $1`, [amina.id]);
    expect(await post.nextMorning()).toBe(0);
    expect([server.taken, await post.endings()]).toEqual([[], ['left']]);
  });

  it('end with the link in one, without signing in; a link that nobody was sent is answered alike', async () => {
    const { amina, grace, hospital, server, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    await post.nextMorning();
    await post.signInAgain();
    const token = LINK.exec(wordsOf(server.taken[0]?.raw))?.[1] ?? '';
    const street = new Browser(hospital.url);
    expect((await street.asks('POST', '/api/unsubscriptions', { token: 'A'.repeat(43) })).status).toBe(204);
    expect((await street.asks('POST', '/api/unsubscriptions', { token: 'short' })).status).toBe(400);
    await grace.promises(supervision, 'More.');
    expect((await street.asks('POST', '/api/unsubscriptions', { token })).status).toBe(204);
    expect((await street.asks('POST', '/api/unsubscriptions', { token })).status).toBe(204);
    expect((await amina.asks('GET', '/api/mail-choice')).json).toEqual({ rhythm: 'never', sent: true });
    expect((await grace.asks('GET', '/api/mail-choice')).json).toEqual({ rhythm: 'morning', sent: true });
    expect(await post.nextMorning()).toBe(0);
    expect([server.taken.length, await post.endings()]).toEqual([1, ['accepted', 'unwanted']]);
    const { rows } = await hospital.behind.query<{ line: string }>('SELECT to_jsonb(c)::text AS line FROM mail_choice c');
    expect(rows.map(({ line }) => line).join()).not.toContain(token);

    await post.signInAgain();
    expect((await amina.asks('PUT', '/api/mail-choice', { rhythm: 'hourly' })).status).toBe(400);
    expect((await amina.asks('PUT', '/api/mail-choice', { rhythm: 'morning' })).json).toEqual({ rhythm: 'morning', sent: true });
    await grace.promises(supervision, 'And more.');
    expect(await post.nextMorning()).toBe(1);
    await post.signInAgain();
    await amina.asks('PUT', '/api/mail-choice', { rhythm: 'never' });
    await grace.promises(supervision, 'At last.');
    expect(await post.nextMorning()).toBe(0);
  });

  it('are given up for good where the server knows no such person, and go on to the next', async () => {
    const { grace, hospital, server, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    server.refusesRecipients = 550;
    expect([await post.nextMorning(), await post.endings()]).toEqual([0, ['refused']]);
    server.refusesRecipients = 451;
    await post.signInAgain();
    await grace.promises(supervision, 'Again.');
    expect([await post.nextMorning(), await post.waiting()]).toEqual([0, ['Amina']]);
    server.refusesRecipients = null;
    hospital.clock.moveTo('2026-11-24T08:01:00Z');
    expect(await post.look()).toBe(1);
  });

  it('are not sent a week late', async () => {
    const { grace, hospital, supervision } = post;
    await grace.promises(supervision, 'Yours.');
    hospital.clock.moveTo('2026-11-30');
    expect([await post.look(), await post.endings()]).toEqual([0, ['late']]);
  });
});

describe('without a mail server', () => {
  it('nothing is sent, and the product says so', async () => {
    const hospital = await Hospital.open();
    const amina = await hospital.hire('amina');
    expect(await hospital.app.get(MailDelivery).deliver()).toBe(0);
    expect((await amina.asks('GET', '/api/mail-choice')).json).toEqual({ rhythm: 'morning', sent: false });
    await hospital.close();
  });
});
