import type { EntryListResponse, EntrySummary } from '@afterword/api-types';
import { JournalMemory } from './journal-memory';

const filter = { theme: '', direction: '', tone: '', model: '', shared: '', month: '' };
const entry = (id: string, revision = 1): EntrySummary => ({
  id, revision, day: '2026-11-19', title: null, firstWords: id, model: 'plain', tone: null, shiftHalf: null, tags: [], countsInTrends: false, state: 'private', sharedWith: [], waiting: 0,
});
const list = (...entries: EntrySummary[]): EntryListResponse => ({ entries, next: null });

describe('the journal on the way back', () => {
  it('has all that was loaded, while the newest are asked for and when they are as before', () => {
    const memory = new JournalMemory();
    const loaded = list(entry('a'), entry('b'), entry('c'));
    memory.keep(filter, loaded);
    expect(memory.recall(filter, null)).toBe(loaded);
    expect(memory.recall(filter, list(entry('a'), entry('b')))).toBe(loaded);
  });

  it('starts anew when something was written, changed or deleted since', () => {
    const memory = new JournalMemory();
    memory.keep(filter, list(entry('a'), entry('b'), entry('c')));
    expect(memory.recall(filter, list(entry('new'), entry('a')))).toBeNull();
    expect(memory.recall(filter, list(entry('a', 2), entry('b')))).toBeNull();
    expect(memory.recall(filter, list(entry('b'), entry('c')))).toBeNull();
  });

  it('belongs to what it was narrowed to', () => {
    const memory = new JournalMemory();
    memory.keep(filter, list(entry('a')));
    expect(memory.recall({ ...filter, tone: 'hard' }, null)).toBeNull();
  });

  it('has the words that were looked for, until they are cleared, and only for the same filter', () => {
    const memory = new JournalMemory();
    const answer = { entries: [], total: 0 };
    memory.keepSearch(filter, 'dignity', answer);
    expect(memory.recallSearch({ ...filter })).toMatchObject({ words: 'dignity', answer });
    expect(memory.recallSearch({ ...filter, tone: 'hard' })).toBeNull();
    memory.forgetSearch();
    expect(memory.recallSearch(filter)).toBeNull();
  });
});
