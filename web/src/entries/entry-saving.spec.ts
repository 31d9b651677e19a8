import { Refusal } from '../platform/problems';
import { blankContent, contentOf } from './entry-content';
import { EntrySaving } from './entry-saving';
import { Bench, stale, stored, words } from './entry-saving.bench';

describe('saving an entry', () => {
  let bench: Bench;
  const fresh = (): EntrySaving => new EntrySaving(bench, 'one', blankContent(false), null, (state) => bench.states.push(state));
  const opened = (text: string, revision: number): EntrySaving => new EntrySaving(bench, 'one', words(text), revision);
  const noSignal = new Refusal(0, 'No connection.');
  const expired = new Refusal(401, 'Signed out.');

  beforeEach(() => (bench = new Bench()));

  describe('when it saves', () => {
    it('saves the first words three seconds after the last keystroke, without a revision', async () => {
      const saving = fresh();
      saving.change(words('She'));
      await bench.pass(2_000);
      saving.change(words('She said'));
      await bench.pass(2_999);
      expect(bench.sent).toHaveLength(0);
      await bench.pass(1);
      expect(bench.sent).toMatchObject([{ id: 'one', text: 'She said', revision: null }]);
      await bench.answer(1);
      expect(saving.state).toEqual({ kind: 'saved', at: new Date(5_000) });
      expect(saving.unsaved).toBe(false);
    });

    it('saves after fifteen seconds although the writing does not pause', async () => {
      const saving = fresh();
      for (let second = 0; second < 15; second += 1) {
        saving.change(words(`word ${second}`));
        await bench.pass(1_000);
      }
      expect(bench.sent).toHaveLength(1);
    });

    it('sends nothing for a blank page or for spaces', async () => {
      const saving = fresh();
      saving.change(words('  \n '));
      await bench.pass(60_000);
      expect(bench.sent).toHaveLength(0);
      expect(saving.state.kind).toBe('blank');
    });

    it('sends nothing when the words come back to what is saved', async () => {
      const saving = opened('Kept.', 4);
      saving.change(words('Kept. No'));
      saving.change(words('Kept.'));
      await bench.pass(60_000);
      expect(bench.sent).toHaveLength(0);
      expect(saving.state.kind).toBe('saved');
    });

    it('never replaces saved words by an emptied box', async () => {
      const saving = opened('Kept.', 4);
      saving.change(words(''));
      await bench.pass(60_000);
      expect(bench.sent).toHaveLength(0);
      expect(await saving.flush()).toBe(true);
    });
  });

  describe('one at a time', () => {
    it('holds the next save until the answer has come, and sends it on the new revision', async () => {
      const saving = opened('One', 1);
      saving.change(words('One two'));
      await bench.pass(3_000);
      saving.change(words('One two three'));
      await bench.pass(60_000);
      expect(bench.texts()).toEqual(['One two']);
      await bench.answer(2);
      expect(saving.state.kind).toBe('changed');
      await bench.pass(3_000);
      expect(bench.sent[1]).toMatchObject({ text: 'One two three', revision: 2 });
    });

    it('flushes behind a save under way, and resolves only when the last word is saved', async () => {
      const saving = opened('One', 1);
      saving.change(words('One two'));
      await bench.pass(3_000);
      saving.change(words('One two three'));
      const flushed = saving.flush();
      await bench.settle();
      expect(bench.sent).toHaveLength(1);
      await bench.answer(2);
      expect(bench.sent).toHaveLength(2);
      await bench.answer(3);
      expect(await flushed).toBe(true);
    });

    it('sends once when asked to flush twice', async () => {
      const saving = fresh();
      saving.change(words('Once'));
      const both = [saving.flush(), saving.flush()];
      await bench.settle();
      await bench.answer(1);
      expect(await Promise.all(both)).toEqual([true, true]);
      expect(bench.sent).toHaveLength(1);
    });

    it('keeps the order under any mix of writing, waiting, failing and flushing', async () => {
      let seed = 20261122;
      const chance = (upTo: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % upTo;
      for (let round = 0; round < 200; round += 1) {
        bench = new Bench();
        const saving = fresh();
        let [held, revision] = ['', 0];
        let latest = '';
        for (let step = 0; step < 40; step += 1) {
          const open = bench.sent.length > 0 ? bench.sent[bench.sent.length - 1] : undefined;
          switch (chance(5)) {
            case 0: saving.change(words((latest += ` ${step}`))); break;
            case 1: await bench.pass(chance(20_000)); break;
            case 2: void saving.flush(); await bench.settle(); break;
            case 3: if (open) { if (open.revision === (revision || null)) { held = open.text; revision += 1; } await bench.refuse(noSignal); } break;
            default: if (open) {
              if (open.revision === (revision || null)) { held = open.text; revision += 1; await bench.answer(revision); }
              else await bench.refuse(stale(stored(held, revision)));
            }
          }
          expect(saving.state.kind).not.toBe('two-copies');
        }
        for (let turn = 0; turn < 8 && saving.unsaved; turn += 1) {
          void saving.flush();
          await bench.settle();
          const open = bench.sent[bench.sent.length - 1];
          if (open?.revision === (revision || null)) { held = open.text; revision += 1; await bench.answer(revision); }
          else await bench.refuse(stale(stored(held, revision)));
        }
        expect(saving.unsaved).toBe(false);
        if (latest) expect(held).toBe(latest);
      }
    });
  });

  describe('when nothing answers', () => {
    it('keeps the words and tries again after 5, 10, 20, 40 and 60 seconds', async () => {
      const saving = fresh();
      saving.change(words('Kept'));
      await bench.pass(3_000);
      for (const seconds of [5, 10, 20, 40, 60, 60]) {
        await bench.refuse(noSignal);
        expect(saving.state.kind).toBe('failed');
        const before = bench.sent.length;
        await bench.pass(seconds * 1000 - 1);
        expect(bench.sent).toHaveLength(before);
        await bench.pass(1);
        expect(bench.sent).toHaveLength(before + 1);
      }
      await bench.answer(1);
      expect(saving.state.kind).toBe('saved');
    });

    it('waits as long as it is asked to', async () => {
      const saving = fresh();
      saving.change(words('Kept'));
      await bench.pass(3_000);
      await bench.refuse(new Refusal(429, 'Slow down.', null, 90));
      await bench.pass(89_999);
      expect(bench.sent).toHaveLength(1);
      await bench.pass(1);
      expect(bench.sent).toHaveLength(2);
    });

    it('tries at once when the connection is back, and sends the newest words', async () => {
      const saving = fresh();
      saving.change(words('Kept'));
      await bench.pass(3_000);
      await bench.refuse(noSignal);
      saving.change(words('Kept and more'));
      saving.nudge();
      await bench.settle();
      expect(bench.texts()).toEqual(['Kept', 'Kept and more']);
    });

    it('says that a flush did not save', async () => {
      const saving = fresh();
      saving.change(words('Kept'));
      const flushed = saving.flush();
      await bench.settle();
      await bench.refuse(noSignal);
      expect(await flushed).toBe(false);
      expect(saving.unsaved).toBe(true);
    });

    it('recognises its own words when only the answer was lost, and saves them no second time', async () => {
      const saving = fresh();
      saving.change(words('Arrived'));
      await bench.pass(3_000);
      await bench.refuse(noSignal);
      await bench.pass(5_000);
      await bench.refuse(stale(stored('Arrived', 1)));
      expect(saving.state.kind).toBe('saved');
      saving.change(words('Arrived, and on'));
      await bench.pass(3_000);
      expect(bench.sent[2]).toMatchObject({ text: 'Arrived, and on', revision: 1 });
    });

    it('goes on from its own lost words when more was written since', async () => {
      const saving = opened('One', 1);
      saving.change(words('One two'));
      await bench.pass(3_000);
      await bench.refuse(noSignal);
      saving.change(words('One two three'));
      await bench.pass(5_000);
      await bench.refuse(stale(stored('One two', 2)));
      await bench.pass(3_000);
      expect(bench.sent[2]).toMatchObject({ text: 'One two three', revision: 2 });
    });
  });

  describe('when it is refused', () => {
    it('holds the words after an expired sign-in until somebody asks again', async () => {
      const saving = fresh();
      saving.change(words('Mine'));
      await bench.pass(3_000);
      await bench.refuse(expired);
      saving.change(words('Mine still'));
      await bench.pass(600_000);
      expect(bench.sent).toHaveLength(1);
      expect(saving.state).toMatchObject({ kind: 'held', refusal: expired });
      expect(saving.unsaved).toBe(true);
      const flushed = saving.flush();
      await bench.settle();
      await bench.answer(1);
      expect(await flushed).toBe(true);
      expect(bench.texts()).toEqual(['Mine', 'Mine still']);
    });

    it('tries again once words that were refused are changed', async () => {
      const saving = fresh();
      saving.change(words('Too long'));
      await bench.pass(3_000);
      await bench.refuse(new Refusal(422, 'Too long.'));
      await bench.pass(600_000);
      expect(bench.sent).toHaveLength(1);
      saving.change(words('Long'));
      expect(saving.state.kind).toBe('held');
      await bench.pass(3_000);
      expect(bench.texts()).toEqual(['Too long', 'Long']);
    });
  });

  describe('when it goes on from what was left', () => {
    const left = (text: string, revision: number | null, attempted: readonly string[] = []): EntrySaving =>
      new EntrySaving(bench, 'one', words(text), revision, (state) => bench.states.push(state), { attempted });

    it('is unsaved, and saves on the revision that was left', async () => {
      const saving = left('From the other day', 4);
      expect([saving.unsaved, saving.state.kind]).toEqual([true, 'changed']);
      void saving.flush();
      expect(bench.sent).toMatchObject([{ text: 'From the other day', revision: 4 }]);
      await bench.answer(5);
      expect(saving.unsaved).toBe(false);
    });

    it('recognises what had arrived without an answer before', async () => {
      const before = opened('One', 1);
      before.change(words('One two'));
      await bench.pass(3_000);
      before.change(words('One two three'));
      const { revision, attempted } = before.standing;
      before.stop();
      bench.sent = [];
      const saving = left('One two three', revision, attempted);
      void saving.flush();
      await bench.refuse(stale(stored('One two', 2)));
      await bench.settle();
      expect(bench.sent[1]).toMatchObject({ text: 'One two three', revision: 2 });
    });

    it('asks when the API holds words that were never sent from here', async () => {
      const saving = left('Mine', 1, ['another mark']);
      void saving.flush();
      await bench.refuse(stale(stored('Theirs', 2)));
      expect(saving.state.kind).toBe('two-copies');
    });
  });

  it('sends nothing more once it is stopped, whatever comes back', async () => {
    for (const answer of [() => bench.answer(1), () => bench.refuse(noSignal)]) {
      bench = new Bench();
      const saving = fresh();
      saving.change(words('One'));
      await bench.pass(3_000);
      saving.change(words('One two'));
      saving.stop();
      await answer();
      await bench.pass(600_000);
      expect(bench.texts()).toEqual(['One']);
    }
  });

  it.each([-3_600_000, 3_600_000])('saves when it should although the clock jumps by %i milliseconds, which shows only in the time said', async (jump) => {
    const saving = fresh();
    for (let second = 0; second < 15; second += 1) {
      saving.change(words(`word ${second}`));
      if (second === 5) bench.wrong = jump;
      await bench.pass(1_000);
      expect(bench.sent).toHaveLength(second === 14 ? 1 : 0);
    }
    await bench.answer(1);
    expect(saving.state).toEqual({ kind: 'saved', at: new Date(15_000 + jump) });
  });

  describe('when it was written in two places', () => {
    const twoCopies = async (): Promise<EntrySaving> => {
      const saving = opened('Start', 3);
      saving.change(words('Start, on the phone'));
      await bench.pass(3_000);
      await bench.refuse(stale(stored('Start, on the ward', 5)));
      expect(saving.state).toMatchObject({ kind: 'two-copies', stored: { revision: 5 } });
      return saving;
    };

    it('overwrites nothing and sends nothing until somebody chooses, whatever is typed', async () => {
      const saving = await twoCopies();
      saving.change(words('Start, on the phone, and on'));
      await bench.pass(600_000);
      expect(await saving.flush()).toBe(false);
      expect(bench.sent).toHaveLength(1);
    });

    it('keeps both by making a second entry of these words', async () => {
      const saving = await twoCopies();
      const kept = saving.keepBoth();
      await bench.settle();
      expect(bench.sent[1]).toMatchObject({ id: 'new-1', text: 'Start, on the phone', revision: null });
      await bench.answer(1);
      expect(await kept).toBe(true);
      expect(saving.id).toBe('new-1');
    });

    it('replaces the stored words when these are chosen', async () => {
      const saving = await twoCopies();
      void saving.keepThese();
      await bench.settle();
      expect(bench.sent[1]).toMatchObject({ id: 'one', text: 'Start, on the phone', revision: 5 });
    });

    it('brings the stored words back when those are chosen', async () => {
      const saving = await twoCopies();
      expect(saving.keepStored()).toEqual(contentOf(stored('Start, on the ward', 5)));
      expect(saving.state.kind).toBe('saved');
      expect(saving.unsaved).toBe(false);
      saving.change(words('Start, on the ward, and on'));
      await bench.pass(3_000);
      expect(bench.sent[1]).toMatchObject({ revision: 5 });
    });
  });
});
