import { LocalSaving, type LocalPorts } from './local-saving';
import { promisesSettled } from '../../../settled';

/** A device that answers only when told to, and a clock that moves only when told to. */
class Bench implements LocalPorts {
  time = 0;
  timers: { at: number; run: () => void }[] = [];
  writes: { at: number; done: () => void; refuse: () => void }[] = [];

  write(): Promise<void> {
    return new Promise((done, refuse) => this.writes.push({ at: this.time, done, refuse: () => refuse(new Error('full')) }));
  }

  ticks(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((each) => each !== timer));
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((each) => each !== next);
      this.time = next.at;
      next.run();
      await promisesSettled();
    }
    this.time = until;
  }
}
describe('saving on the device', () => {
  let bench: Bench;
  let states: string[];
  let saving: LocalSaving;
  const last = (): Bench['writes'][number] => bench.writes[bench.writes.length - 1] as Bench['writes'][number];

  beforeEach(() => {
    bench = new Bench();
    states = [];
    saving = new LocalSaving(bench, (state) => states.push(state));
  });

  it('writes 400 ms after the last keystroke', async () => {
    saving.changed();
    await bench.pass(300);
    saving.changed();
    await bench.pass(399);
    expect(bench.writes).toHaveLength(0);
    await bench.pass(1);
    expect(bench.writes).toHaveLength(1);
    last().done();
    await promisesSettled();
    expect(states).toEqual(['waiting', 'kept']);
  });

  it('writes every 2 seconds while the typing does not pause', async () => {
    for (let step = 0; step < 60; step += 1) {
      saving.changed();
      await bench.pass(100);
      for (const write of bench.writes) write.done();
      await promisesSettled();
    }
    expect(bench.writes.map(({ at }) => at)).toEqual([2_000, 4_000, 6_000]);
  });

  it('writes one at a time, and goes on for words typed in the meantime', async () => {
    saving.changed();
    await bench.pass(400);
    saving.changed();
    await bench.pass(5_000);
    expect(bench.writes).toHaveLength(1);
    last().done();
    await promisesSettled();
    expect(bench.writes).toHaveLength(2);
    expect(saving.state).toBe('waiting');
    last().done();
    await promisesSettled();
    expect(saving.state).toBe('kept');
  });

  it('writes at once when asked, and says whether everything is kept', async () => {
    saving.changed();
    const flushed = saving.flush();
    expect(bench.writes).toHaveLength(1);
    last().done();
    expect(await flushed).toBe(true);
    expect(await saving.flush()).toBe(true);
    expect(bench.writes).toHaveLength(1);
  });

  it('says that the device refused, keeps saying so while it does, and tries again', async () => {
    saving.changed();
    await bench.pass(400);
    last().refuse();
    await promisesSettled();
    expect(saving.state).toBe('refused');
    saving.changed();
    expect(saving.state).toBe('refused');
    await bench.pass(400);
    expect(bench.writes).toHaveLength(2);
    last().refuse();
    await promisesSettled();
    await bench.pass(9_999);
    expect(bench.writes).toHaveLength(2);
    await bench.pass(1);
    expect(bench.writes).toHaveLength(3);
    last().done();
    await promisesSettled();
    expect(states).toEqual(['waiting', 'refused', 'kept']);
  });

  it('writes nothing once it is stopped, and waits for what is under way', async () => {
    saving.changed();
    await bench.pass(400);
    let stopped = false;
    void saving.stop().then(() => (stopped = true));
    saving.changed();
    await bench.pass(5_000);
    expect([bench.writes.length, stopped]).toEqual([1, false]);
    last().done();
    await promisesSettled();
    expect(stopped).toBe(true);
  });
});
