import type { EntryResponse, EntryShare, OwnDisclosure } from '@afterword/api-types';
import { nextVersion, openShares, openedWords, privacyOf } from './share-words';

const share = (version: number, given: Partial<EntryShare> = {}): EntryShare => ({
  id: `s${version}`,
  version,
  reader: { id: 'g', givenName: 'Grace', familyName: 'O' },
  purpose: 'comment',
  sharedOn: '2024-11-20',
  withdrawnOn: null,
  openedOn: [],
  comments: 0, waiting: 0,
  ...given,
});
const entry = (...shares: EntryShare[]): EntryResponse => ({
  id: 'e', revision: 1, day: '2024-11-19', model: 'plain', title: null, sections: [], tags: [], tone: null, shiftHalf: null, week: null, cpdMinutes: null, leftIn: [], begunFrom: null,
  countsInTrends: false, shares, changedSinceShared: false, can: [],
});

describe('who can see an entry, in words', () => {
  it('is private while it was never shared, and again once it was withdrawn', () => {
    expect(privacyOf(entry())).toMatchObject({ state: 'private', sentence: 'Only you can see this.' });
    expect(privacyOf(entry(share(1, { withdrawnOn: '2024-11-21' })))).toMatchObject({
      state: 'private',
      more: 'You took version 1 back on 21 November 2024.',
    });
  });

  it('names the reader and the newest version, and when it was opened', () => {
    expect(privacyOf(entry(share(1), share(2, { openedOn: ['2024-11-22', '2024-11-21'] })))).toEqual({
      state: 'shared',
      mark: 'sheet',
      sentence: 'Shared with Grace, version 2.',
      more: 'You shared it on 20 November 2024. Grace opened it on 21 November 2024 and on 22 November 2024.',
    });
  });

  it('never says that only its author sees an entry that somebody can read by law', () => {
    const disclosure: OwnDisclosure = {
      id: 'l', covers: 'entries', fields: ['words'], fromDay: '2024-11-19', untilDay: '2024-11-20', reason: 'coroner', reference: '1', askedBy: { id: 'd', givenName: 'Dan', familyName: 'Reid' }, approvedBy: null,
      approvedOn: '2024-11-25', endsOn: '2024-12-05', endedOn: null, silence: null, over: false, openings: [],
    };
    expect(privacyOf(entry(), [disclosure])).toEqual({
      state: 'shared', mark: 'sheet', sentence: 'Somebody can read this by law.',
      more: 'Dan Reid can read it by law until Thursday 5 December 2024, as it stood on Monday 25 November 2024. Your data has why, and each opening.',
    });
    expect(privacyOf(entry(share(1)), [disclosure]).sentence).toBe('Shared with Grace, version 1, and read by law.');
    expect(privacyOf(entry(share(1, { withdrawnOn: '2024-11-21' })), [{ ...disclosure, covers: 'shared' }]).more).toMatch(/^Dan Reid can read what you shared of it by law/u);
    for (const other of [{ over: true }, { fromDay: '2024-11-20' }, { untilDay: '2024-11-18', fromDay: '2024-11-17' }, { covers: 'shared' as const }]) {
      expect(privacyOf(entry(), [{ ...disclosure, ...other }]).sentence).toBe('Only you can see this.');
    }
  });

  it('names every reader', () => {
    const dan = { id: 'd', givenName: 'Dan', familyName: 'R' };
    expect(privacyOf(entry(share(1), share(2, { reader: dan }))).sentence).toBe('Shared with Dan and Grace.');
  });

  it('says so when nobody opened it', () => {
    expect(openedWords(share(1))).toBe('Grace has not opened it.');
  });

  it('counts withdrawn versions too when it numbers the next', () => {
    expect(nextVersion(entry())).toBe(1);
    expect(nextVersion(entry(share(1), share(2, { withdrawnOn: '2024-11-21' })))).toBe(3);
    expect(openShares(entry(share(1), share(2, { withdrawnOn: '2024-11-21' }))).map((each) => each.version)).toEqual([1]);
  });
});
