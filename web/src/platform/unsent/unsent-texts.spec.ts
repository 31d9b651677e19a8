import 'fake-indexeddb/auto';
import { TestBed } from '@angular/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import { UnsavedWork } from '../unsaved';
import { FakeBrowser } from './fake-browser';
import { LocalText } from '../local-text';
import type { UnsentText } from './unsent-text';
import { UnsentTexts } from './unsent-texts';

interface Words {
  readonly text: string;
}
interface Tab {
  readonly texts: UnsentTexts;
  readonly local: LocalText;
  readonly unsaved: UnsavedWork;
  readonly text: UnsentText<Words>;
}
const id = 'comment share whole';

/** Another tab, or a later start: nothing in memory, the same disk. */
async function tab(person = 'grace', byte = 1): Promise<Tab> {
  TestBed.resetTestingModule();
  const local = TestBed.inject(LocalText);
  await local.open(person, Buffer.alloc(32, byte).toString('base64url'), false);
  const texts = TestBed.inject(UnsentTexts);
  await settle();
  return { texts, local, unsaved: TestBed.inject(UnsavedWork), text: texts.text<Words>(id) };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const words = (all: readonly UnsentText[]): unknown[] => all.map((text) => (text.value() as Words).text);
const onDisk = async ({ local }: Tab): Promise<unknown[]> => (await local.all()).unsent.map(({ value }) => (value as Words).text);

describe('texts that were typed and not sent', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    new FakeBrowser().install();
  });

  async function writes(there: Tab, text: string): Promise<void> {
    await there.texts.open(there.text);
    there.text.change({ text });
    await there.text.keepNow();
  }

  it('are found again by the same person alone, under what they belong to', async () => {
    const first = await tab();
    await writes(first, 'What did you notice?');
    const later = await tab();
    expect(words(later.texts.all('comment share '))).toEqual(['What did you notice?']);
    expect(later.texts.all('comment other ')).toEqual([]);
    expect((await tab('amina', 2)).texts.all()).toEqual([]);
  });

  it('are written by themselves after a pause, and at once when the page is hidden', async () => {
    const first = await tab();
    await first.texts.open(first.text);
    first.text.change({ text: 'Half' });
    expect(first.unsaved.anyAtRisk()).toBe(true);
    while ((await onDisk(first)).length === 0) await settle();
    expect(await onDisk(first)).toEqual(['Half']);
    first.text.change({ text: 'Half a' });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    expect(await onDisk(first)).toEqual(['Half a']);
  });

  it('are gone once sent or emptied, from a page that is open or not', async () => {
    const first = await tab();
    await writes(first, 'Sent');
    await first.texts.end(first.text);
    expect([await onDisk(first), first.unsaved.any(), first.texts.all()]).toEqual([[], false, []]);
    await first.texts.close(first.text);
    await writes(first, 'Emptied');
    first.text.change(null);
    await first.texts.close(first.text);
    expect(await onDisk(first)).toEqual([]);
    await writes(first, 'Given up elsewhere');
    await first.texts.close(first.text);
    const later = await tab();
    await later.texts.end(later.text);
    expect(await onDisk(later)).toEqual([]);
    await later.texts.restore(later.text, { text: 'Brought back' });
    expect([await onDisk(later), later.text.here()]).toEqual([['Brought back'], false]);
  });

  it('count as unsaved in the tab that has them open, and at risk only until the device has them', async () => {
    const first = await tab();
    await writes(first, 'Open');
    await first.unsaved.saveAll();
    expect([first.unsaved.any(), first.unsaved.anyAtRisk()]).toEqual([true, false]);
    await first.texts.close(first.text);
    expect([first.unsaved.any(), words(first.texts.all())]).toEqual([false, ['Open']]);
  });

  it('stay in the tab, and say so, where the device refuses', async () => {
    const first = await tab();
    jest.spyOn(first.local, 'putUnsent').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await writes(first, 'Only here');
    expect([first.text.held(), first.unsaved.anyAtRisk()]).toEqual([true, true]);
    await first.texts.close(first.text);
    expect([first.text.value(), first.unsaved.anyAtRisk()]).toEqual([{ text: 'Only here' }, true]);
  });

  it('are written by one tab at a time, and handed over with every word', async () => {
    const [first, second] = [await tab(), await tab()];
    await first.texts.open(first.text);
    await second.texts.open(second.text);
    expect([first.text.here(), second.text.here(), second.text.elsewhere()]).toEqual([true, false, true]);
    first.text.change({ text: 'Typed a moment ago' });
    second.text.change({ text: 'Over it' });
    expect(second.text.value()).toBeNull();
    await second.texts.writeHere(second.text);
    expect([second.text.value(), second.text.here(), second.text.elsewhere()]).toEqual([{ text: 'Typed a moment ago' }, true, false]);
    expect([first.text.here(), first.text.elsewhere(), first.unsaved.any()]).toEqual([false, true, false]);
    first.text.change({ text: 'Over it' });
    await first.text.keepNow();
    second.text.change({ text: 'Typed a moment ago, and on' });
    await second.text.keepNow();
    expect(await onDisk(second)).toEqual(['Typed a moment ago, and on']);
    await second.texts.close(second.text);
    await first.texts.open(first.text);
    expect([first.text.here(), first.text.value()]).toEqual([true, { text: 'Typed a moment ago, and on' }]);
  });

  it('are taken from a tab that does not answer, as the device has them', async () => {
    const [first, second] = [await tab(), await tab()];
    await writes(first, 'Kept before it froze');
    jest.spyOn(first.texts as unknown as { heard: () => void }, 'heard').mockImplementation(() => undefined);
    await second.texts.open(second.text);
    await second.texts.writeHere(second.text);
    expect([second.text.value(), second.text.here(), first.text.here()]).toEqual([{ text: 'Kept before it froze' }, true, false]);
  });

  it('stay open as long as anything wants them here, however quickly it comes and goes', async () => {
    const first = await tab();
    const opening = first.texts.open(first.text);
    const closing = first.texts.close(first.text);
    await Promise.all([opening, first.texts.open(first.text), closing]);
    expect(first.text.here()).toBe(true);
    first.text.change({ text: 'Typed between' });
    await first.texts.open(first.text);
    await first.texts.close(first.text);
    expect([first.text.here(), first.text.value()]).toEqual([true, { text: 'Typed between' }]);
    await first.texts.close(first.text);
    expect([first.text.here(), await onDisk(first)]).toEqual([false, ['Typed between']]);
  });

  it('are not handed to somebody else', async () => {
    const [first, second] = [await tab(), await tab('amina', 2)];
    await writes(first, 'Hers');
    await second.texts.writeHere(second.text);
    expect(second.text.value()).toBeNull();
  });
});
