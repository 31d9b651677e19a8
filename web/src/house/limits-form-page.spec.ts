import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SignIn } from '../platform/sign-in';
import { LimitsFormPage } from './limits-form-page';
import { press, settled } from '../../settled';

describe('the page of whoever writes the limits', () => {
  const api = (): HttpTestingController => TestBed.inject(HttpTestingController);
  const opens = async (current: object | null): Promise<HTMLElement> => {
    const owen = { provide: SignIn, useValue: { person: () => ({ givenName: 'Owen', familyName: 'Pritchard', jobTitle: 'Head of administration' }) } };
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), owen] });
    const page = TestBed.createComponent(LimitsFormPage);
    page.detectChanges();
    api().expectOne((request) => request.method === 'GET').flush({ current, earlier: [] });
    await settled();
    return page.nativeElement as HTMLElement;
  };
  const signedBy = (name: string): object => ({ version: 1, points: ['One', 'Two', 'Three'].map((point) => ({ name: point, words: point })), signedBy: name, signedAs: 'Director', signedOn: '2026-11-01' });
  const chooses = async (page: HTMLElement, nth: number): Promise<void> => {
    page.querySelectorAll<HTMLInputElement>('input[name="limits-signs"]')[nth]!.click();
    await settled();
  };
  const publishes = async (page: HTMLElement): Promise<{ signedBy: string; signedAs: string }> => {
    page.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    const sent = api().expectOne((request) => request.method === 'POST');
    const errors = [{ pointer: '/signedBy', detail: 'Enter who signs this.' }, { pointer: '/signedAs', detail: 'Enter their post.' }];
    sent.flush({ type: 'about:blank', title: 'x', status: 400, detail: 'x', errors }, { status: 400, statusText: 'x' });
    await settled();
    return sent.request.body as { signedBy: string; signedAs: string };
  };
  const focused = (): string | undefined => document.activeElement?.id;

  it('leads to the part that is added, and to the part that stands where one is taken out', async () => {
    const page = await opens(signedBy('Helen'));
    await press(page, 'Add a part');
    expect(focused()).toBe('limits-points-3-name');
    await press(page, 'Take out part 4');
    expect(focused()).toBe('limits-points-2-name');
    await press(page, 'Take out part 1');
    expect(focused()).toBe('limits-points-0-name');
  });

  it('takes the name and the post of whoever signs it themselves from what stands here about them', async () => {
    const page = await opens(signedBy('Helen'));
    expect(page.querySelector<HTMLInputElement>('#limits-signedBy')!.value).toBe('Helen');
    await chooses(page, 0);
    expect(page.querySelector('input#limits-signedBy')).toBeNull();
    expect(await publishes(page)).toMatchObject({ signedBy: 'Owen Pritchard', signedAs: 'Head of administration' });
  });

  it('asks once who signs the first version, and puts nobody there by itself', async () => {
    const page = await opens(null);
    expect(await publishes(page)).toMatchObject({ signedBy: '', signedAs: '' });
    expect([...page.querySelectorAll('aw-error-summary a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([['#limits-signedBy', 'Choose who signs it.']]);
    await chooses(page, 1);
    expect(page.querySelector('input#limits-signedBy')).not.toBeNull();
  });
});
