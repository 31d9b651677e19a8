import { permittedOnConcernNotes, type ConcernFacts } from './concern-note.policy';

const supervision = (different: Partial<ConcernFacts> = {}): ConcernFacts => ({ superviseeId: 'amina', supervisorId: 'grace', type: 'professional', endedOn: null, ...different });
const may = (id: string, facts: ConcernFacts): string[] => [...permittedOnConcernNotes({ id }, facts)];

describe('notes of concerns', () => {
  it('are read by both and made by the supervisor while the supervision lasts', () => {
    expect(may('amina', supervision())).toEqual(['read']);
    expect(may('grace', supervision())).toEqual(['read', 'note']);
  });

  it('are read by both after the end, and made by nobody', () => {
    for (const id of ['amina', 'grace']) expect(may(id, supervision({ endedOn: '2026-11-22' }))).toEqual(['read']);
  });

  it('are not made in a restorative supervision', () => {
    expect(may('grace', supervision({ type: 'restorative' }))).toEqual(['read']);
  });

  it('are nobody else\'s', () => {
    for (const id of ['tom', '']) expect(may(id, supervision())).toEqual([]);
  });
});
