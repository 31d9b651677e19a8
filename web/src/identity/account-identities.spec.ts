import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AccountIdentities } from './account-identities';
import { press, settled } from '../../settled';

describe('the focus of whoever links a sign-in of an organisation', () => {
  let page: ComponentFixture<AccountIdentities>;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;

  it('goes to the proof, and back to where it was when that is left', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(AccountIdentities);
    page.detectChanges();
    TestBed.inject(HttpTestingController).expectOne('/api/account/identities').flush({ identities: [{ code: 'trust', name: 'Trust sign-in', linkedOn: null }] });
    await settled();
    await press(element(), 'Link');
    expect(focused()).toBe('proof');
    await press(element(), 'Leave it as it is');
    expect(focused()).toBe('link-trust');
  });
});
