import { test } from '@playwright/test';
import { pageOf, watch } from '../people';
import { expectNoSidewaysScroll, expectNoViolation } from './axe';
import { screens, show } from './screens';

const WIDTHS = [320, 390, 1280];
const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const screen of screens) {
  test(`${screen.name}: axe finds nothing and nothing scrolls sideways, at 320, 390 and 1280, light, dark and forced colours`, async ({ browser }) => {
    const page = screen.as ? await pageOf(browser, screen.as) : await browser.newPage();
    if (!screen.as) watch(page);
    await show(page, screen);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${screen.name} at ${width}`);
      // Tall enough for all of it: what the bottom bar covers for a moment would be reported as too small to press.
      await page.setViewportSize({ width, height: Math.max(800, await page.evaluate(() => document.documentElement.scrollHeight)) });
      for (const { name, media } of SCHEMES) {
        await page.emulateMedia(media);
        await expectNoViolation(page, `${screen.name} at ${width}, ${name}`);
      }
    }
    await page.context().close();
  });
}
