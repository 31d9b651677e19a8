import { agreedToBy, problemInWords } from './people-words';

describe('words about people', () => {
  it('count one person and many', () => {
    expect(problemInWords({ problem: 'no-supervisor', people: 1 })).toBe('1 person has no supervisor');
    expect(problemInWords({ problem: 'no-supervisor', people: 1200 })).toBe('1,200 people have no supervisor');
  });

  it('name who has to agree to a lead, or say that nobody can', () => {
    expect(agreedToBy({ leadsWhoAgree: ['Dan Ferreira'] })).toBe('Dan Ferreira has to agree.');
    expect(agreedToBy({ leadsWhoAgree: ['Hugh Bello', 'Ivy Marsh', 'Dan Ferreira'] })).toBe('Hugh Bello, Ivy Marsh or Dan Ferreira has to agree.');
    expect(agreedToBy({ leadsWhoAgree: [] })).toContain('Nobody here can agree');
  });
});
