import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, expect, type Page } from '@playwright/test';

const here = { locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 390, height: 844 } };

/** A phone or a ward computer: a browser with a profile folder that outlives it. */
export class Device {
  /** the browser's profile folder */
  readonly folder = mkdtempSync(join(tmpdir(), 'afterword-profile-'));
  private running: BrowserContext | null = null;
  private shown: Page | null = null;

  constructor(
    private readonly url: string,
    private readonly kind: 'own' | 'shared',
    private readonly options: Pick<BrowserContextOptions, 'serviceWorkers'> = {},
  ) {}

  /** The page that is on the screen. */
  get page(): Page {
    if (!this.shown) throw new Error('No page is open on this device.');
    return this.shown;
  }

  get context(): BrowserContext {
    if (!this.running) throw new Error('The browser of this device is not running.');
    return this.running;
  }

  /** Starts the browser on what its folder holds. */
  async start(): Promise<void> {
    this.running = await chromium.launchPersistentContext(this.folder, {
      ...here,
      ...this.options,
      baseURL: this.url,
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: (process.env['CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean),
      timeout: 60_000,
    });
    this.shown = this.running.pages()[0] ?? (await this.running.newPage());
  }

  async openTab(): Promise<Page> {
    this.shown = await this.context.newPage();
    return this.shown;
  }

  /** Another tab of this browser comes to the front. */
  async back(page: Page): Promise<void> {
    this.shown = page;
    await page.bringToFront();
  }

  /** Signs in where a page asks for it, on the sign-in page or over the words. */
  async signIn(email: string, password: string): Promise<void> {
    const page = this.page;
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    const whose = page.getByRole('radio', { name: this.kind === 'own' ? 'Yes, only I use it' : /^No/u });
    if (await whose.isVisible()) await whose.check();
    await page.getByRole('button', { name: 'Sign in' }).click();
  }

  /** Opens an address, and signs in first where that is asked. */
  async open(address: string, email: string, password: string): Promise<void> {
    await this.page.goto(address);
    const signIn = this.page.getByRole('heading', { name: 'Sign in', exact: true });
    await expect(this.page.locator('main h1:not(.waiting-title)').first()).toBeVisible({ timeout: 60_000 });
    if (!(await signIn.isVisible())) return;
    await this.signIn(email, password);
    await expect(signIn).toHaveCount(0, { timeout: 60_000 });
  }

  /** Closes the browser as a person does. */
  async close(): Promise<void> {
    await this.running?.close();
    this.running = null;
  }

  /** Ends every process of the browser at once, as an empty battery would. */
  async dies(): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    for (const id of processesOf(this.folder)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with another.
      }
    }
    await closed;
    this.running = null;
  }

  async end(): Promise<void> {
    await this.close().catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The processes that were started on a folder. */
function processesOf(folder: string): number[] {
  if (process.platform !== 'linux') return execFileSync('pgrep', ['-f', folder], { encoding: 'utf8' }).split('\n').filter(Boolean).map(Number);
  return readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).filter((name) => {
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  }).map(Number);
}
