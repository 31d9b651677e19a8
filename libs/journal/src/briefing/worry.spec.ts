import { codesOf, labelOf } from './briefing';
import { firstBriefing } from './first-briefing';
import { isAboutAWorry } from './worry';

describe('a worry', () => {
  it('is tagged by two behaviours of the briefing and nothing else', () => {
    const codes = codesOf(firstBriefing);
    expect(codes.filter((code) => isAboutAWorry([{ code: 'DIG' }, { code }])).map((code) => labelOf(firstBriefing, code))).toEqual(['Raise worries at once', 'A worry not raised']);
  });

  it('is not there without a tag', () => {
    expect(isAboutAWorry([])).toBe(false);
  });
});
