import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SignInRulePage } from './sign-in-rule-page';
import { settled } from '../../settled';

describe('how people sign in', () => {
  it('keeps what was typed where it is no number, and sends the others as numbers', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    const api = TestBed.inject(HttpTestingController);
    const page = TestBed.createComponent(SignInRulePage);
    const element = page.nativeElement as HTMLElement;
    const field = (code: string): HTMLInputElement => element.querySelector<HTMLInputElement>(`#rule-${code}`)!;
    const types = (code: string, words: string): void => {
      field(code).value = words;
      field(code).dispatchEvent(new Event('change'));
    };
    page.detectChanges();
    api.expectOne('/api/sign-in-rule').flush({ lastsHours: 12, idleMinutesShared: 30, idleMinutesOwn: 60, secondFactorFor: [], passwordsFor: 'everyone' });
    api.expectOne('/api/sign-in/sso').flush({ providers: [] });
    await settled();
    const leads = [...element.querySelectorAll('label')].find((label) => label.textContent?.includes('Information-governance leads'))!;
    leads.querySelector('input')!.click();
    types('lastsHours', 'twelve');
    types('idleMinutesOwn', ' 90 ');
    page.detectChanges();
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    const sent = api.expectOne({ method: 'PUT', url: '/api/sign-in-rule' });
    expect(sent.request.body).toEqual({ lastsHours: NaN, idleMinutesShared: 30, idleMinutesOwn: 90, secondFactorFor: ['governance'], passwordsFor: 'everyone' });
    const errors = [{ pointer: '/lastsHours', detail: 'Enter a number of hours from 1 to 24.' }];
    sent.flush({ type: 'about:blank', title: 'x', status: 422, detail: 'x', errors }, { status: 422, statusText: 'x' });
    await settled();
    expect([field('lastsHours').value, field('idleMinutesOwn').value]).toEqual(['twelve', ' 90 ']);
    expect(element.textContent).toContain('Enter a number of hours from 1 to 24.');
  });

  it.each([
    ['everyone', [], false], ['everyone', [{ code: 'trust', name: 'Trust sign-in' }], true], ['administrators', [], true],
  ])('with passwords for %s and the sign-ins %j asks who has one: %s', async (passwordsFor, providers, asks) => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    const api = TestBed.inject(HttpTestingController);
    const page = TestBed.createComponent(SignInRulePage);
    page.detectChanges();
    api.expectOne('/api/sign-in-rule').flush({ lastsHours: 12, idleMinutesShared: 30, idleMinutesOwn: 60, secondFactorFor: [], passwordsFor });
    api.expectOne('/api/sign-in/sso').flush({ providers });
    await new Promise((resolve) => setTimeout(resolve));
    await page.whenStable();
    expect((page.nativeElement as HTMLElement).textContent?.includes('Who has a password?')).toBe(asks);
  });
});
