import { type Browser, expect, type Page, test } from '@playwright/test';
import { type EmptyHouse, openEmptyHouse } from '../empty-house';
import { showsWhoTheyAre, watch } from '../people';

const PASSWORDS = { ines: 'rain on the greenhouse roof', grace: 'kettle before the long handover', amina: 'warm socks beside the window' };
const home = /^Good (morning|afternoon|evening)|^Hello/u;

let house: EmptyHouse;
test.beforeAll(async () => {
  house = await openEmptyHouse();
});
test.afterAll(() => house.close());

async function page(browser: Browser): Promise<Page> {
  const opened = await (await browser.newContext({ baseURL: house.url })).newPage();
  watch(opened);
  return opened;
}

/** Fills fields by their labels. */
async function fills(by: Page, fields: readonly (readonly [label: string, words: string])[]): Promise<void> {
  for (const [label, words] of fields) await by.getByLabel(label, { exact: true }).fill(words);
}

/** Brings somebody in and returns the link they are to be given. */
async function bringsIn(by: Page, givenName: string, familyName: string, jobTitle: string): Promise<string> {
  await by.goto('/people');
  await by.getByRole('link', { name: 'Bring somebody in' }).click();
  await fills(by, [['First name', givenName], ['Last name', familyName], ['Work e-mail', `${givenName.toLowerCase()}@rowan.example`], ['Job title', jobTitle]]);
  await by.getByLabel('Team').selectOption('Maple ward');
  await by.getByRole('button', { name: 'Bring in' }).click();
  await by.getByRole('button', { name: 'Make a link' }).click();
  await showsWhoTheyAre(by, PASSWORDS.ines, by.getByLabel('The link'));
  return by.getByLabel('The link').inputValue();
}

/** Uses a link as somebody new, on a device of their own. */
async function getsIn(browser: Browser, link: string, password: string, name: string): Promise<Page> {
  const theirs = await page(browser);
  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1, name: `Welcome, ${name}` })).toBeVisible();
  expect(theirs.url()).not.toContain('#');
  await theirs.getByLabel('Choose a password').fill(password);
  await theirs.getByRole('radio', { name: /^Yes/u }).check();
  await theirs.getByRole('button', { name: /^Save the password/u }).click();
  await readsTheLimits(theirs);
  return theirs;
}

/** Reads what stays private, which stands before the first home, and goes on. */
async function readsTheLimits(by: Page): Promise<void> {
  await expect(by.getByRole('heading', { level: 1, name: 'What stays private, and what cannot' })).toBeVisible();
  await expect(by.getByText('Signed by Helen Marsh, Director of nursing')).toBeVisible();
  await by.getByRole('button', { name: 'I have read this' }).click();
  await expect(by.getByRole('heading', { level: 1, name: home })).toBeVisible();
}

test('from an empty house to the first shared entry', async ({ browser }) => {
  test.slow();
  const ines = await page(browser);

  await test.step('The first administrator comes in by the link that the start printed', async () => {
    await ines.goto(house.link);
    for (const [label, words] of [['Name of your organisation', 'Rowan House'], ['Your first name', 'Ines'], ['Your last name', 'Castell'], ['Your work e-mail', 'ines@rowan.example'],
      ['Your job title', 'Head of administration'], ['Choose a password', 'Ines Castell 12']] as const) await ines.getByLabel(label).fill(words);
    await ines.getByRole('button', { name: /^Save the password/u }).click();
    await expect(ines.getByRole('link', { name: /^This is easy to guess/u })).toBeVisible();
    await ines.getByLabel('Choose a password').fill(PASSWORDS.ines);
    await ines.getByRole('radio', { name: /^Yes/u }).check();
    await ines.getByRole('button', { name: /^Save the password/u }).click();
    await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();
  });

  await test.step('Her home says what is left to do', async () => {
    const list = ines.getByRole('region', { name: 'Before people begin' });
    await expect(list.getByRole('link', { name: '2 of 8 done' })).toBeVisible();
    await list.getByRole('link', { name: 'Add wards and service lines' }).click();
  });

  await test.step('She adds a line and a ward in it', async () => {
    await ines.getByRole('link', { name: 'Add a service line' }).click();
    await fills(ines, [['Name', 'Long stay']]);
    await ines.getByRole('button', { name: 'Add' }).click();
    await ines.getByRole('link', { name: 'Add a ward or team' }).click();
    await fills(ines, [['Name', 'Maple ward']]);
    await ines.getByLabel('Service line').selectOption('Long stay');
    await ines.getByRole('button', { name: 'Add' }).click();
    await expect(ines.getByText('In Long stay')).toBeVisible();
  });

  await test.step('She has the limits of confidentiality signed, and is the first to read them', async () => {
    await ines.goto('/house/policy');
    await ines.getByRole('link', { name: 'Write the first version' }).click();
    await ines.getByRole('radio', { name: 'Somebody else, who has signed it' }).check();
    await fills(ines, [['Their name', 'Helen Marsh'], ['Their post', 'Director of nursing']]);
    await ines.getByRole('button', { name: 'Publish for everyone' }).click();
    await expect(ines.getByText(/^Version 1/u)).toBeVisible();
    await ines.goto('/');
    await readsTheLimits(ines);
  });

  await test.step('She says where people can turn', async () => {
    await ines.getByRole('link', { name: 'Say where people can turn' }).click();
    await ines.getByRole('link', { name: 'Add a signpost' }).click();
    await fills(ines, [['Who or what it is', 'Safeguarding lead'], ['When to turn there', 'Somebody may be harmed.'], ['Phone', '01632 960 001']]);
    await ines.getByRole('button', { name: 'Add' }).click();
    await expect(ines.getByText('01632 960 001')).toBeVisible();
  });

  const [toGrace, toAmina] = [await bringsIn(ines, 'Grace', 'Okafor', 'Ward manager'), await bringsIn(ines, 'Amina', 'Khalif', 'Healthcare assistant')];

  await test.step('She says who supervises Amina', async () => {
    await ines.getByRole('button', { name: 'Choose a supervisor' }).click();
    await ines.getByLabel('Who is to supervise Amina?').fill('grace');
    await ines.getByRole('button', { name: 'Find' }).click();
    await ines.getByRole('radio', { name: /Grace Okafor/u }).check();
    await ines.getByRole('button', { name: 'Begin the supervision' }).click();
    await expect(ines.getByText(/professional supervision, since/u)).toBeVisible();
    await ines.goto('/people');
    await expect(ines.getByText('2 people have no supervisor.')).toBeVisible();
  });

  const amina = await getsIn(browser, toAmina, PASSWORDS.amina, 'Amina');
  await test.step('Her link works no more', async () => {
    const again = await page(browser);
    await again.goto(toAmina);
    await expect(again.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible();
  });

  await test.step('Amina writes and shares', async () => {
    await amina.getByRole('link', { name: /Start writing|^New/u }).first().click();
    await amina.getByRole('textbox').first().fill('I promised to come back, and I did.');
    await expect(amina.getByText(/Saved \d/u).first()).toBeVisible();
    await amina.getByRole('button', { name: /share…/iu }).click();
    const dialog = amina.getByRole('dialog', { name: 'Share with Grace?' });
    await dialog.getByLabel('To talk about in our one-to-one').check();
    await dialog.getByRole('button', { name: /^Share version 1/u }).click();
    await expect(amina.getByText(/Shared with Grace/u).first()).toBeVisible();
  });

  await test.step('Grace chooses her password and reads it; the administrator has no page that shows it', async () => {
    const grace = await getsIn(browser, toGrace, PASSWORDS.grace, 'Grace');
    await grace.goto('/inbox');
    await grace.getByRole('link', { name: /Amina/u }).first().click();
    await expect(grace.getByText('I promised to come back, and I did.').first()).toBeVisible();
    await ines.goto(new URL(grace.url()).pathname);
    await expect(ines.getByText('I promised to come back, and I did.')).toHaveCount(0);
  });

  await test.step('With a second administrator nothing is left to do, and home says so no more', async () => {
    await ines.goto('/people');
    await ines.getByRole('link', { name: 'Grace Okafor' }).click();
    await ines.getByRole('button', { name: 'Make Grace an administrator' }).click();
    await ines.getByRole('button', { name: 'Yes, do it' }).click();
    await expect(ines.getByText('Not an administrator.')).toHaveCount(0);
    await ines.goto('/house');
    await expect(ines.getByText('Everything that a house needs is done')).toBeVisible();
    await ines.goto('/');
    await expect(ines.getByRole('heading', { level: 1, name: home })).toBeVisible();
    await expect(ines.getByRole('region', { name: 'Before people begin' })).toHaveCount(0);
  });
});
