import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { nameOf, type Part } from '../backup/manifest';
import type { Configuration } from '../config/configuration';
import { scramVerifier } from '../database/roles';
import { noteAlone, noteRequired } from './mark';
import { addressOf, type Answer, askAll, demandPart, holdsWithin, leave, otherPart, row, STANDBY, StandbyRefused } from './server';

type Say = (sentence: string) => void;
type Primary = Extract<Answer, { readonly client: Client }>;

/** How a standby stands to its primary, as the primary sees it. */
interface Following {
  readonly required: boolean;
  readonly follows: boolean;
  readonly isSynchronous: boolean;
  readonly behind: string | null;
  readonly waiting: number;
}

const IN_STEP_MS = 120_000;

/** Says of one database which server takes writes, whether a standby follows it and how far behind, and whether writes wait for it. */
export async function tell(settings: Configuration, part: Part, say: Say): Promise<void> {
  await withPrimary(settings, part, async ({ client, at }) => {
    const { required, follows, isSynchronous, behind, waiting } = await following(client);
    const standby = follows ? `a standby follows, ${behind ?? 'an unknown number of'} bytes behind${required && !isSynchronous ? ' and not in step yet' : ''}` : 'no standby follows';
    const writes = !required ? 'writes wait for none' : isSynchronous ? 'every write waits until it is there too' : `WRITES WAIT FOR IT, ${waiting} at this moment (npm run standby -- ${part} --alone lets them go on without)`;
    say(`${part}: ${at} takes writes; ${standby}; ${writes}.`);
  });
}

/** Makes the login and the slot for a standby at the primary. Repeated, it sets the password anew. */
export async function prepare(settings: Configuration, part: Part, password: string, say: Say): Promise<void> {
  await withPrimary(settings, part, async ({ client, at }) => {
    const { there } = await row<{ there: boolean }>(client, 'SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS there', [STANDBY]);
    const salt = createHash('sha256').update(randomBytes(32)).digest().subarray(0, 16);
    // The verifier, so that the password stands in no log.
    await client.query(`${there ? 'ALTER' : 'CREATE'} ROLE ${STANDBY} LOGIN REPLICATION NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT PASSWORD '${scramVerifier(password, salt)}'`);
    const { slot } = await row<{ slot: boolean }>(client, 'SELECT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = $1) AS slot', [STANDBY]);
    if (!slot) await client.query('SELECT pg_create_physical_replication_slot($1, true)', [STANDBY]);
    say(`The primary of the ${nameOf(part)} at ${at} is ready for a standby: login and slot are called ${STANDBY}. It keeps its log until the standby has it.`);
  });
}

/** From now on every write waits for the standby, which has to be in step first. */
export async function demandStandby(settings: Configuration, part: Part, say: Say): Promise<void> {
  await withPrimary(settings, part, async ({ client, at }) => {
    await withPrimary(settings, otherPart(part), async (other) => {
      if (!(await following(client)).follows) throw new StandbyRefused(`No standby follows the ${nameOf(part)} at ${at}: were it required, every write would wait.`);
      const isNear = async (): Promise<boolean> => Number((await following(client)).behind ?? Infinity) < 16 * 1024 ** 2;
      if (!(await holdsWithin(IN_STEP_MS, isNear))) throw new StandbyRefused(`The standby of the ${nameOf(part)} is still far behind. Try again when "npm run standby" says that it is near.`);
      await waitFor(client, STANDBY);
      if (!(await holdsWithin(IN_STEP_MS, async () => (await following(client)).isSynchronous))) {
        await waitFor(client, '');
        throw new StandbyRefused(`The standby of the ${nameOf(part)} does not get in step, and is not required: look whether its application_name is ${STANDBY}.`);
      }
      const { line } = await row<{ line: string }>(client, 'SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8) AS line');
      await noteRequired(other.client, part, line);
      say(`Every write to the ${nameOf(part)} at ${at} now waits until the standby has it too.`);
    });
  });
}

/** The primary goes on without waiting for a standby; writes that waited are acknowledged. */
export async function alone(settings: Configuration, part: Part, say: Say): Promise<void> {
  await withPrimary(settings, part, async ({ client, at }) => {
    // Noted first: a standby that may lack something must never be taken for one that has everything.
    await withPrimary(settings, otherPart(part), (other) => noteAlone(other.client, part));
    const { waiting } = await following(client);
    await waitFor(client, '');
    say(`The ${nameOf(part)} at ${at} goes on alone; ${waiting} writes waited. Were it lost now, so would be what it acknowledges from here on.`);
  });
}

async function waitFor(client: Client, names: string): Promise<void> {
  await client.query(`ALTER SYSTEM SET synchronous_standby_names = ${client.escapeLiteral(names)}`);
  await client.query('SELECT pg_reload_conf()');
  const { by } = await row<{ by: string }>(client, `SELECT coalesce((SELECT sourcefile FROM pg_file_settings WHERE name = 'synchronous_standby_names' AND applied ORDER BY seqno DESC LIMIT 1), '') AS by`);
  if (!by.endsWith('postgresql.auto.conf')) throw new StandbyRefused('This server was started with synchronous_standby_names on its command line, where no command can change it: take it away there.');
}

async function following(client: Client): Promise<Following> {
  return row<Following>(
    client,
    `SELECT current_setting('synchronous_standby_names') <> '' AS required, count(s.pid) > 0 AS follows, coalesce(bool_or(s.sync_state IN ('sync', 'quorum')), false) AS "isSynchronous",
            min(pg_wal_lsn_diff(pg_current_wal_lsn(), s.flush_lsn))::bigint::text AS behind,
            (SELECT count(*)::integer FROM pg_stat_activity WHERE wait_event = 'SyncRep') AS waiting
       FROM pg_stat_replication s WHERE s.application_name = $1`,
    [STANDBY],
  );
}

async function withPrimary(settings: Configuration, part: Part, work: (primary: Primary) => Promise<void>): Promise<void> {
  const answers = await askAll(addressOf(part, settings));
  try {
    const primaries = answers.filter((each): each is Primary => each.kind === 'primary');
    if (primaries.length > 1) throw new StandbyRefused(`Two servers of the ${nameOf(part)} take writes, ${primaries.map(({ at }) => at).join(' and ')}: stop the one that was left behind at once.`);
    if (!primaries[0]) throw new StandbyRefused(`No server of the ${nameOf(part)} takes writes: ${answers.map(({ at, kind }) => `${at} ${kind === 'standby' ? 'is a standby' : kind === 'refuses' ? 'refuses to be asked' : 'does not answer'}`).join(', ')}.`);
    await demandPart(primaries[0].client, part, primaries[0].at);
    await work(primaries[0]);
  } finally {
    await leave(answers);
  }
}
