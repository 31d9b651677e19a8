import type { Role } from '../platform/authorization';
import { type DisclosureFacts, permittedOnDisclosure, permittedOnDisclosures } from './disclosure.policy';

const TODAY = '2026-11-22';
const person = (id: string, ...roles: Role[]): { id: string; roles: ReadonlySet<Role> } => ({ id, roles: new Set(roles) });
const [ivy, hugh, amina] = [person('ivy', 'governance'), person('hugh', 'governance'), person('amina')];
const request: DisclosureFacts = {
  authorId: 'amina', askedBy: 'ivy', lapsesOn: '2026-12-06', approvedOn: null, endsOn: null, silenceBy: null, toldOn: null, endedOn: null, hindrance: null, leadsSince: true,
};
const approved: DisclosureFacts = { ...request, approvedOn: TODAY, endsOn: '2026-12-06', toldOn: TODAY };
const may = (who: typeof ivy, facts: DisclosureFacts, today = TODAY): string[] => [...permittedOnDisclosure(who, facts, today)];

it('disclosures are asked for by information-governance leads alone', () => {
  expect([...permittedOnDisclosures(ivy)]).toEqual(['read', 'ask']);
  expect([...permittedOnDisclosures(person('aldo', 'administrator', 'educator', 'supervisor'))]).toEqual([]);
});

it('another lead approves, who stands apart, and nobody reads before that', () => {
  expect(may(ivy, request)).toEqual(['read', 'end']);
  expect(may(hugh, request)).toEqual(['read', 'approve', 'end']);
  expect(may(hugh, { ...request, hindrance: 'near' })).toEqual(['read', 'end']);
  expect(may(amina, request)).toEqual([]);
  expect(may(hugh, request, '2026-12-07')).toEqual(['read']);
});

it('whoever asked reads until the last day, and nobody else', () => {
  expect(may(ivy, approved)).toEqual(['read', 'open', 'end']);
  expect(may(hugh, approved)).toEqual(['read', 'end']);
  expect(may(amina, approved)).toEqual(['read']);
  expect(may(person('aldo', 'administrator'), approved)).toEqual([]);
  expect(may(ivy, approved, '2026-12-06')).toContain('open');
  expect(may(ivy, approved, '2026-12-07')).toEqual(['read']);
  expect(may(ivy, { ...approved, endedOn: TODAY })).toEqual(['read']);
  expect(may(person('ivy'), approved)).toEqual([]);
});

it('nobody approves or reads once one of the two has not been a lead without a break', () => {
  expect(may(hugh, { ...request, leadsSince: false })).toEqual(['read']);
  expect(may(ivy, { ...approved, leadsSince: false })).toEqual(['read']);
});

it('an author who may not know yet is told by any lead, and kept from it by two in turn', () => {
  const silent = { ...approved, toldOn: null, silenceBy: 'ivy' };
  expect(may(person('amina', 'governance'), silent)).toEqual([]);
  expect(may(ivy, silent)).toEqual(['read', 'open', 'end', 'tell']);
  expect(may(hugh, { ...silent, endedOn: TODAY })).toEqual(['read', 'renew-silence', 'tell']);
});
