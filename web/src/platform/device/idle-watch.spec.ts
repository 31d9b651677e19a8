import { IdleWatch, idleLockMs } from './idle-watch';

describe('how long nobody has touched this browser', () => {
  let [now, ticks] = [0, 0];
  let watch: IdleWatch;
  beforeEach(() => {
    [now, ticks] = [1_000_000, 0];
    watch = new IdleWatch({ now: () => now, ticks: () => ticks });
  });
  const passes = (minutes: number): void => {
    now += minutes * 60_000;
    ticks += minutes * 60_000;
  };

  it('is said 2 minutes before the lock, which comes after 10', () => {
    passes(7.9);
    expect(watch.idleness).toBe('active');
    passes(0.1);
    expect(watch.idleness).toBe('soon');
    passes(2);
    expect(watch.idleness).toBe('over');
  });

  it('begins anew at a touch', () => {
    passes(9);
    watch.touched();
    passes(7);
    expect(watch.idleness).toBe('active');
  });

  it('counts the time a machine was asleep', () => {
    now += idleLockMs;
    expect(watch.idleness).toBe('over');
  });

  it('is not undone by a clock that is set back', () => {
    passes(5);
    now -= 3_600_000;
    passes(5);
    expect(watch.idleness).toBe('over');
  });
});
