import { problemInWords } from './people-words';

describe('words about people', () => {
  it('count one person and many', () => {
    expect(problemInWords({ problem: 'no-supervisor', people: 1 })).toBe('1 person has no supervisor');
    expect(problemInWords({ problem: 'no-supervisor', people: 1200 })).toBe('1,200 people have no supervisor');
  });
});
