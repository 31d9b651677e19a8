import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { SignIn } from '../platform/sign-in';
import { AccountPage } from './account-page';
import { OwnPassword } from './own-password';

describe('the account page', () => {
  it('looks again where one is signed in and what was done, once the password is another one', async () => {
    const current = signal({ organisation: 'Willowmere', staffMember: { givenName: 'Nell', familyName: 'Hart', email: 'nell@willowmere.example', jobTitle: 'Nurse', team: null } });
    const signIn = { current, person: () => current().staffMember, can: () => false, ask: () => Promise.resolve() };
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting(), { provide: SignIn, useValue: signIn }] });
    const api = TestBed.inject(HttpTestingController);
    const page = TestBed.createComponent(AccountPage);
    page.detectChanges();
    api.expectOne('/api/account/sign-ins').flush({ signIns: [] });
    api.expectOne('/api/account/events').flush({ events: [] });
    await new Promise((resolve) => setTimeout(resolve));
    (page.debugElement.query(By.directive(OwnPassword)).componentInstance as OwnPassword).done.emit();
    await new Promise((resolve) => setTimeout(resolve));
    api.expectOne('/api/account/sign-ins');
    api.expectOne('/api/account/events');
  });
});
