import { TestBed } from '@angular/core/testing';
import { SignIn } from '../sign-in';
import { FakeEvents } from './fake-events';
import { Live, type News } from './live';

describe('what the API tells of changes', () => {
  let api: FakeEvents;
  let knownId: string | null;

  beforeEach(() => {
    jest.useFakeTimers();
    knownId = 'grace';
    api = new FakeEvents();
    TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: { get knownId() { return knownId; } } }] });
  });
  afterEach(() => {
    jest.useRealTimers();
    api.takeAway();
  });

  const tab = (): Live => TestBed.runInInjectionContext(() => new Live());
  const wait = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
  function heardBy(live: Live): { readonly news: News[]; readonly leave: () => void } {
    const news: News[] = [];
    return { news, leave: live.follow((each) => news.push(each)) };
  }

  it('reaches every listener of a tab over one stream, past the service worker, for the person known here', async () => {
    const live = tab();
    const [one, other] = [heardBy(live), heardBy(live)];
    await wait(0);
    await api.last.opens().says('event: ready\ndata: {}\n\nevent: comments\ndata: {"id":"share"}\n\n');
    expect(one.news).toEqual([{ kind: 'ready' }, { kind: 'comments', id: 'share' }]);
    expect(other.news).toEqual(one.news);
    expect(api.streams).toHaveLength(1);
    expect(api.last.headers).toEqual({ 'X-Afterword-Person': 'grace', 'ngsw-bypass': 'true' });
  });

  it('says nothing of a beat, nor to a listener that left', async () => {
    const live = tab();
    const [stays, leaves] = [heardBy(live), heardBy(live)];
    await wait(0);
    leaves.leave();
    await api.last.opens().says('event: beat\ndata: {}\n\nevent: ready\ndata: {}\n\n');
    expect(stays.news).toEqual([{ kind: 'ready' }]);
    expect(leaves.news).toEqual([]);
    expect(api.last.over).toBe(false);
  });

  it('asks again later and later while it is refused or not reached, and soon again after a stream that was there', async () => {
    heardBy(tab());
    await wait(0);
    for (const [nth, later] of [500, 1_000, 2_000, 4_000, 5_000, 5_000].entries()) {
      await (nth % 2 ? api.last.breaks() : api.last.refuses());
      await wait(later - 1);
      expect(api.streams).toHaveLength(nth + 1);
      await wait(1);
      expect(api.streams).toHaveLength(nth + 2);
    }
    for (const ends of ['ends', 'breaks'] as const) {
      await api.last.opens().says('event: ready\ndata: {}\n\n');
      const before = api.streams.length;
      await api.last[ends]();
      await wait(500);
      expect(api.streams).toHaveLength(before + 1);
    }
  });

  it('says that there is no contact after 15 seconds without a beat, drops the stream, and takes it back with the next one', async () => {
    const live = tab();
    heardBy(live);
    await wait(0);
    const silent = api.last.opens();
    await silent.says('event: ready\ndata: {}\n\n');
    await wait(14_000);
    expect(live.alone()).toBe(false);
    await wait(2_500);
    expect(live.alone()).toBe(true);
    expect(silent.over).toBe(true);
    expect(api.last).not.toBe(silent);
    await api.last.opens().says('event: beat\ndata: {}\n\n');
    expect(live.alone()).toBe(false);
  });

  it('says that there is no contact after 15 seconds although it goes on asking', async () => {
    const live = tab();
    heardBy(live);
    await wait(0);
    for (let half = 0; half < 29; half += 1) {
      await api.last.breaks();
      await wait(500);
    }
    expect(live.alone()).toBe(false);
    await wait(500);
    expect(live.alone()).toBe(true);
  });

  describe('to several tabs', () => {
    it('comes over one stream, and is passed on to the other', async () => {
      const [keeper, other] = [heardBy(tab()), heardBy(tab())];
      await wait(0);
      await api.last.opens().says('event: share\ndata: {"id":"one","gone":true}\n\n');
      expect(api.streams).toHaveLength(1);
      expect(keeper.news).toEqual([{ kind: 'share', id: 'one', gone: true }]);
      expect(other.news).toMatchObject(keeper.news);
    });

    it('is not told to a tab that belongs to somebody else', async () => {
      heardBy(tab());
      await wait(0);
      api.last.opens();
      const other = heardBy(tab());
      knownId = 'amina';
      await api.last.says('event: share\ndata: {"id":"one"}\n\n');
      expect(other.news).toEqual([]);
    });

    it('is kept on by the next tab as soon as the first follows nothing any more', async () => {
      const [keeper] = [heardBy(tab()), heardBy(tab())];
      await wait(0);
      const first = api.last.opens();
      await first.says('event: ready\ndata: {}\n\n');
      keeper.leave();
      await wait(0);
      expect(first.over).toBe(true);
      expect(api.streams).toHaveLength(2);
      expect(api.last.over).toBe(false);
    });

    it('is taken over from a tab that has been silent for 10 seconds', async () => {
      api.locks.freezeFirst();
      heardBy(tab());
      await wait(10_000);
      expect(api.streams).toHaveLength(1);
    });
  });

  it('ends with the last listener, as at sign-out, and asks no more', async () => {
    const { leave, news } = heardBy(tab());
    await wait(0);
    const stream = api.last.opens();
    leave();
    expect(stream.over).toBe(true);
    await wait(60_000);
    expect(api.streams).toHaveLength(1);
    expect(news).toEqual([]);
    expect(api.locks.held).toBe(false);
  });

  it('is not asked for while nobody is known here', async () => {
    knownId = null;
    heardBy(tab());
    await wait(10_000);
    expect(api.streams).toHaveLength(0);
  });
});
