import { newLeadActions, type NewLeadFacts, permittedOnNewLead } from './new-lead.policy';

const sam: NewLeadFacts = { personId: 'sam', askedBy: 'owen', isIn: true };
const can = (id: string, roles: readonly ('administrator' | 'educator' | 'governance')[], facts: Partial<NewLeadFacts> = {}): string[] =>
  [...permittedOnNewLead({ id, roles: new Set(roles) }, { ...sam, ...facts })].sort();

describe('what may be done about somebody who is to become a lead', () => {
  it('is for leads to agree to or to refuse', () => {
    expect(can('dan', ['governance'])).toEqual([...newLeadActions].sort());
  });

  it('is nothing for anybody else, for administrators who are leads, for whoever asked and for whoever it is about', () => {
    for (const roles of [[], ['educator'], ['administrator'], ['administrator', 'governance']] as const) expect(can('dan', roles)).toEqual([]);
    for (const id of ['sam', 'owen']) expect(can(id, ['governance'])).toEqual([]);
  });

  it('is agreed to once they have come in', () => {
    expect(can('dan', ['governance'], { isIn: false })).toEqual(['read', 'refuse']);
  });
});
