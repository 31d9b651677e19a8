import { hashOfCode, newReceiptCode } from './receipt-code';

it('a receipt code has twenty signs that nobody mistakes, and no two are alike', () => {
  const codes = Array.from({ length: 200 }, newReceiptCode);
  for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-KM-NP-TV-Z]{5}-){3}[2-9A-HJ-KM-NP-TV-Z]{5}$/u);
  expect(new Set(codes).size).toBe(200);
});

it('a code is the same however it was written down', () => {
  const code = newReceiptCode();
  expect(hashOfCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toEqual(hashOfCode(code));
  expect(hashOfCode(newReceiptCode())).not.toEqual(hashOfCode(code));
});
