import { defineConfig } from '@playwright/test';

// One port for all workers of a run: the first process to read this chooses it, below those that the system hands out by itself.
process.env['E2E_PORT'] ??= String(20_000 + Math.floor(Math.random() * 12_000));
const url = `http://127.0.0.1:${process.env['E2E_PORT']}`;
const [executablePath, args] = [process.env['CHROMIUM_PATH'], (process.env['CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean)];

// What these walk through is the same at any width, and each stands where it is met most: words typed on a phone, a computer on a ward.
const atOneWidth = ['earlier-saves', 'erasing-entries', 'find-it-again', 'nothing-lost', 'one-tab-one-person', 'second-step', 'taking-it-with-you', 'theme-suggestions', 'unsent-words'];
const onAWard = ['by-law', 'from-empty', 'organisation-sign-in', 'briefing-to-trends', 'shared-computer', 'withdrawn-while-open'];
const filesOf = (names: readonly string[]): string[] => names.map((name) => `journeys/${name}.spec.ts`);

/** Journeys through the whole product on the demonstration hospital, at phone and desktop width. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: false,
  // A slow machine may need a second try; the run says which tests did.
  retries: 1,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', testMatch: 'journeys/*.spec.ts', testIgnore: filesOf(onAWard), use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: 'desktop', testMatch: 'journeys/*.spec.ts', testIgnore: filesOf(atOneWidth), use: { viewport: { width: 1280, height: 900 } } },
    { name: 'screens', testMatch: 'screens/*.spec.ts', fullyParallel: true },
  ],
  webServer: { command: 'node ../support/serve-demonstration.mjs', url: `${url}/api/health`, timeout: 120_000, stdout: 'ignore', stderr: 'pipe' },
});
