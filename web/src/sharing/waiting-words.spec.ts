import { keepWords, lateWords, seenWords } from './waiting-words';

const today = '2026-11-24';

describe('the words of a comment that waits', () => {
  it('speak of the hour in the evening, at night, and not by day', () => {
    expect(lateWords(new Date(2026, 10, 24, 23, 4), 'Amina')).toBe('It is 23:04. Amina may be at home. You can let this wait.');
    expect(lateWords(new Date(2026, 10, 24, 5, 40), 'Amina')).toContain('05:40');
    expect(['07:00', '12:00', '18:59'].map((time) => lateWords(new Date(`2026-11-24T${time}:00`), 'Amina'))).toEqual(['', '', '']);
  });

  it.each([
    [null, 'Keep until the morning'], ['2026-11-24', 'Keep until you have met today'], ['2026-11-26', 'Keep until Thursday'], ['2026-12-10', 'Keep until Thursday 10 December'],
  ])('offer to wait for %s: %s', (nextSession, words) => {
    expect(keepWords(nextSession, today)).toBe(words);
  });

  it.each([
    [{ release: 'morning', releasesOn: '2026-11-25' }, null, 'Amina sees it on Wednesday at 07:30.'],
    [{ release: 'morning', releasesOn: '2026-11-24' }, null, 'Amina sees it this morning at 07:30.'],
    [{ release: 'session', releasesOn: null }, '2026-11-26', 'Amina sees it once you have held your one-to-one on Thursday.'],
    [{ release: 'session', releasesOn: null }, '2026-11-24', 'Amina sees it once you have held your one-to-one today.'],
    [{ release: 'session', releasesOn: null }, null, 'Amina sees it once you have held your next one-to-one.'],
    [{ release: null, releasesOn: null }, null, 'It waits until you let it be seen.'],
  ] as const)('say of %j when it is seen', (draft, nextSession, words) => {
    expect(seenWords(draft, 'Amina', nextSession, today)).toBe(words);
  });
});
