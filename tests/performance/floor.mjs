// The floor: what node:http and pg can do by hand in one file, for the same table, the same rows, the same walls of the
// database. No validation, no policy, no sealing, no sign-in: the asker is believed.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_URL, max: 12 });

const statements = {
  create: `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
           SELECT $1, $2, current_date, coalesce(max(e.position), 0) + 1, 1, $2, $3, $4, false FROM entry e WHERE e.author_id = $2
           RETURNING id`,
  list: 'SELECT id, revision, created_on::text AS day, heading FROM entry WHERE author_id = $1 ORDER BY position DESC, id DESC LIMIT 20',
  read: 'SELECT id, revision, created_on::text AS day, heading, body FROM entry WHERE id = $1',
};

async function asked(staffId, sql, values) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.staff_id', $1, true)", [staffId]);
    const { rows } = await client.query(sql, values);
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function answer(request) {
  const staffId = request.headers['x-staff-id'];
  const id = request.url.split('/')[3];
  if (request.method === 'PUT') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { heading, body } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return asked(staffId, statements.create, [id, staffId, heading, body]);
  }
  return id ? asked(staffId, statements.read, [id]) : asked(staffId, statements.list, [staffId]);
}

createServer((request, response) => {
  answer(request).then(
    (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    () => response.writeHead(500).end(),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
