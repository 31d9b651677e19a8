import { Refusal } from '../platform/problems';
import { BoxSaving, type Stood } from './box-saving';
import { promisesSettled } from '../../settled';

describe('the saving of a box', () => {
  let sent: [string, number][];
  let answer: (text: string, revision: number) => Promise<Stood>;
  let kept: (string | null)[];
  let box: BoxSaving;
  beforeEach(() => {
    jest.useFakeTimers();
    [sent, kept] = [[], []];
    answer = (text, revision) => Promise.resolve({ text, revision: revision + 1 });
    box = new BoxSaving((text, revision) => (sent.push([text, revision]), answer(text, revision)), (words) => kept.push(words));
  });
  afterEach(() => jest.useRealTimers());

  it('sends what was typed after a pause, and while somebody types on without one', async () => {
    box.type('a');
    await jest.advanceTimersByTimeAsync(400);
    expect(sent).toEqual([['a', 0]]);
    for (let at = 0; at < 4; at += 1) {
      box.type(`ab${at}`);
      await jest.advanceTimersByTimeAsync(300);
    }
    expect([sent, box.state(), kept.at(-1)]).toEqual([[['a', 0], ['ab3', 1]], 'saved', null]);
  });

  it('shows what came from elsewhere, but never over words that are not saved', async () => {
    box.stood({ text: 'from the other device', revision: 1 });
    expect(box.text()).toBe('from the other device');
    box.type('mine');
    box.stood({ text: 'newer', revision: 2 });
    expect(box.text()).toBe('mine');
  });

  it('tries again until the words have arrived', async () => {
    answer = () => Promise.reject(new Refusal(0, 'No connection.'));
    box.type('a');
    await jest.advanceTimersByTimeAsync(400);
    expect([box.state(), kept.at(-1)]).toEqual(['failed', 'a']);
    answer = (text, revision) => Promise.resolve({ text, revision: revision + 1 });
    await jest.advanceTimersByTimeAsync(2_500);
    expect([box.state(), kept.at(-1)]).toEqual(['saved', null]);
  });

  it('knows its own words again when only the answer was lost', async () => {
    answer = () => Promise.reject(new Refusal(0, 'No connection.'));
    box.type('one');
    await jest.advanceTimersByTimeAsync(400);
    box.type('one two');
    answer = (text, revision) =>
      revision === 0 ? Promise.reject(new Refusal(412, 'Changed.', { stored: { text: 'one', revision: 1 } } as never)) : Promise.resolve({ text, revision: revision + 1 });
    await jest.advanceTimersByTimeAsync(400);
    await jest.advanceTimersByTimeAsync(10);
    expect([box.state(), sent.at(-1), box.other()]).toEqual(['saved', ['one two', 1], null]);
  });

  it('holds two texts side by side until one says what becomes of them', async () => {
    answer = () => Promise.reject(new Refusal(412, 'Changed.', { stored: { text: 'theirs', revision: 4 } } as never));
    box.type('mine');
    await jest.advanceTimersByTimeAsync(400);
    expect([box.state(), box.text(), box.other()?.text]).toEqual(['two', 'mine', 'theirs']);
    answer = (text, revision) => Promise.resolve({ text, revision: revision + 1 });
    box.keepBoth();
    await box.flush();
    await promisesSettled();
    expect([box.state(), sent.at(-1)]).toEqual(['saved', ['theirs\n\nmine', 4]]);
  });
});
