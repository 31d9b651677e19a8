import { inOrder } from './tag-order';

describe('tags as they are shown', () => {
  it('has the upheld first and the unsure last, and leaves the stored list as it was', () => {
    const stored = (['unsure', 'missed', 'seen', 'upheld', 'challenged', 'strain'] as const).map((direction) => ({ code: direction, direction }));
    expect(inOrder(stored).map((tag) => tag.direction)).toEqual(['upheld', 'strain', 'missed', 'challenged', 'seen', 'unsure']);
    expect(stored[0]?.direction).toBe('unsure');
  });

  it('keeps the stored order within one direction', () => {
    expect(inOrder([{ code: 'b', direction: 'missed' as const }, { code: 'a', direction: 'missed' as const }]).map((tag) => tag.code)).toEqual(['b', 'a']);
  });
});
