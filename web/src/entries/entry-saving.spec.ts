import type { EntryRequest, EntryResponse, Problem } from '@afterword/api-types';
import { Refusal } from '../platform/problems';
import { blankContent, contentOf } from './entry-content';
import { EntrySaving, type SavingPorts, type SavingState } from './entry-saving';

const words = (text: string): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }] });
const stored = (text: string, revision: number): EntryResponse => ({
  ...(words(text) as Required<EntryRequest>), id: 'one', revision, day: '2026-11-19', shares: [], changedSinceShared: false, can: ['revise'],
});
const stale = (entry: EntryResponse): Refusal => {
  const problem: Problem = { type: 'about:blank', title: 'Stale', status: 412, detail: 'Written elsewhere.', stored: entry };
  return new Refusal(412, problem.detail, problem);
};

/** An API that answers only when told to, and a clock that moves only when told to. */
class Bench implements SavingPorts {
  time = 0;
  ids = 0;
  timers: { at: number; run: () => void }[] = [];
  sent: { id: string; text: string; revision: number | null; answer: (entry: EntryResponse) => void; refuse: (refusal: Refusal) => void }[] = [];
  states: SavingState[] = [];

  put(id: string, content: EntryRequest, revision: number | null): Promise<EntryResponse> {
    return new Promise((answer, refuse) => {
      this.sent.push({ id, text: content.sections[0]?.text ?? '', revision, answer, refuse });
    });
  }

  now(): Date {
    return new Date(this.time);
  }

  ticks(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  newId(): string {
    return `new-${++this.ids}`;
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((each) => each !== next);
      this.time = next.at;
      next.run();
      await this.settle();
    }
    this.time = until;
  }

  async answer(revision: number): Promise<void> {
    const last = this.sent[this.sent.length - 1];
    last?.answer(stored(last.text, revision));
    await this.settle();
  }

  async refuse(refusal: Refusal): Promise<void> {
    this.sent[this.sent.length - 1]?.refuse(refusal);
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  }

  texts(): string[] {
    return this.sent.map(({ text }) => text);
  }
}

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
