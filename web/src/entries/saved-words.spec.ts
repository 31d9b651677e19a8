import { Refusal } from '../platform/problems';
import { savedWords, troubleWords } from './saved-words';

describe('what is said about saving', () => {
  const again = (): void => undefined;

  it('says nothing before there is something to save', () => {
    expect(savedWords({ kind: 'blank' }, again)).toBeNull();
  });

  it('names the time of the last save', () => {
    expect(savedWords({ kind: 'saved', at: new Date(2026, 10, 22, 20, 14) }, again)).toEqual({ words: 'Saved 20:14' });
    expect(savedWords({ kind: 'saved', at: null }, again)).toEqual({ words: 'Saved' });
  });

  it('never claims more than the API answered', () => {
    for (const kind of ['changed', 'saving'] as const) expect(savedWords({ kind }, again)?.words).toBe('Saving…');
  });

  it('offers to try again, and says that the words are still here', () => {
    for (const status of [0, 500, 401, 404, 413, 422]) {
      const state = { kind: status === 0 || status === 500 ? ('failed' as const) : ('held' as const), refusal: new Refusal(status, 'No.') };
      expect(savedWords(state, again)).toMatchObject({ trouble: true, action: { words: 'Try again' } });
      expect(troubleWords(state)).toMatch(/words are still here|copy it or stay/u);
    }
  });
});
