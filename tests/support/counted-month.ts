import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/**
 * Writes a month in which so many people counted these tags (`DIG1 upheld`), each person once. The words of their entries
 * are no words: only the publication looks at these rows.
 */
export async function countedMonth(behind: Client, month: string, people: number, tags: readonly string[]): Promise<void> {
  for (let person = 0; person < people; person += 1) {
    const [author, entry] = [randomUUID(), randomUUID()];
    await behind.query(
      `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'A', 'B', 'Nurse', 'nursing')`,
      [author, `${author}@test.example`],
    );
    await behind.query(
      `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
       VALUES ($1, $2, $3, 1, 1, $4, 'eyJx..a.b.c', 'eyJx..a.b.c', true)`,
      [entry, author, `${month}-15`, randomUUID()],
    );
    for (const tag of tags) {
      const [code, direction] = tag.split(' ');
      await behind.query('INSERT INTO counted_tag (entry_id, author_id, month, code, direction) VALUES ($1, $2, $3, $4, $5)', [entry, author, `${month}-01`, code, direction]);
    }
  }
}
