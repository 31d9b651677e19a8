import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from './configuration';

describe('the settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-settings-'));
  const keyFile = join(folder, 'master.key');
  const shortKey = join(folder, 'short.key');
  writeFileSync(keyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  writeFileSync(shortKey, Buffer.alloc(31).toString('base64'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const GOOD = { DATABASE_URL: 'postgres://u:p@db/afterword', KEYS_DATABASE_URL: 'postgresql://u:p@keys/afterword', MASTER_KEY_FILE: keyFile };

  it('need two databases and a master key, and assume loopback for the rest', () => {
    expect(readConfiguration(GOOD)).toMatchObject({
      databaseUrl: GOOD.DATABASE_URL, keysDatabaseUrl: GOOD.KEYS_DATABASE_URL, masterKey: Buffer.alloc(32, 7), host: '127.0.0.1', port: 3000, secure: false, trustedProxies: [], embedded: false,
    });
  });

  it('are secure behind a named proxy, wherever they listen', () => {
    const behind = { ...GOOD, HOST: '0.0.0.0', TRUSTED_PROXIES: ' 10.0.0.1, ,10.0.0.2 ' };
    expect(readConfiguration(behind)).toMatchObject({ host: '0.0.0.0', secure: true, trustedProxies: ['10.0.0.1', '10.0.0.2'] });
    expect(readConfiguration({ ...GOOD, TRUSTED_PROXIES: '127.0.0.1' }).secure).toBe(true);
  });

  it.each(['127.0.0.1', '::1', 'localhost'])('may listen on %s without a proxy', (host) => {
    expect(readConfiguration({ ...GOOD, HOST: host })).toMatchObject({ host, secure: false });
  });

  const MAIL = { SMTP_URL: 'smtp://mail.hospital.example', MAIL_FROM: 'afterword@hospital.example', PUBLIC_ADDRESS: 'https://afterword.hospital.example/' };

  it('send no mails without a server, and know where from, to where and when with one', () => {
    expect(readConfiguration(GOOD).mail).toBeNull();
    expect(readConfiguration({ ...GOOD, ...MAIL }).mail).toEqual({
      server: MAIL.SMTP_URL, from: MAIL.MAIL_FROM, address: 'https://afterword.hospital.example', quietHours: { from: '20:00', to: '07:00' },
    });
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['a mail server of another kind', { ...MAIL, SMTP_URL: 'https://u:secret@mail.example' }, /^SMTP_URL is not an address/u],
    ['mails from nobody', { ...MAIL, MAIL_FROM: undefined }, /^MAIL_FROM is not an e-mail address/u],
    ['mails that link nowhere', { ...MAIL, PUBLIC_ADDRESS: '' }, /^PUBLIC_ADDRESS is not set/u],
    ['quiet hours that are none', { ...MAIL, MAIL_QUIET_HOURS: 'at night' }, /^MAIL_QUIET_HOURS is not two times/u],
    ['an open address without a proxy', { HOST: '0.0.0.0' }, /^HOST is 0\.0\.0\.0, .*TRUSTED_PROXIES.*\.$/u],
    ['an open address with an empty proxy', { HOST: 'hospital.example', TRUSTED_PROXIES: ' , ' }, /^HOST is hospital\.example/u],
    ['no database', { DATABASE_URL: undefined }, /^DATABASE_URL is not set: .*\.$/u],
    ['no key store', { KEYS_DATABASE_URL: '' }, /^KEYS_DATABASE_URL is not set: .*\.$/u],
    ['another kind of database', { DATABASE_URL: 'mysql://u:secret@db/x' }, /^DATABASE_URL is not an address that begins with postgres:\/\/\.$/u],
    ['an address that is none', { KEYS_DATABASE_URL: 'u:secret@db' }, /^KEYS_DATABASE_URL is not an address/u],
    ['a port that is a word', { PORT: 'http' }, /^PORT is "http": give a whole number from 1 to 65535\.$/u],
    ['a port out of range', { PORT: '70000' }, /^PORT is "70000"/u],
    ['port zero', { PORT: '0' }, /^PORT is "0"/u],
    ['half a port', { PORT: '80.5' }, /^PORT is "80\.5"/u],
    ['no master key', { MASTER_KEY_FILE: undefined }, /^MASTER_KEY_FILE is not set: .*\.$/u],
    ['a relative path to it', { MASTER_KEY_FILE: 'master.key' }, /^MASTER_KEY_FILE must be a full path\.$/u],
    ['a file that is not there', { MASTER_KEY_FILE: join(folder, 'nowhere') }, /nowhere \(MASTER_KEY_FILE\) cannot be read\.$/u],
    ['a folder in its place', { MASTER_KEY_FILE: folder }, /cannot be read\.$/u],
    ['a key that is too short', { MASTER_KEY_FILE: shortKey }, /short\.key is not 32 bytes written in base64\.$/u],
  ])('with %s are refused in one sentence that tells no secret', (_, fault, sentence) => {
    const reading = (): unknown => readConfiguration({ ...GOOD, ...fault });
    expect(reading).toThrow(ConfigurationError);
    expect(reading).toThrow(sentence);
    expect(reading).not.toThrow(/secret|AAAA|\n/u);
  });
});
