import { Refusal } from '../platform/problems';
import { savedWords, troubleWords } from './saved-words';

describe('what is said about saving', () => {
  const again = (): void => undefined;

  it('says nothing before there is something to save', () => {
    expect(savedWords({ kind: 'blank' }, 'kept', again)).toBeNull();
  });

  it('names the time of the last save', () => {
    expect(savedWords({ kind: 'saved', at: new Date(2026, 10, 22, 20, 14) }, 'kept', again)).toEqual({ words: 'Saved 20:14' });
    expect(savedWords({ kind: 'saved', at: null }, 'kept', again)).toEqual({ words: 'Saved' });
  });

  it('never claims more than the API answered', () => {
    for (const kind of ['changed', 'saving'] as const) expect(savedWords({ kind }, 'kept', again)?.words).toBe('Saving…');
  });

  const troubles = [0, 500, 401, 404, 413, 422].map((status) => ({
    status,
    state: { kind: status === 0 || status === 500 ? ('failed' as const) : ('held' as const), refusal: new Refusal(status, 'No.') },
  }));

  it.each(troubles)('says at $status that the words are on this device, and offers to try again', ({ status, state }) => {
    expect(savedWords(state, 'kept', again)).toMatchObject({ words: expect.stringContaining('Saved on this device') as string, action: { words: 'Try again' } });
    expect(troubleWords(state, 'kept')).toContain('Your words are kept on this device');
    if (status === 0) expect(savedWords(state, 'kept', again)?.trouble).toBeUndefined();
  });

  it.each(troubles)('says at $status that they are held only on this screen, where the device refuses them too', ({ state }) => {
    expect(savedWords(state, 'refused', again)).toMatchObject({ words: 'Held only on this screen: copy it or stay.', trouble: true });
    expect(troubleWords(state, 'refused')).toContain('held only on this screen: copy them or stay');
  });

  it('says “Saving…” while words are being written to the device, and says nothing aloud at each pause', () => {
    for (const { state } of troubles) expect([savedWords(state, 'waiting', again)?.words, troubleWords(state, 'waiting')]).toEqual(['Saving…', troubleWords(state, 'kept')]);
  });
});
