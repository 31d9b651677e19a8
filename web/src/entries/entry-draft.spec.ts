import type { EntryRequest, EntryResponse, Problem } from '@afterword/api-types';
import { models, sectionCodes } from '@afterword/journal';
import { Refusal } from '../platform/problems';
import { blankContent, contentOf } from './entry-content';
import { type DraftPorts, EntryDraft, type Standing } from './entry-draft';

const words = (text: string): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }] });
const entry = (text: string, revision: number, readers: readonly string[] = []): EntryResponse => ({
  ...(words(text) as Required<EntryRequest>), id: 'one', revision, day: '2026-11-19', changedSinceShared: false, can: ['revise'],
  shares: readers.map((givenName) => ({ reader: { givenName }, withdrawnOn: null }) as EntryResponse['shares'][number]),
});
const textOf = (piece: { content: EntryRequest } | undefined): string | undefined => piece?.content.sections[0]?.text;

describe('an entry open for writing', () => {
  let disk: Map<string, Standing>;
  let full: boolean;
  let done: string[];
  let answer: (id: string, text: string, revision: number | null) => Promise<EntryResponse>;
  let ports: DraftPorts;
  const now = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    [disk, full, done] = [new Map(), false, []];
    answer = (_id, text, revision) => Promise.resolve(entry(text, (revision ?? 0) + 1, ['Grace']));
    ports = {
      put: (id, content, revision) => {
        done.push(`put ${id}`);
        return answer(id, content.sections[0]?.text ?? '', revision);
      },
      keep: async (piece) => {
        if (full) throw new Error('full');
        done.push(`keep ${piece.id}`);
        disk.set(piece.id, piece);
      },
      forget: async (id) => {
        done.push(`forget ${id}`);
        disk.delete(id);
      },
      typed: () => undefined,
      renamed: (_draft, before) => void done.push(`renamed ${before}`),
      now: () => new Date(),
      ticks: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      newId: () => 'two',
    };
  });
  afterEach(() => jest.useRealTimers());

  const fresh = (): EntryDraft => new EntryDraft(ports, 'one', blankContent(false), null);
  const unreached = (): Promise<never> => Promise.reject(new Refusal(0, 'No connection.'));

  it('goes on with what a closed page had sent, where that has all that was left here, and asks once anything was changed', async () => {
    const problem = (text: string): Problem => ({ type: 'about:blank', title: 'Stale', status: 412, detail: 'Elsewhere.', stored: entry(text, 5) });
    answer = () => Promise.reject(new Refusal(412, 'Elsewhere.', problem('One two three')));
    const left: Standing = { id: 'one', content: words('One two'), revision: 4, attempted: [] };
    const draft = new EntryDraft(ports, 'one', left.content, null, left);
    expect(await draft.save()).toBe(true);
    expect([draft.state().kind, textOf({ content: draft.content() }), draft.unsaved()]).toEqual(['saved', 'One two three', false]);

    const changed = new EntryDraft(ports, 'one', left.content, null, left);
    changed.write('text', 'One');
    expect(await changed.save()).toBe(false);
    expect([changed.state().kind, textOf({ content: changed.content() })]).toEqual(['two-copies', 'One']);
  });

  it('is on the device within half a second, at the API after the pause, and then no longer on the device', async () => {
    const draft = fresh();
    draft.write('text', 'She said');
    expect(draft.atRisk()).toBe(true);
    await now(450);
    expect([textOf(disk.get('one')), draft.unsaved(), draft.atRisk()]).toEqual(['She said', true, false]);
    await now(3_000);
    expect([draft.state().kind, draft.unsaved(), disk.size]).toEqual(['saved', false, 0]);
    expect(done).toEqual(['keep one', 'put one', 'forget one']);
    expect(draft.sharedWith).toEqual(['Grace']);
  });

  it('keeps on the device what was typed while the API was answering', async () => {
    let arrive: (entry: EntryResponse) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const draft = fresh();
    draft.write('text', 'One');
    await now(3_500);
    draft.write('text', 'One two');
    await now(450);
    arrive(entry('One', 1));
    await now(10);
    expect([textOf(disk.get('one')), draft.unsaved()]).toEqual(['One two', true]);
  });

  it('stays on the device as long as nothing answers, with what may have arrived', async () => {
    answer = unreached;
    const draft = fresh();
    draft.write('text', 'One');
    await now(3_500);
    draft.write('text', 'One two');
    await now(500);
    expect(disk.get('one')).toMatchObject({ revision: null, attempted: [expect.any(String)] });
    expect([draft.state().kind, draft.kept(), draft.atRisk()]).toEqual(['failed', 'kept', false]);
  });

  it('is at risk while the device is full and nothing answers, and no longer once one of them takes it', async () => {
    [full, answer] = [true, unreached];
    const draft = fresh();
    draft.write('text', 'Only here');
    await now(5_000);
    expect([draft.kept(), draft.atRisk()]).toEqual(['refused', true]);
    full = false;
    await now(10_000);
    expect([draft.kept(), draft.atRisk(), textOf(disk.get('one'))]).toEqual(['kept', false, 'Only here']);
  });

  it('goes on from what was left, and takes it off the device only when the API has it', async () => {
    const piece: Standing = { id: 'one', content: words('Left'), revision: 3, attempted: [] };
    disk.set('one', piece);
    const draft = new EntryDraft(ports, 'one', piece.content, null, piece);
    expect([draft.unsaved(), draft.atRisk(), draft.recovered()]).toEqual([true, false, true]);
    let sent: number | null = 0;
    answer = (_id, text, revision) => ((sent = revision), Promise.resolve(entry(text, 4)));
    expect(await draft.save()).toBe(true);
    await now(10);
    expect([sent, disk.size]).toEqual([3, 0]);
  });

  it('puts words under their new id on the device before the old one goes, when both copies are kept', async () => {
    const problem: Problem = { type: 'about:blank', title: 'Stale', status: 412, detail: 'Elsewhere.', stored: entry('Theirs', 5) };
    const draft = new EntryDraft(ports, 'one', contentOf(entry('Start', 4)), entry('Start', 4));
    answer = (id, text) => (id === 'one' ? Promise.reject(new Refusal(412, 'Elsewhere.', problem)) : unreached().catch(() => Promise.reject(new Refusal(0, text))));
    draft.write('text', 'Mine');
    await now(4_000);
    expect([draft.state().kind, textOf(disk.get('one'))]).toEqual(['two-copies', 'Mine']);
    done = [];
    void draft.keepBoth();
    await now(500);
    expect(done.filter((each) => !each.startsWith('put'))).toEqual(['renamed one', 'keep two', 'forget one']);
    expect([...disk.keys()]).toEqual(['two']);
  });

  it('leaves nothing on the device when the answer comes while that still writes, and both copies are kept', async () => {
    const problem: Problem = { type: 'about:blank', title: 'Stale', status: 412, detail: 'Elsewhere.', stored: entry('Theirs', 5) };
    const draft = new EntryDraft(ports, 'one', contentOf(entry('Start', 4)), entry('Start', 4));
    answer = (id, text) => (id === 'one' ? Promise.reject(new Refusal(412, 'Elsewhere.', problem)) : new Promise((resolve) => setTimeout(() => resolve(entry(text, 1)), 10)));
    draft.write('text', 'Mine');
    await now(4_000);
    const keep = ports.keep;
    ports.keep = async (piece) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await keep(piece);
    };
    void draft.keepBoth();
    await now(2_000);
    expect([draft.state().kind, [...disk.keys()]]).toEqual(['saved', []]);
  });

  describe('when another tab writes it', () => {
    it('hands over every word up to that moment, and saves nothing any more', async () => {
      const draft = fresh();
      draft.write('text', 'Up to here');
      const standing = await draft.yield();
      expect([textOf(standing), textOf(disk.get('one')), draft.elsewhere(), draft.unsaved()]).toEqual(['Up to here', 'Up to here', true, false]);
      draft.write('text', 'Not here');
      draft.mirror(words('From there'));
      await now(60_000);
      expect(done).toEqual(['keep one']);
      expect(textOf({ content: draft.content() })).toBe('From there');
    });

    it('is not fooled by an answer to what it sent before it handed over', async () => {
      let arrive: (entry: EntryResponse) => void = () => undefined;
      answer = () => new Promise((resolve) => (arrive = resolve));
      const draft = fresh();
      draft.write('text', 'One');
      await now(3_500);
      const standing = await draft.yield();
      draft.takeOver({ ...standing, content: words('One two') });
      arrive(entry('One', 1));
      await now(100);
      expect(draft.unsaved()).toBe(true);
      await now(500);
      expect(textOf(disk.get('one'))).toBe('One two');
    });
  });

  it('keeps every word through all seven models and back, and sends what is there in reading order', async () => {
    const draft = fresh();
    draft.write('text', 'First of all.');
    const text = (section: string): string => draft.content().sections.find((each) => each.section === section)?.text ?? '';
    for (const model of models) {
      draft.switchModel(model.code);
      for (const { code } of model.sections) draft.write(code, `${text(code)}${model.code}.`);
    }
    draft.switchModel('gibbs');
    const written = draft.content().sections;
    expect(written.map(({ section }) => section).slice(0, 2)).toEqual(['description', 'feelings']);
    expect(new Set(written.map(({ section }) => section))).toEqual(sectionCodes);
    expect([text('text'), text('so-what')]).toEqual(['First of all.plain.', 'driscoll.rolfe.']);
    draft.write('unheard-of', 'From a newer page.');
    draft.switchModel('plain');
    expect(draft.content().sections.map(({ section }) => section)).toEqual(['text', ...[...sectionCodes].filter((code) => code !== 'text'), 'unheard-of']);
  });

  it('changes its model without words, and not at all while another tab writes it', async () => {
    const draft = fresh();
    draft.switchModel('star');
    expect([draft.content().model, draft.content().sections, draft.state().kind]).toEqual(['star', [{ section: 'situation', text: '' }], 'blank']);
    await draft.yield();
    draft.switchModel('kolb');
    expect(draft.content().model).toBe('star');
  });

  it('leaves nothing on the device when its author gives it up', async () => {
    answer = unreached;
    const draft = fresh();
    draft.write('text', 'Never mind');
    await now(5_000);
    await draft.discard();
    await now(60_000);
    expect(disk.size).toBe(0);
  });
});
