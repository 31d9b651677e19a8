import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { firstBriefing } from '@afterword/journal';
import { testPeople, type TestPerson, type TestPersonKey } from '@afterword/test-people';
import type { Client } from 'pg';
import { createApp } from '../../api/src/app';
import { hashPassword } from '../../api/src/identity';
import type { Configuration } from '../../api/src/platform/config/configuration';
import { HourlyJobs } from '../../api/src/platform/jobs/hourly-jobs';
import { StandingClock } from './clock';
import { cloneDatabases, connect, type Databases } from './databases';
import { Person } from './person';
import { standWith } from './standing-database';

export const PASSWORD = 'a long enough test password';

/** The whole product on a fresh database, and the people in it, who act over HTTP as browsers do. */
export class Hospital {
  private constructor(
    readonly databases: Databases,
    readonly settings: Configuration,
    readonly clock: StandingClock,
    readonly app: NestExpressApplication,
    readonly url: string,
    /** The superuser's connection: for setting the scene and for looking behind it, never for what a test asserts of access. */
    readonly behind: Client,
    private readonly passwordHash: string,
  ) {}

  static async open(day = '2026-11-22', different: Partial<Configuration> = {}, given?: Databases): Promise<Hospital> {
    const databases = given ?? (await cloneDatabases());
    const clock = new StandingClock(day);
    const settings = { ...settingsFor(databases), ...different };
    const behind = await connect(databases.mainUrl);
    await behind.query(`INSERT INTO organisation (name) VALUES ('Test hospital')`);
    await behind.query('INSERT INTO briefing (code, version, published_on, document) VALUES ($1, 1, $2, $3)', [
      firstBriefing.code,
      '2026-06-08',
      firstBriefing,
    ]);
    const app = await createApp(settings, clock);
    app.useLogger(false);
    await standWith(clock, app, behind);
    await app.listen(0, '127.0.0.1');
    await app.get(HourlyJobs).idle();
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Hospital(databases, settings, clock, app, `http://127.0.0.1:${port}`, behind, await hashPassword(PASSWORD));
  }

  /** Brings in one of the test people, signed in. */
  async hire(key: TestPersonKey): Promise<Person> {
    return this.employ(key, testPeople[key]);
  }

  /** Brings in somebody else, signed in; a name of one word makes their e-mail address. */
  async employ(knownAs: string, { givenName, familyName, jobTitle, staffGroup, roles }: TestPerson, id: string = randomUUID()): Promise<Person> {
    const email = `${knownAs}@test.example`;
    await this.behind.query(
      'INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, email, givenName, familyName, jobTitle, staffGroup],
    );
    await this.behind.query('INSERT INTO credential (staff_id, password_hash) VALUES ($1, $2)', [id, this.passwordHash]);
    for (const role of roles ?? []) {
      await this.behind.query('INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, $2, $3)', [id, role, this.clock.today()]);
    }
    const person = new Person(this.url, id, givenName, email);
    await person.signsIn(PASSWORD);
    return person;
  }

  /** Begins a supervision and returns its id. */
  async supervise(supervisor: Person, supervisee: Person, type: 'professional' | 'line-management' | 'restorative' = 'professional'): Promise<string> {
    const id = randomUUID();
    await this.behind.query(
      `INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, $4, $5)`,
      [id, supervisee.id, supervisor.id, type, this.clock.today()],
    );
    return id;
  }

  /** Ends a supervision; the database ends its shares with it. */
  async endSupervision(id: string): Promise<void> {
    await this.behind.query('UPDATE supervision SET ended_on = $2 WHERE id = $1', [id, this.clock.today()]);
  }

  /** Lets a deletion have been today's: the database counts the days in which one can be undone by its own clock, not by the standing one. */
  async deletedToday({ id }: { readonly id: string }): Promise<void> {
    await this.behind.query('UPDATE entry SET deleted_on = current_date WHERE id = $1 AND deleted_on IS NOT NULL', [id]);
  }

  async close(): Promise<void> {
    await this.behind.end();
    await this.app.close();
    await this.databases.drop();
  }
}

/** The settings with which the product runs on these databases. */
export function settingsFor(databases: Databases): Configuration {
  return {
    databaseUrl: databases.mainUrl,
    directDatabaseUrl: databases.mainUrl,
    keysDatabaseUrl: databases.keysUrl,
    connections: { journal: 12, keys: 4 },
    statements: 'prepared',
    masterKey: Buffer.from(readFileSync(process.env['MASTER_KEY_FILE'] ?? '', 'utf8').trim(), 'base64'),
    nextMasterKey: null,
    host: '127.0.0.1',
    port: 0,
    secure: false,
    trustedProxies: [],
    webFolder: '/nowhere',
    embedded: false,
    log: { format: 'json', level: 'warn' },
    metrics: null,
    mail: null,
    providers: [],
  };
}
