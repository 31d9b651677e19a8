const amina = { id: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c01', givenName: 'Amina', familyName: 'Khalif' };
const grace = { id: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c02', givenName: 'Grace', familyName: 'Okafor' };
const note = (writerId: string, text: string): object => ({ writerId, revision: 1, writtenOn: '2026-11-22', text });
const topic = (nth: number, different: object): object => ({
  id: `8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6d0${nth}`, kind: 'words', title: null, addedBy: grace.id, share: null, endsShare: false, carriedFrom: null, talkedOn: null, notes: [], ...different,
});

const promise = (nth: number, different: object): object => ({
  id: `8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6f0${nth}`, madeOn: '2026-11-22', dueOn: '2026-12-10', fromBefore: false, closedOn: null, closedAs: null, ...different,
});

/** A one-to-one of Grace's in which both have written, and a version was withdrawn. */
const during = {
  id: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e01', supervisionId: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e02', type: 'professional', role: 'supervisor', supervisee: amina, supervisor: grace,
  day: '2026-11-22', beginsAt: '14:00', minutes: 45, place: 'The quiet room', state: 'planned', arrangement: 1, revision: 7,
  checks: { revision: 1, wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: '' },
  topics: [
    topic(1, { title: 'How have nights been?', talkedOn: '2026-11-22', notes: [note(amina.id, 'The last hour is the worst.'), note(grace.id, 'Start with the slowest breakfast.')] }),
    topic(2, { kind: 'share', addedBy: amina.id, share: { id: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e03', version: 2, sharedOn: '2026-11-20' } }),
    topic(3, { kind: 'share', addedBy: amina.id }),
    topic(4, { title: 'Winter rota', carriedFrom: '2026-10-15' }),
    topic(5, { kind: 'learning' }), topic(6, { kind: 'development' }), topic(7, { kind: 'remark' }),
  ],
  promises: [
    promise(1, { owner: 'supervisor', words: 'Ask about the board.', madeOn: '2026-10-15', fromBefore: true }),
    promise(2, { owner: 'supervisee', words: 'Bring two of the letters.', madeOn: '2026-10-15', fromBefore: true, closedOn: '2026-11-22', closedAs: 'done' }),
    promise(3, { owner: 'supervisor', words: 'Swap the Thursday night.' }),
  ],
  confirmations: [], confirmedOn: null, cancellation: null, corrections: [], can: ['read', 'move', 'cancel', 'prepare', 'write', 'keep', 'confirm'],
};
const both = (person: { readonly id: string }): object => ({ personId: person.id, on: '2026-11-22', stands: true });

export const oneToOnes = {
  during,
  confirmed: {
    ...during, state: 'confirmed', confirmedOn: '2026-11-22', confirmations: [both(amina), both(grace)], can: ['read', 'keep', 'correct'],
    corrections: [{ id: '8a1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6e04', writerId: amina.id, writtenOn: '2026-11-23', text: 'It was the first hour.' }],
  },
  restorative: { ...during, type: 'restorative', place: null, topics: [], promises: [], can: ['read', 'move', 'cancel', 'confirm'] },
};
