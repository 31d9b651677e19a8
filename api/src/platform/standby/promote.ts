import { type Client, Pool } from 'pg';
import { nameOf, type Part } from '../backup/manifest';
import type { Configuration } from '../config/configuration';
import { MasterKey, PostgresKeyStore } from '../sealing';
import { lackOf, NEEDED_KEYS } from '../sealing/needed-keys';
import { verifyMasterKey } from '../sealing/rotate-master-key';
import { noteAlone, requiredLine } from './mark';
import { addressOf, type Answer, askAll, demandPart, holdsWithin, leave, otherPart, row, settingOf, StandbyRefused } from './server';

/** What an operator affirms: that the old primary cannot take writes any more; that what the standby lacks may be lost. */
export interface Affirmed {
  readonly fenced: boolean;
  readonly acceptLoss: boolean;
}

type Standby = Extract<Answer, { readonly client: Client }>;

// A little longer than our servers wait for each other (docker-compose.yml).
const RECEIVER_GONE_MS = 25_000;
const REPLAYED_MS = 120_000;

/**
 * Promotes the standby of one of the two databases, after looking that it is one, that its primary does not run, that nothing which was
 * acknowledged is missing, and that journal, keys and master key fit. Throws StandbyRefused with one sentence before anything is changed.
 */
export async function promote(settings: Configuration, part: Part, affirmed: Affirmed, say: (sentence: string) => void): Promise<void> {
  const began = performance.now();
  const answers = await askAll(addressOf(part, settings));
  const others = await askAll(addressOf(otherPart(part), settings));
  try {
    const standby = onlyStandby(answers, part);
    demandFenced(answers, part, affirmed);
    await demandEverythingReceived(standby, say);
    await demandPart(standby.client, part, standby.at);
    const other = others.find((each): each is Standby => each.kind === 'primary') ?? others.find((each): each is Standby => each.kind === 'standby');
    if (!other) {
      throw new StandbyRefused(`The ${nameOf(otherPart(part))} answers at none of its addresses, so that nobody can tell whether the two fit: bring it back first, or a standby of it up.`);
    }
    await demandPart(other.client, otherPart(part), other.at);
    const keys = await demandKeys(settings, part === 'journal' ? standby.client : other.client, part === 'keys' ? standby : other);
    if (!affirmed.acceptLoss) await demandSynchronous(standby, other, part);

    const checked = performance.now();
    const { position, at } = await row<{ position: string; at: Date | null }>(standby.client, 'SELECT pg_last_wal_replay_lsn()::text AS position, pg_last_xact_replay_timestamp() AS at');
    await takeWrites(standby);
    // What may be an old copy is no witness for the other part.
    if (affirmed.acceptLoss) await noteAlone(standby.client, otherPart(part));
    const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
    say(`The ${nameOf(part)} at ${standby.at} takes writes, ${seconds(began, performance.now())} after the command began: ${seconds(began, checked)} to look, ${seconds(checked, performance.now())} to promote.`);
    say(`It has everything up to ${position} of the log${at ? `, a write of ${at.toISOString()}` : ''}. All ${keys} keys open, and none that the journal needs is missing.`);
    say(`Next: 1. Keep the old primary from starting as it was; make it follow this one (docs/OPERATIONS.md, A standby).`);
    say(`      2. Where ${settingOf(part)} names both servers, processes find this one by themselves; elsewhere, name ${standby.at} and start them anew.`);
    say(`      3. Until a standby follows and is required again (npm run standby -- ${part} --require), what is written is on one machine alone.`);
  } finally {
    await leave([...answers, ...others]);
  }
}

function onlyStandby(answers: readonly Answer[], part: Part): Standby {
  const primary = answers.find(({ kind }) => kind === 'primary');
  if (primary && answers.length === 1) throw new StandbyRefused(`The server at ${primary.at} takes writes: it is no standby.`);
  if (primary) throw new StandbyRefused(`The primary of the ${nameOf(part)} at ${primary.at} still answers: stop it, and see that nothing starts it again, before a standby is promoted.`);
  const refusing = answers.find((each) => each.kind === 'refuses');
  if (refusing) throw new StandbyRefused(`The server at ${refusing.at} runs, and refuses to be asked: ${reason(refusing.code)}.`);
  const standbys = answers.filter((each): each is Standby => each.kind === 'standby');
  if (standbys.length > 1) throw new StandbyRefused(`${standbys.length} standbys answer (${standbys.map(({ at }) => at).join(', ')}): name in ${settingOf(part)} the one to promote.`);
  if (!standbys[0]) throw new StandbyRefused(`No standby of the ${nameOf(part)} answers at ${answers.map(({ at }) => at).join(' or ')}.`);
  return standbys[0];
}

function reason(code: string): string {
  if (code === '57P03') return 'it is starting or stopping. Wait until it has, and try again';
  if (code === '3D000') return 'it has no database of this name';
  return code.startsWith('28') ? 'the login or its password is wrong' : `PostgreSQL says ${code}`;
}

function demandFenced(answers: readonly Answer[], part: Part, { fenced }: Affirmed): void {
  if (fenced) return;
  if (answers.length === 1) {
    throw new StandbyRefused(`${settingOf(part)} names this standby alone, so that nobody can tell whether its primary runs. Name both with a comma between them; or see that the primary cannot take writes any more, and say --fenced.`);
  }
  const silent = answers.find(({ kind }) => kind === 'silent');
  if (silent) {
    throw new StandbyRefused(`Nothing answers at ${silent.at}, not even that no server runs there, and the primary may be taking writes where this command cannot see it. See that it cannot any more (power off, or its container stopped), and say --fenced.`);
  }
}

/** The stream from the primary has ended, and what came through it is applied. */
async function demandEverythingReceived({ client, at }: Standby, say: (sentence: string) => void): Promise<void> {
  const streams = async (): Promise<boolean> => (await client.query(`SELECT FROM pg_stat_wal_receiver WHERE status = 'streaming'`)).rowCount === 1;
  if (await streams()) {
    say(`The standby at ${at} still holds its stream from the primary; waiting until it is sure that nothing comes any more …`);
    if (!(await holdsWithin(RECEIVER_GONE_MS, async () => !(await streams())))) throw new StandbyRefused(`The standby at ${at} still receives from its primary: stop that first. If it has just lost its power, try again in a minute.`);
  }
  if (!(await holdsWithin(REPLAYED_MS, looksApplied(client)))) throw new StandbyRefused(`The standby at ${at} has not applied everything that it received. Try again when it has.`);
}

/**
 * Looks whether a standby without a stream has applied what it received. A primary that dies while it sends may leave half a record behind, which no
 * server can apply and nobody was told of: then the standby stands where it is, round after round, and finds no more.
 */
function looksApplied(client: Client): () => Promise<boolean> {
  let stood = { at: '', since: 0 };
  return async () => {
    const now = await row<{ position: string; whole: boolean; findsNoMore: boolean; roundMs: number }>(
      client,
      `SELECT pg_last_wal_replay_lsn()::text AS position, coalesce(pg_last_wal_replay_lsn() >= pg_last_wal_receive_lsn(), true) AS whole,
        EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'startup' AND wait_event = 'RecoveryRetrieveRetryInterval') AS "findsNoMore",
        (SELECT setting::integer FROM pg_settings WHERE name = 'wal_retrieve_retry_interval') AS "roundMs"`,
    );
    if (now.position !== stood.at) stood = { at: now.position, since: performance.now() };
    return now.whole || (now.findsNoMore && performance.now() - stood.since > 2 * now.roundMs);
  };
}

/** Every key opens with the master key, and the store has every key that the journal needs. Answers how many there are. */
async function demandKeys(settings: Configuration, journal: Client, keys: Standby): Promise<number> {
  const master = new MasterKey(settings.masterKey);
  const count = await verifyMasterKey(keys.address, master);
  const { rows } = await journal.query<{ id: string }>(NEEDED_KEYS);
  const store = new PostgresKeyStore(new Pool({ connectionString: keys.address, max: 1 }));
  const lack = await lackOf(store, rows).finally(() => store.close());
  if (lack) throw new StandbyRefused(`The key store at ${keys.at} ${lack}: it is that of another hospital, or was left behind.`);
  return count;
}

/** The note of it counts where it cannot be an old copy: in the other database's primary. */
async function demandSynchronous({ client, at }: Standby, other: Standby, part: Part): Promise<void> {
  const { line, last } = await row<{ line: string; last: Date | null }>(
    client, `SELECT lpad(to_hex(timeline_id), 8, '0') AS line, pg_last_xact_replay_timestamp() AS last FROM pg_control_checkpoint()`,
  );
  if (other.kind === 'primary' && (await requiredLine(other.client, part))?.toLowerCase() === line) return;
  const why = other.kind === 'primary'
    ? `The primary did not wait for the standby at ${at}: it went on alone, or was never told to wait.`
    : `Whether the primary waited for the standby at ${at} until its end is noted in the ${nameOf(otherPart(part))}, whose primary does not answer either.`;
  const until = last ? `The last write that came over is of ${last.toISOString()}` : 'When the last write came over is not known';
  throw new StandbyRefused(`${why} ${until}; what was acknowledged afterwards, if anything was, would be lost. Bring the primary back if you can; if you cannot, or nothing was, say --accept-loss.`);
}

/** Promotes, and returns when a write was acknowledged. Nothing follows a server that has just been promoted, so it waits for nobody. */
async function takeWrites({ client, at }: Standby): Promise<void> {
  await client.query(`ALTER SYSTEM SET synchronous_standby_names = ''`);
  await client.query('SELECT pg_reload_conf()');
  const { promoted } = await row<{ promoted: boolean }>(client, 'SELECT pg_promote(true, 60) AS promoted');
  if (!promoted) throw new StandbyRefused(`The standby at ${at} was told to take writes and had not begun after a minute: look in its log.`);
  await client.query('SELECT pg_current_xact_id()');
}
