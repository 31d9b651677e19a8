import { MailDelivery } from '../../../api/src/platform/mail/mail-delivery';
import { MailRepository } from '../../../api/src/platform/mail/mail.repository';
import { Hospital } from '../../support/hospital';
import { MailServer } from '../../support/mail-server';
import type { Person } from '../../support/person';

const PASSWORD = 'a long enough test password';

/** A hospital whose mails go to a real server, with Amina and the supervisor she has. */
export class PostRoom {
  private constructor(
    readonly server: MailServer,
    readonly hospital: Hospital,
    readonly amina: Person,
    readonly grace: Person,
    readonly supervision: string,
  ) {}

  /** At noon on 22 November 2026, with quiet hours from eight in the evening to seven. */
  static async open(): Promise<PostRoom> {
    const server = new MailServer();
    await server.open();
    const mail = { server: server.address, from: 'afterword@test.example', address: 'https://afterword.test.example', quietHours: { from: '20:00', to: '07:00' } };
    const hospital = await Hospital.open('2026-11-22', { mail });
    const [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    return new PostRoom(server, hospital, amina, grace, await hospital.supervise(grace, amina));
  }

  /** What the service does once a minute; returns how many mails the server took. */
  look(): Promise<number> {
    return this.hospital.app.get(MailDelivery).deliver();
  }

  /** Looks now, so that what is new gets its hour, and once more at eight the next morning. */
  async nextMorning(): Promise<number> {
    await this.look();
    const tomorrow = new Date(this.hospital.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    this.hospital.clock.moveTo(`${tomorrow}T08:00:00Z`);
    return this.look();
  }

  /** Signs both in again: a sign-in does not last until the next morning. */
  async signInAgain(): Promise<void> {
    for (const person of [this.amina, this.grace]) await person.signsIn(PASSWORD);
  }

  remind(): Promise<number> {
    return this.hospital.app.get(MailRepository).queueReminders();
  }

  /** For whom a mail waits. */
  async waiting(): Promise<string[]> {
    const { rows } = await this.hospital.behind.query<{ id: string }>('SELECT recipient_id AS id FROM mail_outbox WHERE ended_on IS NULL');
    return rows.map(({ id }) => [this.amina, this.grace].find((person) => person.id === id)?.givenName ?? 'somebody else').sort();
  }

  /** Forgets what waits, so that a test can look at what comes next. */
  async empty(): Promise<void> {
    await this.hospital.behind.query('DELETE FROM mail_outbox');
  }

  async endings(): Promise<string[]> {
    return (await this.hospital.behind.query<{ as: string }>('SELECT ended_as AS as FROM mail_outbox WHERE ended_on IS NOT NULL ORDER BY 1')).rows.map((row) => row.as);
  }

  /** Whom the server took a mail for, in order. */
  get recipients(): string[] {
    return this.server.taken.map(({ to }) => to[0] ?? '');
  }

  async close(): Promise<void> {
    await this.hospital.close();
    await this.server.close();
  }
}

/** What stands in a mail, with its line breaks undone. */
export const wordsOf = (raw = ''): string => raw.replaceAll(/=\r?\n/gu, '').replaceAll('=3D', '=');
