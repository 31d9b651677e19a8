import { appAddress, base32, codeOf, newSecret, stepAt, stepOf } from './one-time-codes';

const SECRET = Buffer.from('12345678901234567890');

describe('codes of an authenticator app', () => {
  it.each([[0, '755224'], [1, '287082'], [2, '359152'], [3, '969429'], [4, '338314'], [5, '254676'], [6, '287922'], [7, '162583'], [8, '399871'], [9, '520489']])(
    'are those of RFC 4226, appendix D: step %i', (step, code) => expect(codeOf(SECRET, step)).toBe(code));

  it.each([[59, '94287082'], [1_111_111_109, '07081804'], [1_111_111_111, '14050471'], [1_234_567_890, '89005924'], [2_000_000_000, '69279037'], [20_000_000_000, '65353130']])(
    'are those of RFC 6238, appendix B: second %i', (second, code) => expect(codeOf(SECRET, stepAt(new Date(second * 1000)), 8)).toBe(code));

  it('are taken one step early and one step late, and no more', () => {
    const at = new Date('2026-11-22T12:00:10Z');
    const now = stepAt(at);
    const taken = [-3, -2, -1, 0, 1, 2, 3].filter((skew) => stepOf(SECRET, codeOf(SECRET, now + skew), at) === now + skew);
    expect(taken).toEqual([-1, 0, 1]);
  });

  it.each(['', '12345', '1234567', '12345a', ' 123456', '１２３４５６', '-12345'])('are six plain figures, not %j', (code) =>
    expect(stepOf(SECRET, code, new Date('2026-11-22T12:00:00Z'))).toBeNull());
});

describe('a secret', () => {
  it.each([['', ''], ['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']])(
    'stands in the letters of RFC 4648: %s', (bytes, text) => expect(base32(Buffer.from(bytes))).toBe(text));

  it('is new each time and of 160 bits', () => {
    const secrets = Array.from({ length: 50 }, newSecret);
    expect(new Set(secrets.map(base32)).size).toBe(50);
    for (const secret of secrets) expect(base32(secret)).toMatch(/^[A-Z2-7]{32}$/u);
  });

  it('is told to an app with the house and the person', () => {
    expect(appAddress(SECRET, 'Willowmere & Sons', 'amina@willowmere.example')).toBe(
      'otpauth://totp/Afterword%20Willowmere%20%26%20Sons:amina%40willowmere.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Afterword%20Willowmere%20%26%20Sons');
  });
});
