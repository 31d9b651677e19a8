import type { Person } from './people-api';
import { administratorInWords, supervisedInWords } from './leaving-words';

type Arranged = Person['supervisions'][number];
const supervises = (givenName: string, rest: Partial<Arranged> = {}): Arranged =>
  ({ id: givenName, person: { id: givenName, givenName, familyName: 'Lee' }, side: 'supervises', type: 'professional', startedOn: '2026-11-01', endedOn: null, ...rest });
const said = (...supervisions: Arranged[]): string => supervisedInWords({ supervisions });

describe('whom somebody leaves behind', () => {
  it('is named and counted, each once, without those who are behind already', () => {
    expect(said()).toBe('');
    expect(said(supervises('Ann'), supervises('Ann', { id: 'two', type: 'line-management' }), supervises('Ben', { endedOn: '2026-11-20' }), supervises('Cal', { side: 'supervised-by' }))).toBe('Ann Lee');
    expect(said(supervises('Ben'), supervises('Ann'))).toBe('Ann Lee and Ben Lee');
    expect(said(...['Dee', 'Cal', 'Ben', 'Ann'].map((name) => supervises(name)))).toBe('Ann Lee, Ben Lee, Cal Lee and Dee Lee');
    expect(said(...['Eve', 'Dee', 'Cal', 'Ben', 'Ann'].map((name) => supervises(name)))).toBe('Ann Lee, Ben Lee, Cal Lee and 2 others');
  });

  it('is warned of where it is an administrator', () => {
    expect(administratorInWords({ givenName: 'Asha', roles: ['educator'] })).toEqual([]);
    expect(administratorInWords({ givenName: 'Asha', roles: ['administrator'] })).toEqual(['Asha is an administrator. See first that two are left without Asha: a new password takes two.']);
  });
});
