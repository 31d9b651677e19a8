import { type EntryFacts, permittedActions } from './entry.policy';

const entry = (deletedOn: string | null = null): EntryFacts => ({ authorId: 'amina', deletedOn });
const may = (id: string, facts: EntryFacts): string[] => [...permittedActions({ id }, facts)];

describe('an entry', () => {
  it('is read, revised, shared and deleted by its author', () => {
    expect(may('amina', entry())).toEqual(['read', 'revise', 'share', 'delete']);
  });

  it('can only be brought back once it is deleted', () => {
    expect(may('amina', entry('2026-11-22'))).toEqual(['restore']);
  });

  it('is nobody else\'s, deleted or not', () => {
    for (const other of ['tom', '', 'AMINA', 'amina ']) {
      expect(may(other, entry())).toEqual([]);
      expect(may(other, entry('2026-11-22'))).toEqual([]);
    }
  });

  it('looks at stored facts alone: a role adds nothing', () => {
    const educator = { id: 'priya', roles: new Set(['educator', 'administrator', 'supervisor'] as const) };
    expect([...permittedActions(educator, entry())]).toEqual([]);
  });
});
