import { changeInWords, countsInWords, linesOf } from './import-words';

const none = { added: 0, changed: 0, moved: 0, leaving: 0, educators: 0, supervisionsBegun: 0, supervisionsEnded: 0 };

describe('what an import changes, in words', () => {
  it('counts one and many, and is silent about what it does not change', () => {
    expect(countsInWords(none)).toEqual([]);
    expect(countsInWords({ ...none, added: 1, changed: 1, leaving: 1, supervisionsEnded: 1 })).toEqual(['1 new person', '1 person changed', '1 person leaves', '1 supervision ends']);
    expect(countsInWords({ ...none, added: 4800, changed: 12, moved: 9, educators: 2, supervisionsBegun: 38 })).toEqual(
      ['4,800 new people', '12 people changed, 9 of them to another team', '2 new educators', '38 supervisions begin']);
  });

  it.each([
    [{ what: 'jobTitle', from: 'Nurse', to: 'Matron' }, 'Job title: “Nurse” becomes “Matron”'], [{ what: 'team', from: null, to: 'Larch' }, 'Team: “Larch”'], [{ what: 'team', from: 'Larch', to: null }, 'Team: no more “Larch”'],
    [{ what: 'educator', from: null, to: 'Educator' }, 'Becomes an educator'], [{ what: 'supervisor', from: 'Grace Okafor', to: null }, 'Supervision ends with Grace Okafor'],
    [{ what: 'manager', from: null, to: 'Grace Okafor' }, 'Line management begins with Grace Okafor'], [{ what: 'supervises', from: 'Amina Khalif', to: null }, 'Supervision ends of Amina Khalif'],
  ] as const)('says %j', (change, words) => {
    expect(changeInWords(change)).toBe(words);
  });

  it('leaves the name of somebody new to the line above', () => {
    const changes = [{ what: 'givenName', from: null, to: 'Sam' }, { what: 'jobTitle', from: null, to: 'Porter' }] as const;
    const person = { row: 2, name: 'Sam Lee', email: 'sam@rowan.example', changes: [...changes] };
    expect(linesOf({ ...person, becomes: 'new' })).toEqual(['Job title: “Porter”']);
    expect(linesOf({ ...person, becomes: 'changed' })).toEqual(['First name: “Sam”', 'Job title: “Porter”']);
  });
});
