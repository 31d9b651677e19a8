import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: { target: string[] }[] }[] }>;
}

const everything = { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } };
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Runs every rule of WCAG 2.2 AA and good practice on the page as it stands, and expects nothing to be found. */
export const expectNoViolation = (page: Page, where: string): Promise<void> => expectNothing(page, where, everything);

/** The same for the rules that another colour scheme can break, on a page that has been looked at whole. */
export const expectColoursToHold = (page: Page, where: string): Promise<void> => expectNothing(page, where, colours);

async function expectNothing(page: Page, where: string, options: object): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (rules) => {
    const axe = (window as unknown as { axe: Axe }).axe;
    const { violations } = await axe.run(document, rules);
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')})`);
  }, options);
  expect(found, where).toEqual([]);
}

/** The page itself never scrolls sideways: only tables do, in a region of their own. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${where}: pixels wider than the window`).toBeLessThanOrEqual(0);
}

/**
 * Makes the window tall enough for all of the page: what the bottom bar covers for a moment would be reported as too small to press.
 * A window that was told its size may draw the old one for a while, and a page may still grow, so both are measured until they stand.
 */
export async function showWhole(page: Page, width: number): Promise<void> {
  await expect(async () => {
    const height = Math.max(800, (await drawn(page)).page);
    await page.setViewportSize({ width, height });
    const now = await drawn(page);
    expect(now.window).toBe(height);
    expect(now.page).toBeLessThanOrEqual(height);
  }).toPass({ timeout: 20_000 });
}

/** The heights of page and window, in pixels, once there was time to draw. Not by frames: a browser may leave those out for as long as nothing changes. */
const drawn = (page: Page): Promise<{ page: number; window: number }> =>
  page.evaluate(() => new Promise((tell) => setTimeout(() => tell({ page: document.documentElement.scrollHeight, window: window.innerHeight }), 50)));
