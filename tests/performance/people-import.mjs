import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';

const ROWS = Number(process.env.BENCH_IMPORTED ?? 5000);
const HEAD = 'E-mail,First name,Last name,Job title,Staff group,Ward or team,Supervisor’s e-mail,Line manager’s e-mail,Last day';

/**
 * A file of so many people through HTTP: looked at when everybody is new, done, looked at again when nobody changes, and when everybody moves.
 * @returns {Promise<Record<string, number>>} milliseconds by what was asked
 */
export async function measureImport(port, mainUrl) {
  const token = await administrator(mainUrl);
  const asks = async (path, body) => {
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/api/people-imports${path}`, { method: 'POST', headers: { cookie: `afterword=${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const json = await answer.json();
    if (!answer.ok || json.faultsInAll > 0) throw new Error(`An import was answered ${answer.status}: ${JSON.stringify(json.faults?.[0] ?? json)}`);
    return [performance.now() - began, json];
  };
  const [asNew, moved] = [fileOf('Larch'), fileOf('Rowan')];
  await asks('/preview', { file: fileOf('Larch', 10) });
  const [lookedNew, { seen }] = await asks('/preview', { file: asNew });
  const [done] = await asks('', { id: randomUUID(), file: asNew, seen });
  const [lookedAgain] = await asks('/preview', { file: asNew });
  const [lookedMoved, again] = await asks('/preview', { file: moved });
  const [doneMoved] = await asks('', { id: randomUUID(), file: moved, seen: again.seen });
  return { 'looked at, all new': lookedNew, 'imported, all new': done, 'looked at, nobody changes': lookedAgain, 'looked at, all move': lookedMoved, 'imported, all move': doneMoved };
}

export function printImport(took) {
  console.log(`\nA file of ${ROWS} people, each with a supervisor and a line manager; milliseconds.`);
  for (const [what, milliseconds] of Object.entries(took)) console.log(`${what.padEnd(28)}${milliseconds.toFixed(0).padStart(7)}`);
  console.log('Goal: looked at within 5,000 ms.');
}

async function administrator(mainUrl) {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  const main = new pg.Client({ connectionString: mainUrl });
  await main.connect();
  await main.query("INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, 'administrator@bench.example', 'Bench', 'Administrator', 'Clerk', 'non-clinical')", [id]);
  await main.query("INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', current_date)", [id]);
  await main.query("INSERT INTO sign_in (token_hash, staff_id, expires_at, begun_on, last_used_on, unused_until, proved_until) SELECT $1, $2, h, current_date, current_date, h, now() + interval '5 minutes' FROM date_trunc('hour', now() + interval '12 hours') AS h", [createHash('sha256').update(token).digest(), id]);
  await main.query("INSERT INTO team (id, name, kind) VALUES ($1, 'Larch', 'ward'), ($2, 'Rowan', 'ward')", [randomUUID(), randomUUID()]);
  await main.end();
  return token;
}

/** Everybody has a line manager of ten people, up to one at the top, and is supervised by who came before them. */
function fileOf(team, rows = ROWS) {
  const email = (nth) => `imported-${nth}@bench.example`;
  const lines = Array.from({ length: rows }, (_, nth) =>
    [email(nth), `Given${nth}`, `Family ${nth}`, 'Healthcare assistant', 'Care', team, nth ? email(nth - 1) : '', nth ? email(Math.floor((nth - 1) / 10)) : '', nth % 7 ? '' : '31 March 2027'].join(','));
  return Buffer.from([HEAD, ...lines].join('\r\n')).toString('base64');
}
