import { randomBytes, randomUUID } from 'node:crypto';
import { AuthorKey, SealBroken } from '../platform/sealing';
import { isMarked, openMarks, type ReadMark, sealMarks } from './sealed-marks';

const MARIE = randomUUID();
const KEY = new AuthorKey(randomUUID(), MARIE, randomBytes(32));
const many = (count: number): ReadMark[] => Array.from({ length: count }, (_, nth) => ({ briefing: `briefing-${nth}`, version: nth + 1 }));

describe('marks as they are kept', () => {
  it('open to the same, for the person whose they are and for nobody else', () => {
    const sealed = sealMarks(KEY, MARIE, many(3));
    expect(openMarks(KEY, MARIE, sealed)).toEqual(many(3));
    expect(() => openMarks(KEY, randomUUID(), sealed)).toThrow(SealBroken);
    expect(() => openMarks(new AuthorKey(KEY.id, MARIE, randomBytes(32)), MARIE, sealed)).toThrow(SealBroken);
  });

  it('are as long for none as for forty, so that their length tells nothing', () => {
    const lengths = [0, 1, 2, 40].map((count) => sealMarks(KEY, MARIE, many(count)).length);
    expect(new Set(lengths).size).toBe(1);
    expect(sealMarks(KEY, MARIE, many(200)).length).toBeGreaterThan(lengths[0] ?? 0);
  });

  it('know a version from another of the same briefing', () => {
    expect([isMarked(many(2), { briefing: 'briefing-1', version: 2 }), isMarked(many(2), { briefing: 'briefing-1', version: 1 })]).toEqual([true, false]);
  });
});
