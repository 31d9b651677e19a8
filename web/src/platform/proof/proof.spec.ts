import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Refusal } from '../problems';
import { Proof } from './proof';

describe('what is done only after a proof', () => {
  const wanted = new Refusal(403, 'Show again that it is you.', { type: 'about:blank', title: 'x', status: 403, detail: 'x', wants: 'proof' });
  let app: HTMLElement;

  beforeEach(() => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    app = document.createElement('div');
    app.className = 'app';
    document.body.append(app);
  });
  afterEach(() => app.remove());

  it('is asked for inside what is taken off the screen when it is covered, and goes with its answer', async () => {
    const done = TestBed.inject(Proof).before(() => Promise.reject(wanted)).catch((failure: Refusal) => failure.words);
    const dialog = async (): Promise<HTMLElement | null> => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
      return document.querySelector<HTMLElement>('aw-proof-dialog');
    };
    const asked = await dialog();
    expect(asked?.parentElement).toBe(app);
    [...asked!.querySelectorAll('button')].find((button) => button.textContent?.includes('Leave it'))?.click();
    expect(await done).toBe('You did not show that it is you, so nothing was changed.');
    expect(await dialog()).toBeNull();
  });
});
