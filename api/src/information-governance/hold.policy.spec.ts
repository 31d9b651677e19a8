import type { Role } from '../platform/authorization';
import { type HoldFacts, permittedOnHold, permittedOnHolds } from './hold.policy';

const person = (id: string, ...roles: Role[]): { id: string; roles: ReadonlySet<Role> } => ({ id, roles: new Set(roles) });
const owen = person('owen', 'governance');
const joyce = person('joyce', 'governance');
const hold: HoldFacts = { authorId: 'amina', askedBy: 'owen', confirmedOn: null, silenceBy: null, toldOn: '2026-11-22', liftAskedBy: null, endedOn: null };
const silent = { toldOn: null, silenceBy: 'owen' };

it('holds are placed by information-governance leads alone', () => {
  expect([...permittedOnHolds(owen)]).toEqual(['read', 'place']);
  expect([...permittedOnHolds(person('aldo', 'administrator', 'educator', 'supervisor'))]).toEqual([]);
});

it('a second lead confirms, and the author sees it once they are told', () => {
  expect([...permittedOnHold(owen, hold)]).toEqual(['read', 'lift']);
  expect([...permittedOnHold(joyce, hold)]).toEqual(['read', 'confirm', 'lift']);
  expect([...permittedOnHold(person('amina'), hold)]).toEqual(['read']);
  expect([...permittedOnHold(person('amina', 'governance'), { ...hold, ...silent })]).toEqual([]);
  expect([...permittedOnHold(person('aldo', 'administrator'), hold)]).toEqual([]);
});

it('two lift what two placed, and two in turn keep it from its author', () => {
  const standing = { ...hold, ...silent, confirmedOn: '2026-11-22', liftAskedBy: 'joyce' };
  expect([...permittedOnHold(owen, standing)]).toEqual(['read', 'review', 'lift', 'tell']);
  expect([...permittedOnHold(joyce, standing)]).toEqual(['read', 'review', 'renew-silence', 'tell']);
  expect([...permittedOnHold(joyce, { ...standing, endedOn: '2026-11-23' })]).toEqual(['read', 'renew-silence', 'tell']);
});
