import { passwordFault } from './password-rule';

const amina = { email: 'amina.khalif@willowmere.example', givenName: 'Amina', familyName: 'Khalif', organisation: 'Willowmere Hospital' };
const fault = (password: string): string | null => passwordFault(password, amina);

describe('a new password', () => {
  it.each(['warm socks by the window', 'kettle on before handover', 'correct-horse-battery', 'ŝtrumpoj apud fenestro', 'xk7!pQ2v9Lm4', '7391 5528 0467 1193'])('may be "%s"', (password) => {
    expect(fault(password)).toBeNull();
  });

  it('is refused under twelve characters, counted as people count them, and over 256', () => {
    expect(fault('elevenlette')).toMatch(/^Use 12 characters or more/u);
    expect(fault('🧦🧦🧦🧦🧦🧦')).toMatch(/^Use 12 characters or more/u);
    expect(fault('unlikely words '.repeat(20))).toMatch(/^This is longer than 256/u);
  });

  it.each([
    'Password2026!', 'P@ssw0rd1234', 'welcomewelcome', 'Willowmere2026', 'amina.khalif1', 'Khalif-Amina-1984', 'aaaaaaaaaaaaaa', 'abababababab', '123456789012', 'qwertyuiop12', 'zxcvbnm,asdf',
    'Hospital Ward 1', 'LiverpoolLiverpool', 'willowmere.example', 'november2026!', 'lkjhgfdsa321', 'W1llowm3re 2026',
  ])('is refused as easy to guess when it is "%s"', (password) => {
    expect(fault(password)).toMatch(/^This is easy to guess/u);
  });

  it('is not refused for holding a name beside enough else', () => {
    expect(fault('amina plants tulips in rain')).toBeNull();
  });

  it('says nothing of what was typed', () => {
    for (const password of ['Password2026!', 'short', 'amina.khalif1']) expect(fault(password)).not.toContain(password);
  });
});
