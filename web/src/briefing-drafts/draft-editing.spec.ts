import { HttpErrorResponse } from '@angular/common/http';
import type { DraftDocument } from '@afterword/journal';
import type { Draft } from './briefing-drafts-api';
import { DraftEditing } from './draft-editing';

const titled = (text: string): DraftDocument => ({
  title: { text, lines: [] }, purpose: { text: '', lines: [] }, standards: [], aims: [], themes: [], undermining: null, messages: [], questions: [], leftOver: [],
});
const draft = (text: string, revision: number): Draft => ({ id: 'd', revision, document: titled(text) as Draft['document'], nextOf: null, source: [], changedOn: '2026-11-22', can: [] });
const refusal = (status: number, body: object = {}): HttpErrorResponse => new HttpErrorResponse({ status, error: { title: 'No', detail: 'No.', ...body } });

describe('a draft that is being corrected', () => {
  const sent: [string, number][] = [];
  const kept: ([string, number] | null)[] = [];
  let answers: (Draft | HttpErrorResponse)[] = [];
  const editing = (): DraftEditing => {
    const made = new DraftEditing(async (document, revision) => {
      sent.push([document.title.text, revision]);
      const answer = answers.shift() ?? draft(document.title.text, revision + 1);
      if (answer instanceof HttpErrorResponse) throw answer;
      return answer;
    }, (value) => kept.push(value && [value.document.title.text, value.revision]));
    made.begin(draft('one', 1));
    return made;
  };
  const rename = (of: DraftEditing, text: string): void => of.change((document) => ({ ...document, title: { ...document.title, text } }));
  beforeEach(() => {
    jest.useFakeTimers();
    sent.length = 0;
    kept.length = 0;
    answers = [];
  });
  afterEach(() => jest.useRealTimers());

  it('is saved once after a pause, and each time on the revision before', async () => {
    const made = editing();
    rename(made, 'two');
    rename(made, 'three');
    expect(made.unsaved).toBe(true);
    await jest.advanceTimersByTimeAsync(800);
    rename(made, 'four');
    await jest.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([['three', 1], ['four', 2]]);
    expect([made.state(), made.unsaved]).toEqual(['saved', false]);
  });

  it('is tried again until it arrives, and nothing is lost', async () => {
    const made = editing();
    answers = [refusal(0), refusal(503)];
    rename(made, 'two');
    await jest.advanceTimersByTimeAsync(800);
    expect([made.state(), made.document()?.title.text]).toEqual(['failed', 'two']);
    await jest.advanceTimersByTimeAsync(6_500);
    expect([made.state(), sent.length]).toEqual(['saved', 3]);
  });

  it('knows its own words again when only the answer was lost', async () => {
    const made = editing();
    answers = [refusal(0), refusal(412, { stored: { ...draft('two', 2), document: JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(titled('two')).reverse()))) as Draft['document'] } })];
    rename(made, 'two');
    await jest.advanceTimersByTimeAsync(800);
    rename(made, 'three');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual([['two', 1], ['three', 1], ['three', 2]]);
    expect([made.state(), made.other()]).toEqual(['saved', null]);
  });

  it('says why it is refused for good, and is not tried again', async () => {
    const made = editing();
    answers = [refusal(400, { detail: 'Not so.', errors: [{ pointer: '/document/title/text', detail: 'This has letters that cannot be read.' }] })];
    rename(made, 'two');
    await jest.advanceTimersByTimeAsync(9_000);
    expect([sent.length, made.state(), made.refusedFor()]).toEqual([1, 'failed', 'Not so. This has letters that cannot be read.']);
    rename(made, 'three');
    await jest.advanceTimersByTimeAsync(800);
    expect([made.state(), made.refusedFor()]).toEqual(['saved', '']);
  });

  it('waits for a choice when somebody else was quicker, and takes either', async () => {
    for (const [choose, title] of [['keepMine', 'mine'], ['takeOther', 'theirs']] as const) {
      sent.length = 0;
      const made = editing();
      answers = [refusal(412, { stored: draft('theirs', 7) })];
      rename(made, 'mine');
      await jest.advanceTimersByTimeAsync(800);
      expect([made.state(), made.document()?.title.text, made.other()?.revision]).toEqual(['two', 'mine', 7]);
      made[choose]();
      await jest.advanceTimersByTimeAsync(800);
      expect([made.state(), made.document()?.title.text, made.unsaved]).toEqual(['saved', title, false]);
      expect(sent).toEqual(choose === 'keepMine' ? [['mine', 1], ['mine', 7]] : [['mine', 1]]);
    }
  });

  it('is kept on the device until it is saved', async () => {
    const made = editing();
    rename(made, 'two');
    expect(kept).toEqual([['two', 1]]);
    await jest.advanceTimersByTimeAsync(800);
    expect(kept).toEqual([['two', 1], null]);
  });

  it('goes on with what a device kept, saves it where nobody else saved, and asks where somebody did', async () => {
    const same = editing();
    same.goOn({ document: titled('kept'), revision: 1 }, draft('one', 1));
    await jest.advanceTimersByTimeAsync(800);
    expect([sent, same.state(), same.document()?.title.text]).toEqual([[['kept', 1]], 'saved', 'kept']);

    const newer = editing();
    newer.goOn({ document: titled('kept'), revision: 0 }, draft('one', 1));
    expect([newer.state(), newer.document()?.title.text, newer.other()?.document.title.text]).toEqual(['two', 'kept', 'one']);

    const arrived = editing();
    kept.length = 0;
    arrived.goOn({ document: titled('one'), revision: 0 }, draft('one', 1));
    expect([arrived.state(), arrived.unsaved, kept]).toEqual(['saved', false, [null]]);
  });
});
