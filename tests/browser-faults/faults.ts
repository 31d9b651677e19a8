import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { Device } from './device';
import type { Typist } from './typist';

/** What a fault is done to, and how its author types and signs in. */
export interface Scene {
  readonly device: Device;
  readonly typist: Typist;
  readonly chance: () => number;
  /** another browser of the same author */
  readonly elsewhere: Browser;
  readonly url: string;
  signIn(page: Page): Promise<void>;
  open(device: Device, address: string): Promise<void>;
  /** ends the API at once */
  killApi(): Promise<void>;
  startApi(): Promise<void>;
  entryId(): string;
}

/** One fault in the middle of writing, and what a person then does. Answers the moment before which no word may be lost: none at all may, where the page lives on. */
export type Fault = (scene: Scene) => Promise<number>;

export const box = (page: Page): Locator => page.getByRole('textbox').first();
const saved = (page: Page): Promise<void> => expect(page.getByText(/^\s*Saved( \d\d:\d\d)?\s*$/u).first()).toBeVisible({ timeout: 40_000 });
/** A page that was closed may have sent more than it had kept; whoever is asked keeps both. */
async function savedOrBoth(page: Page): Promise<void> {
  const both = page.getByRole('button', { name: 'Keep both' });
  await expect(page.getByText(/^\s*Saved( \d\d:\d\d)?\s*$/u).first().or(both)).toBeVisible({ timeout: 40_000 });
  if (await both.isVisible()) await both.click();
  await saved(page);
}
const everything = (): number => Number.MAX_SAFE_INTEGER;
const between = (chance: () => number, from: number, to: number): number => from + chance() * (to - from);

/** Saving at the API is answered so from here on; the answer mends it. */
async function saves(page: Page, how: 'unreached' | 'never' | 500): Promise<() => Promise<void>> {
  await page.route('**/api/entries/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    if (how === 'never') return;
    return how === 500 ? route.fulfill({ status: 500, body: '' }) : route.abort();
  });
  return () => page.unroute('**/api/entries/*');
}

/** Back on the same device: what was left is gone on with, and saved. */
async function goesOn({ device, open, entryId }: Scene): Promise<void> {
  await open(device, `/entries/${entryId()}/edit`);
  await expect(box(device.page)).toHaveJSProperty('readOnly', false, { timeout: 15_000 });
  await savedOrBoth(device.page);
}

async function connectionLost({ device, typist, chance }: Scene): Promise<number> {
  await device.context.setOffline(true);
  await typist.types(device.page, between(chance, 300, 2_500));
  await device.context.setOffline(false);
  await saved(device.page);
  return everything();
}

async function connectionLostAndBatteryEmpty(scene: Scene): Promise<number> {
  const { device, typist, chance } = scene;
  await device.context.setOffline(true);
  await typist.types(device.page, between(chance, 300, 3_500));
  const then = Date.now();
  await device.dies();
  await device.start();
  await goesOn(scene);
  return then - 2_000;
}

async function apiKilled({ device, typist, chance, killApi, startApi }: Scene): Promise<number> {
  const killed = killApi();
  await typist.types(device.page, between(chance, 300, 2_000));
  await killed;
  await startApi();
  await saved(device.page);
  return everything();
}

async function apiFailsOrIsSilent({ device, typist, chance }: Scene): Promise<number> {
  const mend = await saves(device.page, chance() < 0.5 ? 500 : 'never');
  await typist.types(device.page, between(chance, 500, 4_000));
  await mend();
  if (chance() < 0.5) {
    await saved(device.page);
    return everything();
  }
  // The browser asks before it leaves words of the last moment; here nobody listens to it.
  const then = Date.now();
  await device.page.reload();
  await savedOrBoth(device.page);
  return then - 2_000;
}

async function batteryEmpty(scene: Scene): Promise<number> {
  const then = Date.now();
  await scene.device.dies();
  await scene.device.start();
  await goesOn(scene);
  return then - 2_000;
}

async function tabCrashes(scene: Scene): Promise<number> {
  const { device } = scene;
  const then = Date.now();
  const gone = device.page;
  const crashed = new Promise((resolve) => gone.once('crash', resolve));
  void gone.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await device.openTab();
  await gone.close();
  await goesOn(scene);
  return then - 2_000;
}

async function tabClosed(scene: Scene): Promise<number> {
  const { device } = scene;
  const [then, gone] = [Date.now(), device.page];
  await device.openTab();
  await gone.close();
  await goesOn(scene);
  return then - 2_000;
}

async function signInExpired({ device, typist, chance, signIn }: Scene): Promise<number> {
  const page = device.page;
  await device.context.clearCookies({ name: 'afterword' });
  await typist.types(page, between(chance, 300, 1_500));
  await expect(page.getByRole('dialog', { name: 'Sign in again to save' })).toBeVisible({ timeout: 20_000 });
  if (chance() < 0.3) {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  }
  await signIn(page);
  await saved(page);
  return everything();
}

async function twoTabs({ device, typist, chance, entryId }: Scene): Promise<number> {
  const first = device.page;
  const second = await device.openTab();
  await second.goto(`/entries/${entryId()}/edit`);
  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(box(second)).toHaveJSProperty('readOnly', false, { timeout: 15_000 });
  await expect(box(second)).toBeFocused();
  await typist.types(second, between(chance, 500, 2_500));
  if (chance() < 0.5) {
    await first.close();
    await saved(second);
    return everything();
  }
  // The tab that is being written in goes; the other one takes over what it left.
  const then = Date.now();
  await second.close();
  await device.back(first);
  await first.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(box(first)).toHaveJSProperty('readOnly', false, { timeout: 15_000 });
  await typist.types(first, 400);
  await savedOrBoth(first);
  return then - 2_000;
}

async function twoDevices({ device, typist, chance, elsewhere, url, signIn, entryId }: Scene): Promise<number> {
  const page = device.page;
  await saved(page);
  const context = await elsewhere.newContext({ baseURL: url, locale: 'en-GB' });
  const ward = await context.newPage();
  await ward.goto(`/entries/${entryId()}/edit`);
  await signIn(ward);
  await expect(box(ward)).not.toHaveValue('');
  await box(ward).press('ControlOrMeta+End');
  await typist.types(ward, between(chance, 300, 1_000));
  await saved(ward);
  await page.bringToFront();
  await box(page).focus();
  await typist.types(page, between(chance, 300, 1_000));
  const keep = page.getByRole('button', { name: 'Keep both' });
  await expect(keep).toBeVisible({ timeout: 25_000 });
  await keep.click();
  await saved(page);
  await context.close();
  return everything();
}

async function deviceFull({ device, typist, chance }: Scene): Promise<number> {
  const page = device.page;
  await page.evaluate(`IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`);
  const mend = await saves(page, 'unreached');
  await typist.types(page, between(chance, 300, 1_500));
  await expect(page.getByText('Held only on this screen: copy it or stay.').first()).toBeVisible({ timeout: 25_000 });
  await mend();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await saved(page);
  return everything();
}

export const faults: Readonly<Record<string, Fault>> = {
  'the connection is lost': connectionLost,
  'the connection is lost, then the battery is empty': connectionLostAndBatteryEmpty,
  'the API is killed': apiKilled,
  'the API fails or is silent': apiFailsOrIsSilent,
  'the battery is empty': batteryEmpty,
  'the tab crashes': tabCrashes,
  'the tab is closed': tabClosed,
  'the sign-in expires': signInExpired,
  'two tabs': twoTabs,
  'two devices': twoDevices,
  'the device is full and nothing answers': deviceFull,
};
