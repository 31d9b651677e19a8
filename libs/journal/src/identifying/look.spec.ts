import { type DetailKind, detailKinds } from './detail';
import { lookForDetails } from './look';
import { kindName, reasonOf } from './reasons';
import { soften } from './soften';

const found = (text: string): [DetailKind, string][] => lookForDetails(text).details.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('looking for identifying details', () => {
  it('finds a title with a surname and leaves a possessive outside', () => {
    expect(found("When I changed Mr Wojciechowski's shirt mrs bakare laughed.")).toEqual([['name', 'Mr Wojciechowski'], ['name', 'mrs bakare']]);
  });

  it('takes an NHS number only with its check digit, and spacing or a cue', () => {
    expect(found('I wrote 999 992 7513 down.')).toEqual([['nhs-number', '999 992 7513']]);
    expect(found('NHS no 9994444441 was on the screen.')).toEqual([['nhs-number', '9994444441']]);
    expect(found('The asset tag was 9994444441, the order 714 867 4954.')).toEqual([]);
  });

  it('leaves a text that names nobody alone', () => {
    expect(found('We had a good day in May and sat outside, all 4 of us, from 9 to 5.')).toEqual([]);
  });

  it('has a name and a plain reason for every kind', () => {
    for (const kind of detailKinds) {
      expect(kindName(kind)).not.toBe('');
      expect(reasonOf(kind)).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('puts the softer wording in place, with a capital where a sentence begins', () => {
    const text = "Mrs Adeyemi's tea was cold.";
    const [detail] = lookForDetails(text).details;
    expect(detail && soften(text, detail)).toBe("Someone's tea was cold.");
  });
});
