import { test } from '@playwright/test';
import { signedInPage, watch } from '../people';
import { expectColoursToHold, expectNoSidewaysScroll, expectNoViolation, showWhole } from './axe';
import { screens, show } from './screens';

const WIDTHS = [320, 390, 1280];
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const OTHER_SCHEMES = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const screen of screens) {
  test(`${screen.name}: axe finds nothing and nothing scrolls sideways, at 320, 390 and 1280, nor in dark and forced colours`, async ({ browser }) => {
    const page = screen.as ? await signedInPage(browser, screen.as) : await browser.newPage();
    if (!screen.as) watch(page);
    await show(page, screen);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page, `${screen.name} at ${width}`);
      await page.emulateMedia(LIGHT);
      await showWhole(page, width);
      await expectNoViolation(page, `${screen.name} at ${width}, light`);
      // Between the narrowest and the widest no colour depends on the width.
      if (width === 390) continue;
      for (const { name, media } of OTHER_SCHEMES) {
        await page.emulateMedia(media);
        await expectColoursToHold(page, `${screen.name} at ${width}, ${name}`);
      }
    }
    await page.context().close();
  });
}
