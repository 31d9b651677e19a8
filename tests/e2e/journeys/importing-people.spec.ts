import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type EmptyHouse, openEmptyHouse } from '../empty-house';
import { showsWhoTheyAre, watch } from '../people';

const PASSWORDS = { ines: 'rain on the greenhouse roof', sam: 'warm socks beside the window' };
const home = /^Good (morning|afternoon|evening)|^Hello/u;
const HEAD = 'Forename;Surname;Email address;Position title;Staff group;Line manager e-mail;Payroll number';

let house: EmptyHouse;
test.beforeAll(async () => {
  house = await openEmptyHouse();
});
test.afterAll(() => house.close());

async function chooses(by: Page, ...rows: string[]): Promise<void> {
  await by.getByLabel('A file', { exact: true }).setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${[HEAD, ...rows].join('\r\n')}`, 'utf16le') });
  await by.getByRole('button', { name: 'Show what it changes' }).press('Enter');
}

test('people come in from a file, corrected after a first look, and get in with their links', async ({ browser }) => {
  test.slow();
  const ines = await (await browser.newContext({ baseURL: house.url })).newPage();
  watch(ines);
  await ines.goto(house.link);
  for (const [label, words] of [['Name of your organisation', 'Rowan House'], ['Your first name', 'Ines'], ['Your last name', 'Castell'], ['Your work e-mail', 'ines@rowan.example'],
    ['Your job title', 'Head of administration'], ['Choose a password', PASSWORDS.ines]] as const) await ines.getByLabel(label).fill(words);
  await ines.getByRole('radio', { name: /^Yes/u }).check();
  await ines.getByRole('button', { name: /^Save the password/u }).click();
  await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();

  await test.step('A fault is named by its row and column, and nothing can be imported', async () => {
    await ines.goto('/people');
    await ines.getByRole('link', { name: 'Import people from a file' }).click();
    await chooses(ines, 'Sam;Lee;sam@rowan.example;Porter;Non-clinicle;ines@rowan.example;17', 'Zoë;"Núñez; PhD";zoe@rowan.example;Physiotherapist;Therapy;sam@rowan.example;18');
    await expect(ines.getByRole('heading', { level: 2, name: 'Not ready yet' })).toBeFocused();
    await expect(ines.getByRole('listitem').filter({ hasText: 'Row 2, Staff group' })).toContainText('Did you mean “Non-clinical”?');
    await expect(ines.getByRole('button', { name: 'Import this' })).toHaveCount(0);
  });

  await test.step('The corrected file is shown, and done when she says so', async () => {
    await chooses(ines, 'Sam;Lee;sam@rowan.example;Porter;Non-clinical;ines@rowan.example;17', 'Zoë;"Núñez; PhD";zoe@rowan.example;Physiotherapist;Therapy;sam@rowan.example;18');
    await expect(ines.getByRole('heading', { level: 2, name: 'Before anything is done' })).toBeFocused();
    await expect(ines.getByText('2 new people')).toBeVisible();
    await expect(ines.getByRole('listitem').filter({ hasText: 'Zoë Núñez; PhD' })).toContainText('Line management begins with Sam Lee');
    await ines.getByRole('button', { name: 'Import this' }).press('Enter');
    await showsWhoTheyAre(ines, PASSWORDS.ines, ines.getByRole('heading', { level: 2, name: 'Imported' }));
    await expect(ines.getByRole('heading', { level: 2, name: 'Imported' })).toBeFocused();
  });

  await test.step('The links come as a file, and let people in', async () => {
    await ines.getByRole('button', { name: 'Make their links' }).press('Enter');
    await showsWhoTheyAre(ines, PASSWORDS.ines, ines.getByText('2 links are made.'));
    await expect(ines.getByText('2 links are made.')).toBeVisible();
    const [download] = await Promise.all([ines.waitForEvent('download'), ines.getByRole('button', { name: 'Download as a file' }).click()]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect([lines[0], lines.length]).toEqual(['\ufeffFirst name,Last name,E-mail,Link', 4]);
    const link = lines.find((line) => line.startsWith('Sam,'))?.split(',').at(-1) ?? '';
    const sam = await (await browser.newContext({ baseURL: house.url })).newPage();
    watch(sam);
    await sam.goto(link);
    await sam.getByLabel('Choose a password').fill(PASSWORDS.sam);
    await sam.getByRole('radio', { name: /^Yes/u }).check();
    await sam.getByRole('button', { name: /^Save the password/u }).click();
    await expect(sam.getByRole('heading', { level: 1, name: home })).toBeVisible();
  });

  await test.step('The same file again changes nothing', async () => {
    await ines.getByRole('button', { name: 'Import another file' }).click();
    await expect(ines.getByRole('listitem').filter({ hasText: 'One of them has not come in yet' })).toContainText('2 new people');
    await chooses(ines, 'Sam;Lee;sam@rowan.example;Porter;Non-clinical;ines@rowan.example;17', 'Zoë;"Núñez; PhD";zoe@rowan.example;Physiotherapist;Therapy;sam@rowan.example;18');
    await expect(ines.getByText('Nothing would change')).toBeVisible();
  });
});
