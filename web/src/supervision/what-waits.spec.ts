import type { SupervisionListResponse } from '@afterword/api-types';
import { waitingIn } from './what-waits';

type Listed = SupervisionListResponse['supervisions'][number];

const now = new Date(2026, 10, 22, 12);
const listed = (different: Partial<Listed>): Listed => ({
  id: 's', role: 'supervisee', person: { id: 'g', givenName: 'Grace', familyName: 'Okafor' }, jobTitle: 'Ward manager', type: 'professional', startedOn: '2026-01-05', endedOn: null,
  nextOn: null, nextId: null, lastMetOn: null, agreed: true, record: null, agreementWaits: false, ...different,
});

describe('what waits in one-to-ones', () => {
  it('is nothing where nothing is to be done, or a meeting is far off, or the supervision has ended', () => {
    expect(waitingIn([listed({}), listed({ nextOn: '2026-11-30', nextId: 'm' }), listed({ nextOn: '2026-11-24', nextId: 'm', endedOn: '2026-11-20' })], now)).toEqual([]);
  });

  it('names records to confirm, then agreements, then meetings in their order', () => {
    const all = [
      listed({ nextOn: '2026-11-26', nextId: 'm2', agreementWaits: true }),
      listed({ nextOn: '2026-11-22', nextId: 'm1', record: { id: 'r', day: '2026-11-20' }, person: { id: 'j', givenName: 'Joyce', familyName: 'A' }, type: 'restorative' }),
    ];
    expect(waitingIn(all, now)).toEqual([
      { words: 'Read and confirm the record with Joyce', hint: 'You met on Friday.', path: ['/sessions', 'r'] },
      { words: 'Your agreement with Grace', hint: 'It waits for your answer.', path: ['/supervisions', 's', 'agreement'] },
      { words: 'One-to-one with Joyce today', hint: 'Nothing of it is written down.', path: ['/sessions', 'm1'] },
      { words: 'One-to-one with Grace on Thursday 26 November', hint: 'Add what you want to bring.', path: ['/sessions', 'm2'] },
    ]);
  });

  it('tells a supervisor of a meeting from the day before', () => {
    const mine = (nextOn: string): number => waitingIn([listed({ role: 'supervisor', nextOn, nextId: 'm' })], now).length;
    expect([mine('2026-11-22'), mine('2026-11-23'), mine('2026-11-24')]).toEqual([1, 1, 0]);
  });
});
