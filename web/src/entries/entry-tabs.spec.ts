import type { EntryRequest } from '@afterword/api-types';
import { TestBed } from '@angular/core/testing';
import { FakeBrowser } from '../platform/unsent/fake-browser';
import { SignIn } from '../platform/sign-in';
import { blankContent } from './entry-content';
import { type DraftPorts, EntryDraft } from './entry-draft';
import { EntryTabs } from './entry-tabs';

const words = (text: string): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }] });
const textOf = (draft: EntryDraft): string | undefined => draft.content().sections[0]?.text;

describe('an entry in two tabs', () => {
  let saved: number;
  const ports = { keep: async () => undefined, forget: async () => undefined, put: () => new Promise(() => (saved += 1)), typed: () => undefined, renamed: () => undefined,
    now: () => new Date(), ticks: () => Date.now(), newId: () => 'two',
    after: (milliseconds: number, run: () => void) => { const timer = setTimeout(run, milliseconds); return () => clearTimeout(timer); } } as unknown as DraftPorts;
  const now = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  function tab(person = 'amina'): { tabs: EntryTabs; draft: EntryDraft } {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: SignIn, useValue: { knownId: person } }] });
    const draft = new EntryDraft(ports, 'one', words('Start'), null);
    draft.onScreen.set(true);
    return { tabs: TestBed.inject(EntryTabs), draft };
  }

  beforeEach(() => {
    jest.useFakeTimers();
    saved = 0;
    new FakeBrowser().install();
  });
  afterEach(() => jest.useRealTimers());

  async function writingAndShowing(): Promise<{ writing: ReturnType<typeof tab>; showing: ReturnType<typeof tab> }> {
    const [writing, showing] = [tab(), tab()];
    expect(await writing.tabs.claim(writing.draft)).toBe(true);
    expect(await showing.tabs.claim(showing.draft)).toBe(false);
    showing.tabs.watch(showing.draft);
    await now(10);
    return { writing, showing };
  }

  it('is written in the first and shown in the second, down to the last word', async () => {
    const { writing, showing } = await writingAndShowing();
    expect(showing.draft.elsewhere()).toBe(true);
    for (const text of ['One', 'One two', 'One two three']) {
      writing.draft.write('text', text);
      writing.tabs.typed(writing.draft);
      await now(200);
    }
    await now(600);
    expect(textOf(showing.draft)).toBe('One two three');
  });

  it('goes to the second with every word, is shown in the first from then on, and can go back', async () => {
    const { writing, showing } = await writingAndShowing();
    writing.draft.write('text', 'Not told yet');
    const standing = await Promise.race([showing.tabs.takeOver(showing.draft), now(100).then(() => null)]);
    expect(standing?.content.sections[0]?.text).toBe('Not told yet');
    if (standing) showing.draft.takeOver(standing);
    expect([writing.draft.elsewhere(), showing.draft.elsewhere()]).toEqual([true, false]);
    showing.draft.write('text', 'Not told yet, and on');
    showing.tabs.typed(showing.draft);
    await now(600);
    expect(textOf(writing.draft)).toBe('Not told yet, and on');
    const back = await writing.tabs.takeOver(writing.draft);
    expect(back?.content.sections[0]?.text).toBe('Not told yet, and on');
  });

  it('comes by itself from a tab that does not show it', async () => {
    const [background, page] = [tab(), tab()];
    background.draft.onScreen.set(false);
    await background.tabs.claim(background.draft);
    background.draft.write('text', 'Left behind');
    expect(await page.tabs.claim(page.draft)).toBe(false);
    page.tabs.watch(page.draft);
    await now(100);
    expect([textOf(page.draft), page.draft.elsewhere(), background.draft.elsewhere()]).toEqual(['Left behind', false, true]);
    await now(60_000);
    expect(saved).toBe(1);
  });

  it('is taken by force from a tab that does not answer, and that one gives way', async () => {
    const { writing, showing } = await writingAndShowing();
    const slept = jest.spyOn(writing.draft, 'yield').mockImplementationOnce(() => new Promise(() => undefined));
    const taking = showing.tabs.takeOver(showing.draft);
    await now(2_100);
    expect(await taking).toBeNull();
    slept.mockRestore();
    expect(await writing.tabs.claim(tab().draft)).toBe(false);
  });

  it('is free again once it is let go, or goes on under another id', async () => {
    const [one, other] = [tab(), tab()];
    await one.tabs.claim(one.draft);
    one.tabs.release(one.draft);
    expect(await other.tabs.claim(other.draft)).toBe(true);
    const [third, fourth] = [tab(), tab()];
    other.tabs.renamed(other.draft, 'one');
    await now(10);
    expect([await third.tabs.claim(third.draft), await fourth.tabs.claim(fourth.draft)]).toEqual([false, false]);
  });

  it('is nothing to a tab of somebody else', async () => {
    const writing = tab();
    const stranger = tab('tom');
    await writing.tabs.claim(writing.draft);
    stranger.tabs.watch(stranger.draft);
    writing.draft.write('text', 'Hers');
    writing.tabs.typed(writing.draft);
    const taking = stranger.tabs.takeOver(stranger.draft);
    await now(2_100);
    expect([await taking, textOf(stranger.draft)]).toEqual([null, 'Start']);
  });

  it('is written in each tab of a browser without locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    const [one, other] = [tab(), tab()];
    expect([await one.tabs.claim(one.draft), await other.tabs.claim(other.draft)]).toEqual([true, true]);
  });
});
