import { lookForDetails } from './look';
import { isNhsNumber } from './numbers';

const found = (text: string): string[] => lookForDetails(text).details.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('numbers that lead to one person', () => {
  it.each([
    ['999 000 0018 is on the label', 'nhs-number: 999 000 0018'],
    ['his nhs no. is 9990000018', 'nhs-number: 9990000018'],
    ['9990000018 (NHS number)', 'nhs-number: 9990000018'],
    ['Hosp. no: AB12345', 'hospital-number: AB12345'],
    ['MRN 00412345 was wrong', 'hospital-number: 00412345'],
    ['I wrote 1234567 as his hospital number', 'hospital-number: 1234567'],
    ['his hospital number is 1234567', 'hospital-number: 1234567'],
    ['call 0113 496 0123 after six', 'phone: 0113 496 0123'],
    ['text her on +44 (0)7700 900123', 'phone: +44 (0)7700 900123'],
    ['her mobile is 07700-900-123', 'phone: 07700-900-123'],
    ['his family in Lagos, +234 803 555 0123', 'phone: +234 803 555 0123'],
    ['mail sunny.day@post.example today', 'e-mail: sunny.day@post.example'],
    ['sunny.day at gmail dot com', 'e-mail: sunny.day at gmail dot com'],
    ['QQ is not used but AB123456C is', 'national-insurance: AB123456C'],
    ['ni ab 12 34 56 c', 'national-insurance: ab 12 34 56 c'],
    ['NMC pin 98I1234E', 'pin: 98I1234E'],
    ['hcpc registration OT43210', 'pin: OT43210'],
    ['GMC number 7654321', 'pin: 7654321'],
    ['a red car AB51 XYZ', 'number-plate: AB51 XYZ'],
    ['the van, reg ab51xyz, left', 'number-plate: ab51xyz'],
    ['he lives near LS1 4AB', 'postcode: LS1 4AB'],
    ['postcode is ne6', 'postcode: ne6'],
    ['see instagram.com/some.body_1', 'profile-link: instagram.com/some.body_1'],
    ['he is @some_body_1 online', 'profile-link: @some_body_1'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'The order number 714 867 4954 came twice.',
    'Pump 9990000018 alarmed.',
    'I gave 2.5 mg at 0540 and 10 ml at 14:30.',
    'Pressure was 120/80, pulse 96, sats 94 on 2 l.',
    'His score was 11/15, then 3 out of 10, on 24/7 cover.',
    'B12 2nd dose, L4 5th level, C5 6 injury.',
    'The T10 SCI group meets in room.',
    'Room temperature was 21.5 at 12.30.',
    'I ordered 1000000 wipes and 250 pads.',
    'Regulation 10 and Band 5 and page 1234.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('passes about one in eleven of all ten-digit numbers, and no other', () => {
    let passed = 0;
    for (let number = 0; number < 11000; number++) if (isNhsNumber(String(4_000_000_000 + number * 7919).padStart(10, '0'))) passed++;
    expect(passed / 11000).toBeGreaterThan(0.08);
    expect(passed / 11000).toBeLessThan(0.1);
    expect(isNhsNumber('123')).toBe(false);
  });
});
