import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ProofForm } from './proof-form';
import { settled } from '../../../settled';

const trust = { code: 'trust', name: 'Trust sign-in' };

describe('showing that it is you', () => {
  let api: HttpTestingController;
  let form: ComponentFixture<ProofForm>;
  let element: HTMLElement;
  let proved = 0;

  const opens = async (ways: object, setOn: string | null = null): Promise<void> => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    api = TestBed.inject(HttpTestingController);
    form = TestBed.createComponent(ProofForm);
    proved = 0;
    form.componentInstance.proved.subscribe(() => (proved += 1));
    element = form.nativeElement as HTMLElement;
    form.detectChanges();
    api.expectOne('/api/account/second-factor').flush({ setOn, codesLeft: 0, wanted: false });
    api.expectOne('/api/account/passkeys').flush({ passkeys: [] });
    api.expectOne('/api/account/proof/ways').flush({ proved: false, ...ways });
    await settled();
  };
  const button = (words: string): HTMLButtonElement | undefined => [...element.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  afterEach(() => jest.restoreAllMocks());

  it('asks whoever has a password for it, and whoever has none for nothing that they lack', async () => {
    await opens({ password: true, providers: [] });
    expect([element.querySelector('input[type=password]') !== null, button('Go on') !== undefined, button('Show it with') !== undefined]).toEqual([true, true, false]);
    TestBed.resetTestingModule();
    await opens({ password: false, providers: [trust] });
    expect([element.querySelector('input[type=password]'), button('Go on'), button('Show it with Trust sign-in') !== undefined]).toEqual([null, undefined, true]);
    TestBed.resetTestingModule();
    await opens({ password: false, providers: [trust] }, '2026-11-22');
    expect([element.querySelector('label')?.textContent, button('Use your password instead')]).toEqual(['A code of your app', undefined]);
  });

  it('by a provider goes there in another window, and goes on once the API knows of it and not before', async () => {
    await opens({ password: false, providers: [trust] });
    const other = { location: { href: '' }, close: jest.fn() };
    jest.spyOn(window, 'open').mockReturnValue(other as unknown as Window);
    button('Show it with')?.click();
    api.expectOne({ method: 'POST', url: '/api/account/proof/sso/trust' }).flush({ address: 'https://trust.example/auth' });
    await settled();
    expect(other.location.href).toBe('https://trust.example/auth');
    for (const [is, times] of [[false, 0], [true, 1]] as const) {
      button('I have signed in there')?.click();
      api.expectOne('/api/account/proof/ways').flush({ password: false, providers: [trust], proved: is });
      await settled();
      expect(proved).toBe(times);
    }
  });

  it('does nothing here that was shown for another page, and goes on by itself where this one waits', async () => {
    const tells: (() => void)[] = [];
    const before = globalThis.BroadcastChannel;
    globalThis.BroadcastChannel = class { set onmessage(tell: () => void) { tells.push(tell); } close(): void { /* nothing is open */ } } as unknown as typeof BroadcastChannel;
    try {
      await opens({ password: false, providers: [trust] });
    } finally {
      globalThis.BroadcastChannel = before;
    }
    for (const tell of tells) tell();
    api.expectNone('/api/account/proof/ways');
    jest.spyOn(window, 'open').mockReturnValue({ location: { href: '' }, close: jest.fn() } as unknown as Window);
    button('Show it with')?.click();
    api.expectOne({ method: 'POST', url: '/api/account/proof/sso/trust' }).flush({ address: 'https://trust.example/auth' });
    await settled();
    for (const tell of tells) tell();
    api.expectOne('/api/account/proof/ways').flush({ password: false, providers: [trust], proved: true });
    await settled();
    expect(proved).toBe(1);
    for (const tell of tells) tell();
    api.expectNone('/api/account/proof/ways');
  });

  it('by a provider that is away closes the other window and says why', async () => {
    await opens({ password: false, providers: [trust] });
    const other = { location: { href: '' }, close: jest.fn() };
    jest.spyOn(window, 'open').mockReturnValue(other as unknown as Window);
    button('Show it with')?.click();
    api.expectOne({ method: 'POST', url: '/api/account/proof/sso/trust' }).flush({ type: 'about:blank', title: 'x', status: 503, detail: 'Trust sign-in does not answer.' }, { status: 503, statusText: 'x' });
    await settled();
    expect([other.close.mock.calls.length, other.location.href, element.querySelector('[role=alert]')?.textContent]).toEqual([1, '', 'Trust sign-in does not answer.']);
  });
});
