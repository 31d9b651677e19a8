import { closedMonths, monthsOfPack } from './closed-months';

describe('the months of a pack', () => {
  it('are over, newest first, also in January', () => {
    expect(closedMonths('2027-01-15').slice(0, 3)).toEqual(['2026-12', '2026-11', '2026-10']);
    expect(closedMonths('2026-11-29')).toHaveLength(36);
  });

  it('are the last twelve, unless the address says others that are offered', () => {
    expect(monthsOfPack('2026-11-29', undefined, undefined)).toEqual({ from: '2025-11', to: '2026-10' });
    expect(monthsOfPack('2026-11-29', '2026-08', '2026-09')).toEqual({ from: '2026-08', to: '2026-09' });
    expect(monthsOfPack('2026-11-29', '<script>', '2026-11')).toEqual({ from: '2025-11', to: '2026-10' });
  });
});
