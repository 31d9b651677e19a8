import { groupInbox, type Received } from './inbox-groups';

const share = (id: string, different: Partial<Received> = {}): Received => ({
  id, author: { id: 'a', givenName: 'Amina', familyName: 'K' }, purpose: 'comment', version: 1, sharedOn: '2026-11-20', isNew: false, answered: false, nextSession: null, ...different,
});

describe('the groups of an inbox', () => {
  it('put what waits for an answer first, then what comes before a one-to-one, and each share once', () => {
    const groups = groupInbox([
      share('soon', { nextSession: '2026-11-26', isNew: true }), share('answered before', { nextSession: '2026-11-26', answered: true }),
      share('new', { isNew: true }), share('answered', { answered: true }), share('read'),
    ]);
    expect(groups.map(({ heading, shares }) => [heading, ...shares.map(({ id }) => id)])).toEqual([
      ['Waiting for my answer', 'answered before', 'answered'], ['Before a one-to-one', 'soon'], ['Not opened yet', 'new'], ['Read', 'read'],
    ]);
  });

  it('are left out when they are empty', () => {
    expect(groupInbox([])).toEqual([]);
    expect(groupInbox([share('read')]).map(({ heading }) => heading)).toEqual(['Read']);
  });
});
