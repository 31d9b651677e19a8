import type { ThemeSuggestion } from '@afterword/journal';
import { type FindingPorts, pause, ThemeFinding } from './theme-finding';

const knocked: ThemeSuggestion = { code: 'DIG', direction: 'upheld', because: 'I knocked' };
const long = 'I knocked and waited for an answer.';

describe('finding themes while somebody writes', () => {
  let looked: string[];
  let steps: number;
  let left: number;
  let loads: () => ReturnType<FindingPorts['load']>;
  let finding: ThemeFinding;
  const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    jest.useFakeTimers();
    [looked, steps, left] = [[], 0, 50];
    const lookForThemes = function* (text: string): Generator<void, readonly ThemeSuggestion[]> {
      looked.push(text);
      for (let step = 0; step < 5; step += 1) {
        steps += 1;
        yield;
      }
      return [knocked];
    };
    loads = () => Promise.resolve({ lookForThemes });
    finding = new ThemeFinding({
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      idle: (run) => void setTimeout(() => run(() => left), 10),
      load: () => loads(),
    });
  });

  afterEach(() => jest.useRealTimers());

  it('waits for a pause, and looks once at what stands then', async () => {
    for (const text of ['I', 'I knocked', long]) {
      finding.changed(() => text);
      await after(pause - 1);
    }
    expect(looked).toEqual([]);
    await after(50);
    expect(looked).toEqual([long]);
    expect(finding.found()).toEqual([knocked]);
  });

  it('does not even read the text at a key', () => {
    const read = jest.fn(() => long);
    finding.changed(read);
    expect(read).not.toHaveBeenCalled();
  });

  it('goes on in the next idle time when this one is over', async () => {
    left = 0;
    finding.changed(() => long);
    await after(pause + 15);
    expect(steps).toBe(1);
    expect(finding.found()).toEqual([]);
    await after(100);
    expect(finding.found()).toEqual([knocked]);
  });

  it('gives up what it was looking at when somebody writes on', async () => {
    left = 0;
    finding.changed(() => long);
    await after(pause + 15);
    finding.changed(() => 'too few');
    await after(100);
    expect(steps).toBe(1);
    expect(finding.found()).toEqual([]);
  });

  it('suggests nothing from five words, and takes back what was found when few are left', async () => {
    finding.changed(() => long);
    await after(pause + 50);
    expect(finding.found()).toEqual([knocked]);
    finding.changed(() => 'only five words are here');
    await after(pause + 50);
    expect(finding.found()).toEqual([]);
    expect(looked).toEqual([long]);
  });

  it('keeps quiet when the words and weights cannot be fetched', async () => {
    loads = () => Promise.reject(new Error('no connection'));
    finding.changed(() => long);
    await after(pause + 50);
    expect(finding.found()).toEqual([]);
  });
});
