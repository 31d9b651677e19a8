import { type AgreementFacts, permittedOnAgreement } from './agreement.policy';

const between = (rest: Partial<AgreementFacts> = {}): AgreementFacts => ({ superviseeId: 'amina', supervisorId: 'grace', endedOn: null, isOpen: true, ...rest });
const told = (id: string, rest: Partial<AgreementFacts> = {}): string[] => [...permittedOnAgreement({ id }, between(rest))];

describe('an agreement', () => {
  it.each(['amina', 'grace'])('is read, drafted and answered by each of the two alike while it waits for both: %s', (person) => {
    expect(told(person)).toEqual(['read', 'draft', 'answer']);
    expect(told(person, { isOpen: false })).toEqual(['read', 'draft']);
  });

  it.each(['amina', 'grace'])('is read for good and written no more after the supervision has ended: %s', (person) => {
    for (const isOpen of [true, false]) expect(told(person, { endedOn: '2026-11-22', isOpen })).toEqual(['read']);
  });

  it("is nobody else's", () => {
    for (const person of ['tom', '']) for (const endedOn of [null, '2026-11-22']) expect(told(person, { endedOn })).toEqual([]);
  });
});
