import { LocalSaving, type LocalState } from './local-saving';

describe('writing to the device', () => {
  let clock: number;
  let timers: { at: number; run: () => void }[];
  let written: number;
  let refuse: boolean;
  let release: (() => void) | null;
  let states: LocalState[];
  let saving: LocalSaving;

  beforeEach(() => {
    [clock, timers, written, refuse, release, states] = [0, [], 0, false, null, []];
    saving = new LocalSaving(
      {
        write: () => {
          written += 1;
          return refuse ? Promise.reject(new Error('full')) : release ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
        },
        now: () => clock,
        after: (milliseconds, run) => {
          const timer = { at: clock + milliseconds, run };
          timers.push(timer);
          return () => (timers = timers.filter((each) => each !== timer));
        },
      },
      (state) => states.push(state),
    );
  });

  async function passes(milliseconds: number): Promise<void> {
    const until = clock + milliseconds;
    for (;;) {
      const next = [...timers].sort((one, other) => one.at - other.at)[0];
      if (!next || next.at > until) break;
      clock = next.at;
      timers = timers.filter((each) => each !== next);
      next.run();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
    clock = until;
  }

  it('waits for a pause of 400 ms', async () => {
    saving.changed();
    await passes(399);
    expect(written).toBe(0);
    await passes(1);
    expect(written).toBe(1);
    expect(states).toEqual(['waiting', 'kept']);
  });

  it('waits no longer than 2 seconds while typing goes on', async () => {
    for (let stroke = 0; stroke < 30; stroke += 1) {
      saving.changed();
      await passes(100);
    }
    expect(written).toBe(1);
    await passes(400);
    expect(written).toBe(2);
  });

  it('is not put off by a clock that is set back', async () => {
    clock = 1_000_000;
    saving.changed();
    timers = timers.map((timer) => ({ ...timer, at: 0 }));
    clock = 0;
    saving.changed();
    await passes(400);
    expect(written).toBe(1);
  });

  it('says when the device refuses, and tries again at the next change', async () => {
    refuse = true;
    saving.changed();
    await passes(400);
    expect(saving.state).toBe('refused');
    refuse = false;
    saving.changed();
    await passes(400);
    expect(saving.state).toBe('kept');
  });

  it('writes one at a time, and again when something was typed meanwhile', async () => {
    release = () => undefined;
    saving.changed();
    await passes(400);
    saving.changed();
    const flushed = saving.flush();
    await passes(100);
    expect(written).toBe(1);
    expect(saving.state).toBe('waiting');
    const end = release;
    release = null;
    end?.();
    await flushed;
    expect(written).toBe(2);
    expect(saving.state).toBe('kept');
  });

  it('writes at once when asked, and only if there is anything newer', async () => {
    await saving.flush();
    expect(written).toBe(0);
    saving.changed();
    await saving.flush();
    expect(written).toBe(1);
    await passes(1_000);
    expect(written).toBe(1);
  });

  it('writes nothing after it was stopped', async () => {
    saving.changed();
    await saving.stop();
    await passes(1_000);
    saving.changed();
    await passes(1_000);
    expect(written).toBe(0);
  });
});
