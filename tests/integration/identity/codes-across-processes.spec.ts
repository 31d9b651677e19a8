import type { RecoveryCodesResponse, SecretResponse } from '@afterword/api-types';
import { Authenticator } from '../../support/authenticator';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';

describe('codes in two processes', () => {
  let hospital: Hospital;
  let email: string;
  let [one, other]: OwnProcess[] = [];
  let app: Authenticator;
  let recovery: string[];
  const starts = (): Promise<OwnProcess> => OwnProcess.start(hospital.databases.mainUrl, hospital.databases.keysUrl, {});
  const signsIn = async (process: OwnProcess | undefined, code: string): Promise<number> =>
    (await new Browser(process?.url ?? '').asks('POST', '/api/sign-in', { email, password: PASSWORD, code })).status;

  beforeAll(async () => {
    hospital = await Hospital.open();
    email = (await hospital.hire('amina')).email;
    [one, other] = [await starts(), await starts()];
    const at = new Browser(one.url);
    await at.signsIn(email, PASSWORD);
    await at.asks('POST', '/api/account/proof', { password: PASSWORD });
    app = new Authenticator((await at.asks<SecretResponse>('POST', '/api/account/second-factor/secret')).json.key, { now: () => new Date() });
    // With the code before this one, so that this one is new.
    recovery = (await at.asks<RecoveryCodesResponse>('PUT', '/api/account/second-factor', { code: app.code(-1) })).json.codes;
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    await hospital.close();
  });

  it('are taken once by either, also after a restart', async () => {
    const code = app.code();
    expect([await signsIn(one, code), await signsIn(other, code)]).toEqual([200, 401]);
    expect([await signsIn(other, recovery[0] ?? ''), await signsIn(one, recovery[0] ?? '')]).toEqual([200, 401]);
    await one?.stop();
    one = await starts();
    expect([await signsIn(one, code), await signsIn(one, recovery[0] ?? ''), await signsIn(one, recovery[1] ?? '')]).toEqual([401, 401, 200]);
  });

  it('are guessed at ten times in both together, also after a restart', async () => {
    await hospital.behind.query('DELETE FROM sign_in_guess');
    const statuses: number[] = [];
    for (let guess = 0; guess < 5; guess += 1) for (const process of [one, other]) statuses.push(await signsIn(process, '000000'));
    expect(statuses).toEqual(Array(10).fill(401));
    await other?.stop();
    other = await starts();
    expect([await signsIn(one, recovery[2] ?? ''), await signsIn(other, recovery[2] ?? '')]).toEqual([429, 429]);
  });
});
