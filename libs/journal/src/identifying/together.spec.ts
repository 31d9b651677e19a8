import { lookForDetails } from './look';

const together = (text: string): string[] => lookForDetails(text).together.map(({ start, end }) => text.slice(start, end));

describe('details that say it together', () => {
  it('are three kinds, wherever they stand', () => {
    expect(together('A 47-year-old Somali man came. He was moved to Kestrel ward.')).toEqual(['A 47-year-old', 'Somali', 'Kestrel ward']);
  });

  it('are a rare one with a time', () => {
    expect(together('He has motor neurone disease and cried last Tuesday night.')).toEqual(['motor neurone disease', 'last Tuesday night']);
  });

  it('are not one or two kinds, and not a name alone', () => {
    expect(together('A 47-year-old Somali man came.')).toEqual([]);
    expect(together('Mrs Adeyemi told Sunita and Ewa.')).toEqual([]);
  });
});
