import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { expectProblem } from '../../support/problem';

/** Behind a named proxy, so that a test can come from any address. */
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
const HOME = from('192.0.2.1');

describe('guessing passwords', () => {
  let hospital: Hospital;
  let email: string;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-11-22', { trustedProxies: ['127.0.0.1'] });
    email = (await hospital.hire('amina')).email;
  });
  beforeEach(() => hospital.behind.query('DELETE FROM sign_in_guess'));
  afterAll(() => hospital.close());

  const guesses = async (times: number, headers = HOME, at = new Browser(hospital.url)): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push((await at.signsIn(email, `guess ${time}`, headers)).status);
    return statuses;
  };

  /** Ten failures, of which nine are written into the counter: each real one costs as much work as a sign-in. */
  const tenGuesses = async (): Promise<void> => {
    expect(await guesses(1)).toEqual([401]);
    await hospital.behind.query(`UPDATE sign_in_guess SET points = 10 WHERE key LIKE 'account%' AND points = 1`);
  };

  it('stops after ten failures at one account from one address, in words and with the time to wait', async () => {
    expect(await guesses(10)).toEqual(Array(10).fill(401));
    const answer = await new Browser(hospital.url).signsIn(email, PASSWORD, HOME);
    const problem = expectProblem(answer, 429, [], [PASSWORD, email]);
    expect(problem.detail).toMatch(/try again in (a minute|\d minutes)\.$/u);
    const wait = Number(answer.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(300);
  });

  it('locks an address that nobody has in the same way', async () => {
    const at = new Browser(hospital.url);
    const statuses: number[] = [];
    for (let time = 0; time < 11; time += 1) statuses.push((await at.signsIn('nobody@test.example', 'guess', HOME)).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });

  it('starts the account anew after a right password', async () => {
    await guesses(9);
    expect((await new Browser(hospital.url).signsIn(email, PASSWORD, HOME)).status).toBe(200);
    expect(await guesses(10)).toEqual(Array(10).fill(401));
    expect(await guesses(1)).toEqual([429]);
  });

  it('counts guesses in any case of the address together', async () => {
    await tenGuesses();
    expect((await new Browser(hospital.url).signsIn(email.toUpperCase(), 'guess', HOME)).status).toBe(429);
  });

  it('counts guesses that are sent at once, every one', async () => {
    const statuses = await Promise.all(Array.from({ length: 24 }, async () => (await new Browser(hospital.url).signsIn(email, 'guess', HOME)).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(14);
  });

  it('remembers across processes', async () => {
    await tenGuesses();
    const { mainUrl, keysUrl } = hospital.databases;
    const another = await OwnProcess.start(mainUrl, keysUrl, { TRUSTED_PROXIES: '127.0.0.1' });
    try {
      expect((await new Browser(another.url).signsIn(email, PASSWORD, from('192.0.2.2'))).status).toBe(200);
      expect((await new Browser(another.url).signsIn(email, PASSWORD, HOME)).status).toBe(429);
    } finally {
      await another.stop();
    }
  });

  it('leaves the account open at every other address', async () => {
    await tenGuesses();
    expect((await new Browser(hospital.url).signsIn(email, PASSWORD, from('192.0.2.2'))).status).toBe(200);
  });

  it("does not lock the owner's own browser when a colleague at the same address guesses", async () => {
    const owner = new Browser(hospital.url);
    await owner.signsIn(email, PASSWORD, HOME);
    await owner.asks('DELETE', '/api/sign-in');
    await tenGuesses();
    expect(await guesses(1)).toEqual([429]);
    expect((await owner.signsIn(email, PASSWORD, HOME)).status).toBe(200);
  });

  it('gives a known browser ten failures of its own and no more', async () => {
    const owner = new Browser(hospital.url);
    await owner.signsIn(email, PASSWORD, HOME);
    expect(await guesses(11, HOME, owner)).toEqual([...Array(10).fill(401), 429]);
  });

  it("takes neither a forged browser token nor one of another account", async () => {
    const colleague = new Browser(hospital.url);
    await colleague.signsIn((await hospital.hire('tom')).email, PASSWORD, HOME);
    await tenGuesses();
    expect((await colleague.signsIn(email, 'guess', HOME)).status).toBe(429);
    const forger = new Browser(hospital.url);
    forger.cookies.set('afterword-browser', 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect((await forger.signsIn(email, 'guess', HOME)).status).toBe(429);
  });

  it('stops an address after three hundred failures at whatever accounts', async () => {
    await guesses(1);
    await hospital.behind.query(`UPDATE sign_in_guess SET points = 299 WHERE key LIKE 'address%'`);
    const at = new Browser(hospital.url);
    expect((await at.signsIn('someone@test.example', 'guess', HOME)).status).toBe(401);
    expectProblem(await at.signsIn('another@test.example', 'guess', HOME), 429);
    expect((await at.signsIn('another@test.example', 'guess', from('192.0.2.2'))).status).toBe(401);
  });

  it('does not count a right password against the address', async () => {
    await new Browser(hospital.url).signsIn(email, PASSWORD, HOME);
    const { rows } = await hospital.behind.query(`SELECT points FROM sign_in_guess WHERE key LIKE 'address%'`);
    expect(rows).toEqual([{ points: 0 }]);
  });

  it('writes down neither an address nor a name', async () => {
    await guesses(1);
    const { rows } = await hospital.behind.query<{ row: string }>('SELECT g::text AS row FROM sign_in_guess g');
    expect(rows).toHaveLength(2);
    for (const { row } of rows) expect(row).not.toMatch(/amina|test\.example|192\.0\.2/u);
  });
});

describe('guessing without a proxy', () => {
  it('does not believe an address that the guesser names', async () => {
    const hospital = await Hospital.open();
    try {
      const { email } = await hospital.hire('amina');
      const statuses: number[] = [];
      for (let time = 0; time < 11; time += 1) {
        statuses.push((await new Browser(hospital.url).signsIn(email, 'guess', from(`192.0.2.${time}`))).status);
      }
      expect(statuses).toEqual([...Array(10).fill(401), 429]);
    } finally {
      await hospital.close();
    }
  });
});
