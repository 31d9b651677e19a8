import { type CommitmentFacts, permittedInSupervision, permittedOnCommitment, type SupervisionFacts } from './commitment.policy';

const people = { superviseeId: 'amina', supervisorId: 'grace' };
const lasting: SupervisionFacts = { ...people, type: 'professional', endedOn: null };
const open: CommitmentFacts = { ...people, closedOn: null, confirmedOn: null, endedOn: null };
const others = ['tom', '', 'AMINA', 'grace '];

describe('a supervision', () => {
  it.each(['amina', 'grace'])('lets %s promise something while it lasts', (id) => {
    expect([...permittedInSupervision({ id }, lasting)]).toEqual(['promise']);
    expect([...permittedInSupervision({ id }, { ...lasting, type: 'line-management' })]).toEqual(['promise']);
    expect([...permittedInSupervision({ id }, { ...lasting, endedOn: '2026-11-22' })]).toEqual([]);
  });

  it('that is restorative keeps no promises', () => {
    for (const id of ['amina', 'grace', 'tom']) expect([...permittedInSupervision({ id }, { ...lasting, type: 'restorative' })]).toEqual([]);
  });

  it('lets nobody else promise anything', () => {
    for (const id of others) expect([...permittedInSupervision({ id }, lasting)]).toEqual([]);
  });
});

describe('a commitment', () => {
  it.each(['amina', 'grace'])('is revised and closed by %s, whosever it is', (id) => {
    expect([...permittedOnCommitment({ id }, open)]).toEqual(['read', 'revise', 'reword', 'close']);
  });

  it.each(['amina', 'grace'])('keeps its words and its owner for %s once both confirmed the session, and can have another day', (id) => {
    expect([...permittedOnCommitment({ id }, { ...open, confirmedOn: '2026-11-22' })]).toEqual(['read', 'revise', 'close']);
  });

  it.each(['amina', 'grace'])('is only opened again by %s once it is closed', (id) => {
    expect([...permittedOnCommitment({ id }, { ...open, closedOn: '2026-11-22' })]).toEqual(['read', 'reopen']);
  });

  it.each(['amina', 'grace'])('is only read by %s once the supervision has ended', (id) => {
    for (const closedOn of [null, '2026-11-22']) expect([...permittedOnCommitment({ id }, { ...open, closedOn, endedOn: '2026-11-22' })]).toEqual(['read']);
  });

  it('is nobody else’s', () => {
    for (const id of others) for (const closedOn of [null, '2026-11-22']) expect([...permittedOnCommitment({ id }, { ...open, closedOn })]).toEqual([]);
  });
});
