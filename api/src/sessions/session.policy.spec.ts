import { permittedInSupervision, permittedOnSession, type SessionFacts } from './session.policy';

const open: SessionFacts = { superviseeId: 'amina', supervisorId: 'grace', endedOn: null, type: 'professional', cancelledOn: null, finishedOn: null, confirmedOn: null };
const day = '2026-11-26';

const may = (who: string, facts: Partial<SessionFacts> = {}): string => [...permittedOnSession({ id: who }, { ...open, ...facts })].join(' ');

describe('a session', () => {
  it('is of its two people, who may do the same', () => {
    expect(may('amina')).toBe('read move cancel prepare write keep confirm');
    expect(may('grace')).toBe(may('amina'));
    for (const facts of [{}, { confirmedOn: day }, { cancelledOn: day }, { endedOn: day }, { type: 'restorative' as const }]) {
      expect(may('priya', facts)).toBe('');
    }
  });

  it('that both confirmed is only added to', () => {
    expect(may('grace', { confirmedOn: day })).toBe('read keep correct');
  });

  it('that one of them finished is no longer moved or cancelled', () => {
    expect(may('amina', { finishedOn: day })).toBe('read prepare write keep confirm');
    expect(may('amina', { finishedOn: day, type: 'restorative' })).toBe('read confirm');
  });

  it('that was cancelled is only read', () => {
    expect(may('amina', { cancelledOn: day })).toBe('read keep');
  });

  it('of a restorative supervision has no agenda, no notes and no corrections', () => {
    expect(may('amina', { type: 'restorative' })).toBe('read move cancel confirm');
    expect(may('amina', { type: 'restorative', confirmedOn: day })).toBe('read');
  });

  it('is only read once the supervision has ended, confirmed or not', () => {
    for (const facts of [{}, { confirmedOn: day }, { cancelledOn: day }]) expect(may('grace', { ...facts, endedOn: day })).toBe('read');
  });
});

it('is planned by either of the two while the supervision lasts', () => {
  expect([...permittedInSupervision({ id: 'grace' }, open)]).toEqual(['plan']);
  expect([...permittedInSupervision({ id: 'priya' }, open)]).toEqual([]);
  expect([...permittedInSupervision({ id: 'grace' }, { ...open, endedOn: day })]).toEqual([]);
});
