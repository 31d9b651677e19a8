import * as fc from 'fast-check';
import { Refusal } from '../platform/problems';
import { patched, wholePerson } from './scim-body';
import { wantedBy } from './scim-filter';
import type { ScimPerson } from './scim-user';

const before: ScimPerson = { userName: 'samira@test.example', givenName: 'Samira', familyName: 'Lindqvist', title: 'Porter', department: 'Maple ward', externalId: 'x', active: true };

const key = fc.oneof(fc.constantFrom('userName', 'name', 'givenName', 'familyName', 'emails', 'active', 'title', 'externalId', 'department', 'roles', 'value', 'op', 'path', 'Operations', '__proto__', 'constructor',
  'name.givenName', 'emails[type eq "work"].value', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department'), fc.string({ maxLength: 30 }));
const { anything } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string({ maxLength: 40, unit: 'binary' }), fc.constantFrom('True', 'false', 'a@test.example', 'replace', 'Add', 'remove'), fc.boolean(), fc.integer(), fc.constant(null), fc.double()),
  anything: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('leaf'), fc.array(tie('anything'), { maxLength: 6 }), fc.dictionary(key, tie('anything'), { maxKeys: 8 })),
}));

/** A whole person within the bounds of the house, or a refusal with a sentence: nothing else may come of what was sent. */
function holds(read: () => ScimPerson): void {
  let person: ScimPerson;
  try {
    person = read();
  } catch (refused) {
    expect(refused).toBeInstanceOf(Refusal);
    expect([400, 409].includes((refused as Refusal).status)).toBe(true);
    return;
  }
  expect(Object.keys(person).sort()).toEqual(['active', 'department', 'externalId', 'familyName', 'givenName', 'title', 'userName']);
  expect(typeof person.active).toBe('boolean');
  expect(person.userName).toMatch(/^[\x21-\x7e]{3,254}$/u);
  for (const line of [person.givenName, person.familyName]) expect(line).toMatch(/^[^\p{Cc}]{1,80}$/u);
  for (const line of [person.title, person.department, person.externalId]) expect(line === null || (typeof line === 'string' && line !== '' && line.length <= 255)).toBe(true);
}

describe('whatever a directory sends', () => {
  it('becomes a whole person or a refusal', () => {
    fc.assert(fc.property(anything, (body) => holds(() => wholePerson(body, before))), { numRuns: 3_000 });
    fc.assert(fc.property(fc.dictionary(key, anything), (rest) => holds(() => wholePerson({ userName: 'a@test.example', name: { givenName: 'A', familyName: 'B' }, ...rest }, null))), { numRuns: 3_000 });
  });

  it('as operations becomes the same', () => {
    const operation = fc.oneof(fc.record({ op: fc.constantFrom('add', 'Replace', 'REMOVE', 'x'), path: fc.option(fc.oneof(key, fc.string()), { nil: undefined }), value: anything }), anything);
    fc.assert(fc.property(fc.array(operation, { maxLength: 5 }), (Operations) => holds(() => patched({ Operations }, before))), { numRuns: 5_000 });
    expect(({} as Record<string, unknown>)['active']).toBeUndefined();
  });

  it('as a filter names one thing to look for, or is refused', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.tuple(key, fc.string()).map(([path, value]) => `${path} eq ${JSON.stringify(value)}`)), (filter) => {
      try {
        expect(Object.values(wantedBy(filter)).filter((value) => value !== null).length).toBeLessThanOrEqual(1);
      } catch (refused) {
        expect(refused).toBeInstanceOf(Refusal);
      }
    }), { numRuns: 3_000 });
  });

  it('says nothing of the ward and the job where it changes a name', () => {
    expect(patched({ Operations: [{ op: 'replace', path: 'name.familyName', value: 'Lind' }] }, before)).toEqual({ ...before, familyName: 'Lind', title: null, department: null });
  });

  it('takes a flag in words, and the address among others only where no userName comes with it', () => {
    const one = (...operations: object[]): ScimPerson => patched({ Operations: operations }, before);
    expect(one({ op: 'Replace', path: 'active', value: 'False' }).active).toBe(false);
    const [name, mail] = [{ op: 'replace', path: 'userName', value: 'a@test.example' }, { op: 'replace', path: 'emails[type eq "work"].value', value: 'b@test.example' }];
    expect([one(name, mail).userName, one(mail, name).userName, one(mail).userName]).toEqual(['a@test.example', 'a@test.example', 'b@test.example']);
  });
});
