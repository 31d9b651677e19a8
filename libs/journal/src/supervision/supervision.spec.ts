import fc from 'fast-check';
import { agreementParts, type AgreementTerms, missingToAgree, sameTerms } from './agreement';
import { coverOn } from './cover';

const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122), numRuns: process.env['AFTERWORD_PROVE'] === '1' ? 10_000 : 500 };
const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const TERMS: AgreementTerms = {
  ...(Object.fromEntries(agreementParts.map((part) => [part, `About ${part}.`])) as Record<(typeof agreementParts)[number], string>), everyWeeks: 6, minutes: 45,
};

describe('an agreement', () => {
  it('cannot be agreed without limits of confidentiality and a day of review', () => {
    expect(missingToAgree(TERMS, '2027-05-01')).toEqual([]);
    expect(missingToAgree({ ...TERMS, confidentiality: ' \n' }, null)).toEqual(['confidentiality', 'reviewOn']);
  });

  it('may leave all else open', () => {
    const bare = { ...TERMS, ...Object.fromEntries(agreementParts.map((part) => [part, ''])), confidentiality: 'Harm.', everyWeeks: null, minutes: null };
    expect(missingToAgree(bare, '2027-05-01')).toEqual([]);
  });

  it('says the same only where every part does', () => {
    expect(sameTerms(TERMS, { ...TERMS })).toBe(true);
    for (const part of agreementParts) expect([part, sameTerms(TERMS, { ...TERMS, [part]: 'Otherwise.' })]).toEqual([part, false]);
    expect(sameTerms(TERMS, { ...TERMS, everyWeeks: 4 })).toBe(false);
    expect(sameTerms(TERMS, { ...TERMS, minutes: null })).toBe(false);
  });
});

describe('cover', () => {
  const at = (today: string, lastMetOn: string | null, weeks = 6, startedOn = '2026-01-05'): string => {
    const { dueOn, state } = coverOn(today, { startedOn, lastMetOn, weeks });
    return `${dueOn} ${state}`;
  };

  it('is counted from the day on which the two last met, else from the beginning', () => {
    expect(at('2026-11-22', '2026-11-12')).toBe('2026-12-24 covered');
    expect(at('2026-01-06', null)).toBe('2026-02-16 covered');
    expect(at('2026-11-22', '2025-11-12', 6, '2026-11-20')).toBe('2027-01-01 covered');
  });

  it('is due in the week before and on the day, and overdue on the next', () => {
    expect(at('2026-12-16', '2026-11-12')).toBe('2026-12-24 covered');
    expect(at('2026-12-17', '2026-11-12')).toBe('2026-12-24 due');
    expect(at('2026-12-24', '2026-11-12')).toBe('2026-12-24 due');
    expect(at('2026-12-25', '2026-11-12')).toBe('2026-12-24 overdue');
  });

  it('is not moved by the hour that a night in spring or autumn has more or less', () => {
    expect(at('2026-04-01', '2026-03-25', 1)).toBe('2026-04-01 due');
    expect(at('2026-10-28', '2026-10-21', 1)).toBe('2026-10-28 due');
  });

  it('never goes back from overdue as days pass, and always comes back with a meeting', () => {
    const order = ['covered', 'due', 'overdue'];
    fc.assert(fc.property(days, days, fc.integer({ min: 1, max: 52 }), (startedOn, today, weeks) => {
      const facts = { startedOn, lastMetOn: null, weeks };
      const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
      expect(order.indexOf(coverOn(tomorrow, facts).state)).toBeGreaterThanOrEqual(order.indexOf(coverOn(today, facts).state));
      expect(coverOn(today, { ...facts, lastMetOn: today }).state).not.toBe('overdue');
    }), run);
  });
});
