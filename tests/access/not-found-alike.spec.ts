import { randomUUID } from 'node:crypto';
import { alikeFaults, comparable, doors, hidden, knockAt } from './not-found';
import { idsOf } from './requests';
import { type Scene, setScene } from './scene';
import { states } from './truth-table';

describe('what is not there and what cannot be seen', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterAll(() => scene.hospital.close());

  it('is tried for everyone who could be curious', () => {
    const curious = new Set(hidden.map(({ persona, door, state }) => `${persona}, ${door}, ${state}`));
    for (const pair of ['another staff member, entry, never shared', 'an educator, share, shared', 'an administrator, open thread, shared',
      'a former supervisor, share, supervision ended', 'the reader, share, withdrawn', 'the line manager, open commitment, during', 'a former supervisor, closed commitment, during', 'the reader, open commitment, after', 'the reader, entry, shared', 'the author, entry, deleted']) {
      expect(curious).toContain(pair);
    }
  });

  it.each(hidden)('is answered alike, to the last header: $persona, $door, $state', async (pair) => {
    expect(await alikeFaults(scene, pair)).toEqual([]);
  });

  it('is answered with 404 for the plain verbs', async () => {
    const person = scene.people['another staff member'];
    const { entryId, shareId, threadId } = idsOf(scene, 'shared');
    for (const [method, path] of [
      ['GET', `entries/${entryId}`], ['DELETE', `entries/${entryId}`], ['DELETE', `entries/${entryId}/deletion`], ['GET', `shares/${shareId}`],
      ['DELETE', `shares/${shareId}`], ['GET', `shares/${shareId}/comments`], ['PUT', `comments/${threadId}/resolution`], ['DELETE', `comments/${threadId}/resolution`],
    ]) {
      expect([method, path, (await person.asks(method ?? '', `/api/${path}`)).status]).toEqual([method, path, 404]);
    }
  });

  it('is answered alike when somebody saves for the first time under an id that is another’s', async () => {
    const person = scene.people['another staff member'];
    const body = { model: 'plain', sections: [{ section: 'text', text: 'Mine.' }] };
    const absent = comparable(await person.asks('GET', `/api/entries/${randomUUID()}`));
    for (const { entryId } of Object.values(scene.entries)) {
      expect(comparable(await person.asks('PUT', `/api/entries/${entryId}`, body))).toEqual(absent);
    }
    const { rows } = await scene.hospital.behind.query('SELECT FROM entry WHERE author_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
  });

  it.each(states)('names no constraint, table, column or id in a refusal: %s', async (state) => {
    const ids = idsOf(scene, state);
    for (const knock of [...doors.entry, ...(ids.shareId ? [...doors.share, ...doors['open thread']] : [])]) {
      const { body, headers } = await knockAt(scene, 'another staff member', knock(ids));
      const said = `${body} ${JSON.stringify(headers)}`;
      expect(said).not.toMatch(/constraint|violates|_fk|_pk|_unique|entry_version|staff_member|row-level|SELECT|42501|traceId/u);
      for (const id of [ids.entryId, ids.shareId, ids.threadId, scene.people['the author'].id]) if (id) expect(said).not.toContain(id);
    }
  });
});
