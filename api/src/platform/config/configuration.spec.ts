import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from './configuration';
import { atPlace, placesOf } from './database-address';

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
      databaseUrl: GOOD.DATABASE_URL, directDatabaseUrl: GOOD.DATABASE_URL, keysDatabaseUrl: GOOD.KEYS_DATABASE_URL, connections: { journal: 12, keys: 4 },
      masterKey: Buffer.alloc(32, 7), host: '127.0.0.1', port: 3000, secure: false, trustedProxies: [], embedded: false,
    });
  });

  it('take passwords from files, so that no secret stands in an environment or an image', () => {
    writeFileSync(join(folder, 'password'), 'p@ss/word%\n');
    const password = join(folder, 'password');
    const read = readConfiguration({
      ...GOOD, DATABASE_URL: 'postgres://migrator@db/afterword?sslmode=verify-full', DATABASE_PASSWORD_FILE: password, KEYS_DATABASE_URL: 'postgres://migrator@keys/afterword_keys',
      KEYS_DATABASE_PASSWORD_FILE: password, ...MAIL, SMTP_URL: 'smtp://ward@mail.example', SMTP_PASSWORD_FILE: password,
    });
    expect([read.databaseUrl, read.keysDatabaseUrl, read.mail?.server].map((address) => decodeURIComponent(new URL(address ?? '').password))).toEqual(Array(3).fill('p@ss/word%'));
    expect(read.databaseUrl).toContain('?sslmode=verify-full');
  });

  it('listen for notices at an address of their own, past a pooler', () => {
    expect(readConfiguration({ ...GOOD, DIRECT_DATABASE_URL: 'postgres://direct/afterword' }).directDatabaseUrl).toBe('postgres://direct/afterword');
  });

  it('name one server or several, of which one takes writes', () => {
    const password = join(folder, 'pair-password');
    writeFileSync(password, 'p@ss');
    const read = readConfiguration({ ...GOOD, DATABASE_URL: 'postgres://migrator@one:5433,two/afterword?sslmode=verify-full', DATABASE_PASSWORD_FILE: password, KEYS_DATABASE_URL: 'postgres://u:p,w@[::1]:1,[::2]:2/keys' });
    expect(placesOf(read.databaseUrl)).toEqual([{ host: 'one', port: 5433 }, { host: 'two', port: 5432 }]);
    expect(placesOf(read.keysDatabaseUrl)).toEqual([{ host: '::1', port: 1 }, { host: '::2', port: 2 }]);
    expect(atPlace(read.databaseUrl, { host: 'two', port: 5432 })).toBe('postgres://migrator:p%40ss@two:5432/afterword?sslmode=verify-full');
    expect(placesOf(GOOD.DATABASE_URL)).toEqual([{ host: 'db', port: 5432 }]);
    for (const wrong of ['postgres://u@one,/afterword', 'postgres://u@one,two:99999/afterword', 'postgres://u@one,two']) {
      expect(() => readConfiguration({ ...GOOD, DATABASE_URL: wrong })).toThrow(/^DATABASE_URL /u);
    }
  });

  it('are refused all at once, one sentence for each', () => {
    const reading = (): unknown => readConfiguration({ HOST: '0.0.0.0', PORT: 'x', DATABASE_CONNECTIONS: '0', SMTP_URL: 'smtp://mail.example' });
    expect(reading).toThrow(ConfigurationError);
    const sentences = ((): string => { try { return String(reading()); } catch (error) { return (error as Error).message; } })().split('\n');
    expect(sentences.map((each) => each.split(' ')[0])).toEqual([
      'HOST', 'DATABASE_URL', 'KEYS_DATABASE_URL', 'DATABASE_CONNECTIONS', 'MASTER_KEY_FILE', 'PORT', 'MAIL_FROM', 'PUBLIC_ADDRESS',
    ]);
    expect(sentences.filter((each) => !/\.$/u.test(each))).toEqual([]);
  });

  it('stand in the page for operators, each of them and no other', () => {
    const asked = new Set<string>();
    const listening = new Proxy<NodeJS.ProcessEnv>({ ...GOOD, ...MAIL, METRICS_PORT: '9464' }, { get: (values, name: string) => (asked.add(name), values[name]) });
    readConfiguration(listening);
    const page = readFileSync(join(__dirname, '../../../../docs/OPERATIONS.md'), 'utf8');
    const table = /<!-- settings -->([\s\S]*?)<!-- end of settings -->/u.exec(page)?.[1] ?? '';
    expect([...table.matchAll(/^\| `([A-Z_]+)` \|/gmu)].map(([, name]) => name).sort()).toEqual([...asked].sort());
  });

  it('name the sign-ins of the organisation in a file, and each fault in it is one sentence', () => {
    const file = join(folder, 'providers.json');
    const provider = { code: 'trust', name: 'Trust sign-in', issuer: 'https://login.trust.example/', clientId: 'afterword', clientSecret: 's' };
    const read = (text: unknown): ReturnType<typeof readConfiguration>['providers'] => {
      writeFileSync(file, typeof text === 'string' ? text : JSON.stringify(text));
      return readConfiguration({ ...GOOD, SSO_PROVIDERS_FILE: file }).providers;
    };
    expect(readConfiguration(GOOD).providers).toEqual([]);
    expect(read([provider, { ...provider, code: 'test', issuer: 'http://127.0.0.1:9000' }]).map(({ issuer }) => issuer)).toEqual(['https://login.trust.example/', 'http://127.0.0.1:9000/']);
    const tenant = 'https://login.microsoftonline.com/8c1f0d5e-1111-4222-8333-123456789abc/v2.0';
    expect(read([{ ...provider, issuer: tenant }])).toHaveLength(1);
    for (const shared of ['common/v2.0', 'organizations/v2.0', 'consumers/v2.0', 'trust.example/v2.0', '8c1f0d5e-1111-4222-8333-123456789abc'])
      expect(() => read([{ ...provider, issuer: `https://login.microsoftonline.com/${shared}` }])).toThrow(/^Provider 1 in SSO_PROVIDERS_FILE has an issuer that is not of your organisation alone: name/u);
    for (const [wrong, sentence] of [
      ['{', /^SSO_PROVIDERS_FILE does not hold a list in JSON/u], [{}, /does not hold a list/u], [[provider, provider], /have one code: give each its own\.$/mu],
      [[provider, { ...provider, code: 'two', issuer: 'https://login.trust.example' }], /have one issuer: name each issuer once\.$/u],
      [[{ ...provider, code: 'A b' }], /^Provider 1 in SSO_PROVIDERS_FILE has no code of small letters/u], [[provider, { ...provider, code: 'two', issuer: 'http://login.trust.example' }], /^Provider 2 .* has an issuer without https\.$/u],
      [[{ ...provider, issuer: 'x' }], /has no issuer that is an address\.$/u], [[{ ...provider, clientSecret: '' }], /has no clientSecret\.$/u], [[{ ...provider, roles: {} }], /has "roles", which nothing reads\.$/u],
    ] as const) expect(() => read(wrong)).toThrow(sentence);
  });

  it('name the groups that make educators, and refuse at the start what no group may make of anybody', () => {
    const file = join(folder, 'groups.json');
    const read = (groups: unknown): unknown => {
      writeFileSync(file, JSON.stringify([{ code: 'trust', name: 'Trust sign-in', issuer: 'https://login.trust.example/', clientId: 'afterword', clientSecret: 's', groups }]));
      return readConfiguration({ ...GOOD, SSO_PROVIDERS_FILE: file }).providers[0]?.groups;
    };
    const roles = { '/practice educators': 'educator', 'b7e0…': 'educator' };
    expect(read({ roles })).toEqual({ claim: 'groups', scope: null, educators: ['/practice educators', 'b7e0…'] });
    expect(read({ claim: 'https://trust.example/groups', scope: 'groups', roles })).toMatchObject({ claim: 'https://trust.example/groups', scope: 'groups' });
    expect([read(undefined), read(null)]).toEqual([null, null]);
    for (const [wrong, sentence] of [
      [[], /^Provider 1 in SSO_PROVIDERS_FILE has groups that are not an object: \{"claim", "scope", "roles"\}\.$/u], [{ claim: '', roles }, /has groups whose claim is not one word/u], [{ claim: 7, roles }, /claim is not one word/u],
      [{ scope: 'openid groups', roles }, /has groups whose scope is not one word/u], [{}, /has groups without roles/u], [{ roles: {} }, /without roles/u], [{ roles: ['educator'] }, /without roles/u],
      [{ roles: { '': 'educator' } }, /has a group in roles that is empty/u], [{ roles: { ['x'.repeat(256)]: 'educator' } }, /longer than 255 characters/u],
      [{ roles: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`g${n}`, 'educator'])) }, /has more than 50 groups in roles/u],
      [{ roles: { ...roles, it: 'administrator' } }, /^Provider 1 in SSO_PROVIDERS_FILE makes a group administrators: two of them can set anybody a new password, so a person here gives that role; only "educator" comes from a group\.$/u],
      [{ roles: { law: 'governance' } }, /makes a group information-governance leads: two of them can read by law/u], [{ roles: { leads: 'supervisor' } }, /makes a group supervisors, which nobody is by a group: supervisors are who supervises/u],
      [{ roles: { x: 'toString' } }, /has a group in roles with a role that is not "educator"/u], [{ roles: { x: null } }, /that is not "educator"/u], [{ roles, educators: [] }, /has "educators" in groups, which nothing reads\.$/u],
    ] as const) expect(() => read(wrong)).toThrow(sentence);
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
    ['mails that link to a page without https', { ...MAIL, PUBLIC_ADDRESS: 'http://afterword.example', TRUSTED_PROXIES: '10.0.0.1' }, /^PUBLIC_ADDRESS begins with http:/u],
    ['a proxy that is a word', { TRUSTED_PROXIES: '10.0.0.1,proxy' }, /^TRUSTED_PROXIES holds "proxy"/u],
    ['a proxy that is everybody', { TRUSTED_PROXIES: '0.0.0.0/0' }, /^TRUSTED_PROXIES holds "0\.0\.0\.0\/0"/u],
    ['too many connections', { DATABASE_CONNECTIONS: '101' }, /^DATABASE_CONNECTIONS is "101": give a whole number from 2 to 100\.$/u],
    ['a server without a database', { DATABASE_URL: 'postgres://u:secret@db' }, /^DATABASE_URL names no database/u],
    ['one database for both', { KEYS_DATABASE_URL: 'postgres://v:secret@db:5432/afterword' }, /^DATABASE_URL and KEYS_DATABASE_URL name the same/u],
    ['a password file that is not there', { DATABASE_PASSWORD_FILE: join(folder, 'nowhere') }, /\(DATABASE_PASSWORD_FILE\) cannot be read\.$/u],
    ['pages at half an address', { WEB_FOLDER: 'web' }, /^WEB_FOLDER must be a full path\.$/u],
    ['a switch that is none', { AFTERWORD_EMBEDDED: 'yes' }, /^AFTERWORD_EMBEDDED is "yes": it may be 0 or 1\.$/u],
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
