import { permittedOnPerson, type PersonFacts } from './person.policy';

const owen = { id: 'owen', roles: new Set(['administrator' as const]) };
const amina: PersonFacts = { id: 'amina', state: 'active', roles: [], resetAskedBy: null, askerIsNew: false, addressIsNew: false, firstLeads: true, leadAsked: null };
const can = (facts: Partial<PersonFacts>, actor: Parameters<typeof permittedOnPerson>[0] = owen): string[] => [...permittedOnPerson(actor, { ...amina, ...facts })].sort();

describe('what an administrator may do with a person', () => {
  it('is nothing for anyone else, on anyone, themselves included', () => {
    for (const roles of [[], ['educator'], ['supervisor']] as const) {
      for (const id of ['amina', 'other']) expect(can({}, { id, roles: new Set(roles) })).toEqual([]);
    }
  });

  it('follows from where the person stands', () => {
    expect(can({})).toEqual(['ask-reset', 'begin-supervision', 'change', 'grant-administrator', 'grant-educator', 'grant-governance', 'leave', 'read', 'suspend']);
    expect(can({ state: 'invited' })).toEqual(['begin-supervision', 'change', 'grant-administrator', 'grant-educator', 'grant-governance', 'invite', 'leave', 'read', 'suspend']);
    expect(can({ state: 'suspended' })).toEqual(['begin-supervision', 'change', 'grant-administrator', 'grant-educator', 'grant-governance', 'leave', 'read', 'unsuspend']);
    expect(can({ state: 'left', roles: ['educator'] })).toEqual(['bring-back', 'read']);
  });

  it('grants nothing to oneself, and does not suspend oneself', () => {
    expect(can({ id: 'owen', roles: ['administrator'] })).toEqual(['ask-reset', 'begin-supervision', 'change', 'leave', 'read', 'revoke-administrator']);
  });

  it('lets whoever is new as an administrator give no role, have no part in a new password, and change no other administrator', () => {
    const held = { askerIsNew: true };
    expect(can(held)).toEqual(['begin-supervision', 'change', 'leave', 'read', 'suspend']);
    expect(can({ ...held, state: 'invited' })).toEqual(['begin-supervision', 'change', 'invite', 'leave', 'read', 'suspend']);
    expect(can({ ...held, roles: ['educator'], resetAskedBy: 'ines' })).toEqual(['begin-supervision', 'change', 'leave', 'read', 'revoke-educator', 'suspend']);
    for (const state of ['active', 'suspended'] as const) expect(can({ ...held, state, roles: ['administrator'], resetAskedBy: 'ines' })).toEqual(['begin-supervision', 'read']);
    expect(can({ ...held, id: 'owen', roles: ['administrator'] })).toEqual(['begin-supervision', 'change', 'leave', 'read', 'revoke-administrator']);
  });

  it('asks for an information-governance lead once the house is new no more, and may take that back', () => {
    const settled = { firstLeads: false };
    expect(can(settled)).toContain('ask-governance');
    expect(can(settled)).not.toContain('grant-governance');
    expect(can(settled)).toEqual(expect.arrayContaining(['grant-administrator', 'grant-educator']));
    expect(can({ ...settled, leadAsked: { on: '2026-11-22', by: 'Owen' } })).toContain('revoke-governance');
    expect(can({ ...settled, leadAsked: { on: '2026-11-22', by: 'Owen' } })).not.toContain('ask-governance');
    expect(can({ ...settled, roles: ['governance'] })).not.toContain('ask-governance');
    expect(can({ ...settled, id: 'owen' })).not.toContain('ask-governance');
    expect(can({ ...settled, askerIsNew: true })).not.toContain('ask-governance');
    expect(can({ ...settled, state: 'left' })).toEqual(['bring-back', 'read']);
  });

  it('makes the link to a new password only where another administrator asked for it', () => {
    expect(can({ resetAskedBy: 'ines' })).toContain('make-reset-link');
    expect(can({ resetAskedBy: 'owen' })).not.toContain('make-reset-link');
    expect(can({ resetAskedBy: 'owen' })).not.toContain('ask-reset');
    expect(can({ state: 'suspended', resetAskedBy: 'ines' })).not.toContain('make-reset-link');
    expect(can({ addressIsNew: true, resetAskedBy: 'ines' })).not.toContain('make-reset-link');
    expect(can({ addressIsNew: true })).toContain('ask-reset');
  });
});
