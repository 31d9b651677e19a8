import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { Person } from '../support/person';

const PASSWORD = 'a long enough test password';

interface Answer {
  readonly id?: string;
  readonly answer?: unknown;
  readonly failed?: string;
  readonly ready?: { readonly url: string; readonly database: string };
}

/** A hospital of its own with a clock that the test moves, for what takes months. Whoever it employs acts over HTTP, or in a browser. */
export class ClockedHospital {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    /** The superuser's connection, for setting the scene. */
    readonly behind: Client,
    private readonly passwordHash: string,
  ) {}

  static async open(day: string): Promise<ClockedHospital> {
    const child = fork(join(__dirname, '../support/serve-with-clock.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const { url, database } = await new Promise<NonNullable<Answer['ready']>>((resolve, reject) => {
      child.once('exit', () => reject(new Error('The hospital with a clock did not start.')));
      child.on('message', ({ ready }: Answer) => ready && resolve(ready));
    });
    const behind = new Client({ connectionString: database });
    await behind.connect();
    await behind.query(`INSERT INTO organisation (name) VALUES ('Test hospital')`);
    const hospital = new ClockedHospital(child, url, behind, (await ask(child, 'hash', PASSWORD)) as string);
    await hospital.stand(day);
    return hospital;
  }

  /** Moves the clock to noon of a day. */
  async stand(day: string): Promise<void> {
    await ask(this.process, 'stand', day);
  }

  /** Closed months that were published by this, oldest first. */
  async publish(): Promise<string[]> {
    return (await ask(this.process, 'publish')) as string[];
  }

  /** Lets the day of whatever is to be erased come, and says of how many people that was. */
  async erase(): Promise<number> {
    await this.behind.query('UPDATE entries_erasure SET asked_on = asked_on - 40, erase_on = current_date WHERE shut_on IS NULL');
    return (await ask(this.process, 'erase')) as number;
  }

  /** Brings in an invented person, signed in. */
  async employ(knownAs: string, place: { readonly team?: string; readonly educator?: boolean } = {}): Promise<Person> {
    const [id, email] = [randomUUID(), `${knownAs}@test.example`];
    await this.behind.query(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id) VALUES ($1, $2, $3, 'Example', 'Nurse', 'nursing', $4)`,
      [id, email, knownAs, place.team ?? null],
    );
    await this.behind.query('INSERT INTO credential (staff_id, password_hash) VALUES ($1, $2)', [id, this.passwordHash]);
    if (place.educator) await this.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', '2026-01-01')`, [id]);
    const person = new Person(this.url, id, knownAs, email);
    await this.signIn(person);
    return person;
  }

  /** Signs somebody in, again where the clock has passed the end of their sign-in. */
  async signIn(person: Person): Promise<void> {
    await person.signsIn(PASSWORD);
  }

  signInOf({ email }: Person): { readonly email: string; readonly password: string } {
    return { email, password: PASSWORD };
  }

  async close(): Promise<void> {
    await this.behind.end();
    await ask(this.process, 'end');
  }
}

function ask(child: ChildProcess, order: string, value?: unknown): Promise<unknown> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const heard = (answer: Answer): void => {
      if (answer.id !== id) return;
      child.off('message', heard);
      if (answer.failed === undefined) resolve(answer.answer);
      else reject(new Error(answer.failed));
    };
    child.on('message', heard);
    child.send({ id, order, value });
  });
}
