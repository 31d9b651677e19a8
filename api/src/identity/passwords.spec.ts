import { hashPassword, passwordMatches } from './passwords';

describe('a password', () => {
  it('is kept as Argon2id with its own salt and the cost that OWASP asks for', async () => {
    const [one, other] = [await hashPassword('warm socks'), await hashPassword('warm socks')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/u);
    expect(one).not.toBe(other);
  });

  it('matches itself, also when its letters are composed otherwise, and nothing else', async () => {
    const hash = await hashPassword('caf\u00e9 \u2460');
    expect(await passwordMatches('cafe\u0301 1', hash)).toBe(true);
    for (const wrong of ['cafe 1', 'Caf\u00e9 1', '', 'caf\u00e9 1 ']) expect(await passwordMatches(wrong, hash)).toBe(false);
  });

  it('matches nothing where there is no hash, not even the hash that is compared instead', async () => {
    for (const guess of ['', 'x', '\u0000'.repeat(32)]) expect(await passwordMatches(guess, null)).toBe(false);
  });

  it('is checked at the cost it was hashed with, so that the cost can change', async () => {
    // From the tests of the reference implementation (phc-winner-argon2, test.c).
    const reference = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwordMatches('password', reference)).toBe(true);
    expect(await passwordMatches('password', reference.replace('t=2', 't=1'))).toBe(false);
  });

  it('is an error where the stored form is unknown, and no answer', async () => {
    await expect(passwordMatches('x', 'plain text')).rejects.toThrow('not in the expected form');
  });
});
