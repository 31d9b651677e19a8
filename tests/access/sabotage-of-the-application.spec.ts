import { Public } from '../../api/src/platform/authorization';
import { DECISION } from '../../api/src/platform/authorization/decisions';
import { EntryController } from '../../api/src/entries/entry.controller';
import * as agreementPolicy from '../../api/src/supervision/agreement.policy';
import * as groupPolicy from '../../api/src/supervision/group-supervision.policy';
import * as sessionPolicy from '../../api/src/sessions/session.policy';
import * as concernPolicy from '../../api/src/sharing/concern-note.policy';
import * as commentPolicy from '../../api/src/sharing/comment.policy';
import * as commitmentPolicy from '../../api/src/commitments/commitment.policy';
import * as entryPolicy from '../../api/src/entries/entry.policy';
import * as sharePolicy from '../../api/src/sharing/share.policy';
import { SignInService } from '../../api/src/identity/sign-in.service';
import { Refusal } from '../../api/src/platform/problems';
import { ProblemFilter } from '../../api/src/platform/problems/problem.filter';
import { askAtOnce, gather } from './many-at-once';
import { alikeFaults, type Hidden } from './not-found';
import { publicRoutes, publicOnes, routesOf, undecided } from './routes';
import { type Scene, setScene } from './scene';
import { personas, truth } from './truth-table';
import { judged, policyFaults } from './walls';

describe('with a wall of the application removed', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => scene.hospital.close());

  const statusFor = async (persona: 'the author' | 'another staff member'): Promise<number> =>
    (await scene.people[persona].asks('GET', `/api/entries/${scene.entries.shared.entryId}`)).status;

  async function faultsOfPolicies(): Promise<string[]> {
    const faults: string[] = [];
    for (const row of truth.filter(({ resource }) => judged.includes(resource))) {
      for (const persona of personas) faults.push(...(await policyFaults(scene, row, persona)));
    }
    return faults;
  }

  describe('a route that forgot its decision', () => {
    const handler = Object.getOwnPropertyDescriptor(EntryController.prototype, 'read')?.value as object;
    const decision: unknown = Reflect.getMetadata(DECISION, handler);
    afterEach(() => Reflect.defineMetadata(DECISION, decision, handler));

    it('is named by the walk and lets nobody in, not even the author', async () => {
      expect(await statusFor('the author')).toBe(200);
      Reflect.deleteMetadata(DECISION, handler);
      expect(undecided(routesOf(scene.hospital.app))).toEqual(['GET /api/entries/:id (EntryController.read) has decided nothing']);
      expect(await statusFor('the author')).toBe(404);
    });

    it('is named by the list when it was made public instead', () => {
      Public('a good reason, surely')(EntryController.prototype, 'read', { value: handler });
      expect(publicOnes(routesOf(scene.hospital.app))).toEqual([...publicRoutes, 'GET /api/entries/:id'].sort());
    });
  });

  describe('a policy function that permits everything', () => {
    it.each([
      ['entries', () => jest.spyOn(entryPolicy, 'permittedActions').mockReturnValue(new Set(entryPolicy.entryActions)), 'entry'],
      ['shares', () => jest.spyOn(sharePolicy, 'permittedOnShare').mockReturnValue(new Set(sharePolicy.shareActions)), 'share'],
      ['threads', () => jest.spyOn(commentPolicy, 'permittedOnThread').mockReturnValue(new Set(commentPolicy.commentActions)), 'open thread'],
      ['commitments', () => jest.spyOn(commitmentPolicy, 'permittedOnCommitment').mockReturnValue(new Set(commitmentPolicy.commitmentActions)), 'open commitment'],
      ['promises', () => jest.spyOn(commitmentPolicy, 'permittedInSupervision').mockReturnValue(new Set(['promise'])), 'restorative promises'],
      ['agreements', () => jest.spyOn(agreementPolicy, 'permittedOnAgreement').mockReturnValue(new Set(agreementPolicy.agreementActions)), 'agreed agreement'],
      ['sessions', () => jest.spyOn(sessionPolicy, 'permittedOnSession').mockReturnValue(new Set(sessionPolicy.sessionActions)), 'session'],
      ['planning', () => jest.spyOn(sessionPolicy, 'permittedInSupervision').mockReturnValue(new Set(['plan'])), 'planning'],
      ['concern notes', () => jest.spyOn(concernPolicy, 'permittedOnConcernNotes').mockReturnValue(new Set(concernPolicy.concernNoteActions)), 'concern notes'],
      ['groups', () => jest.spyOn(groupPolicy, 'permittedOnGroup').mockReturnValue(new Set(['read', 'take back'])), 'group supervision'],
    ] as const)('is named by the truth table: %s', async (_, open, resource) => {
      open();
      const faults = await faultsOfPolicies();
      expect(faults.filter((fault) => fault.startsWith(`another staff member, ${resource}, `)).length).toBeGreaterThan(0);
    });

    it('still meets the wall of the database, so that nobody reads what is another’s', async () => {
      jest.spyOn(entryPolicy, 'permittedActions').mockReturnValue(new Set(entryPolicy.entryActions));
      jest.spyOn(sharePolicy, 'permittedOnShare').mockReturnValue(new Set(sharePolicy.shareActions));
      jest.spyOn(commentPolicy, 'permittedOnThread').mockReturnValue(new Set(commentPolicy.commentActions));
      for (const state of ['shared', 'withdrawn', 'supervision ended'] as const) {
        for (const door of ['entry', 'share', 'open thread'] as const) {
          expect(await alikeFaults(scene, { persona: 'a new supervisor', door, state })).toEqual([]);
        }
      }
    });
  });

  describe('a demand that was taken away', () => {
    const stored = async (table: string): Promise<unknown> => (await scene.hospital.behind.query(`SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS sum FROM ${table} t`)).rows;

    it('from sessions is seen over HTTP, and the database keeps what both confirmed', async () => {
      const { sessionId, learning } = scene.sessions.confirmed;
      const before = [await stored('session_note'), await stored('session_topic'), await stored('session')];
      const attempts = [
        ['PUT', `topics/${learning}/note`, { text: 'Rewritten.' }, '"1"'], ['POST', 'topics', { id: '3c1f0e9d-11aa-4c52-8a52-7f0c9f6e6f0e', title: 'One more' }, '"0"'],
        ['PUT', 'checks', { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: '' }, '"0"'],
      ] as const;
      const statuses = async (): Promise<number[]> => {
        const found: number[] = [];
        for (const [method, below, body, seen] of attempts) found.push((await scene.people['the author'].asks(method, `/api/sessions/${sessionId}/${below}`, body, { 'if-match': seen })).status);
        return found;
      };
      expect(await statuses()).toEqual([403, 403, 403]);
      jest.spyOn(sessionPolicy, 'permittedOnSession').mockReturnValue(new Set(sessionPolicy.sessionActions));
      for (const status of await statuses()) expect([404, 412]).toContain(status);
      expect([await stored('session_note'), await stored('session_topic'), await stored('session')]).toEqual(before);
    });

    it('from agreements is seen over HTTP, and the database keeps what was agreed', async () => {
      const { supervisionId } = scene.agreed.agreed;
      const before = await stored('agreement_answer');
      const refuses = async (): Promise<number> =>
        (await scene.people['the author'].asks('PUT', `/api/supervisions/${supervisionId}/agreement/answer`, { answer: 'refused', words: 'No longer.' }, { 'if-match': '"1"' })).status;
      expect(await refuses()).toBe(409);
      jest.spyOn(agreementPolicy, 'permittedOnAgreement').mockReturnValue(new Set(agreementPolicy.agreementActions));
      expect(await refuses()).toBe(404);
      expect(await stored('agreement_answer')).toEqual(before);
    });

    it('from promises is seen over HTTP, and the database keeps the words that both confirmed', async () => {
      const id = scene.sessions.confirmed.promise;
      const before = await stored('commitment');
      const rewords = async (): Promise<number> =>
        (await scene.people['the reader'].asks('PUT', `/api/commitments/${id}`, { owner: 'supervisor', words: 'Something else.', dueOn: '2026-12-01' }, { 'if-match': '"1"' })).status;
      expect(await rewords()).toBe(403);
      jest.spyOn(commitmentPolicy, 'permittedOnCommitment').mockReturnValue(new Set(commitmentPolicy.commitmentActions));
      // A refusal of the database that no wall of ours came before is an error of ours.
      expect(await rewords()).toBe(500);
      expect(await stored('commitment')).toEqual(before);
    });
  });

  it('finds a policy that asks what it should not: one that forgets the withdrawal', async () => {
    const honest = sharePolicy.permittedOnShare;
    jest.spyOn(sharePolicy, 'permittedOnShare').mockImplementation((actor, share) => honest(actor, { ...share, withdrawnOn: null }));
    const faults = await faultsOfPolicies();
    expect(faults).toContain('the reader, share, withdrawn: the policy permits [comment,read], the table []');
    expect(faults).toContain('a former supervisor, share, supervision ended: the policy permits [comment,read], the table []');
  });

  describe('a difference between hidden and absent', () => {
    const pair: Hidden = { persona: 'another staff member', door: 'entry', state: 'shared' };
    const refuses = (refusal: () => Refusal): void => {
      jest.spyOn(ProblemFilter.prototype as unknown as { refusalFor(thrown: unknown): Refusal }, 'refusalFor').mockImplementation(refusal);
    };

    it('is seen in a header', async () => {
      let answered = 0;
      refuses(() => new Refusal(404, 'Not found', 'There is nothing here.', { headers: { 'x-trace': String((answered += 1)) } }));
      expect((await alikeFaults(scene, pair)).join()).toContain('the headers differ: x-trace');
    });

    it('is seen in a status', async () => {
      let answered = 0;
      refuses(() => new Refusal((answered += 1) % 2 ? 403 : 404, 'Not found', 'There is nothing here.'));
      expect((await alikeFaults(scene, pair)).join()).toContain('403');
    });

    it('is not there even when the database shows the row: the policy alone answers as for what is absent', async () => {
      const { behind } = scene.hospital;
      await behind.query('ALTER POLICY entry_read ON entry USING (true)');
      try {
        expect(await alikeFaults(scene, { ...pair, persona: 'an educator' })).toEqual([]);
      } finally {
        await behind.query('ALTER POLICY entry_read ON entry USING (author_id = (SELECT app.staff_id()) AND deleted_on IS NULL)');
      }
    });

    it('is seen when a refusal carries what the database said', async () => {
      refuses(() => new Refusal(404, 'Not found', `row ${Math.random()} violates entry_author_fk`));
      expect((await alikeFaults(scene, { ...pair, persona: 'an administrator' })).join()).toContain('the bodies differ');
    });
  });

  it('finds requests that are taken for those of another person', async () => {
    const crowd = await gather(scene.hospital, 8);
    const signIns = scene.hospital.app.get(SignInService, { strict: false });
    const honest = signIns.actorWith.bind(signIns);
    let before: Awaited<ReturnType<typeof honest>> = null;
    let asked = 0;
    jest.spyOn(signIns, 'actorWith').mockImplementation(async (token, uses) => {
      const actor = await honest(token, uses);
      const mixed = (asked += 1) % 5 === 0 && before ? before : actor;
      before = actor;
      return mixed;
    });
    const { faults } = await askAtOnce(crowd, 200, 1, 10);
    expect(faults.filter((fault) => /foreign sentences/u.test(fault)).length).toBeGreaterThan(0);
  });
});
