import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { SignInPage } from './sign-in-page';
import { promisesSettled } from '../../settled';

describe('the address to come back to', () => {
  const arriveAs = async (id: string, before: string | null): Promise<unknown> => {
    sessionStorage.clear();
    if (before) sessionStorage.setItem('afterword.before', before);
    const navigateByUrl = jest.fn().mockResolvedValue(true);
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Router, useValue: { navigateByUrl } }] });
    const page = TestBed.createComponent(SignInPage);
    page.componentRef.setInput('return', '/entries/one');
    TestBed.inject(HttpTestingController).expectOne('/api/sign-in').flush({ staffMember: { id }, can: [] });
    await promisesSettled();
    expect(sessionStorage.getItem('afterword.before')).toBeNull();
    return navigateByUrl.mock.calls[0]?.[0];
  };

  it('is for the person who left it', async () => expect(await arriveAs('amina', 'amina')).toBe('/entries/one'));
  it('is not for anybody else', async () => expect(await arriveAs('tom', 'amina')).toBe('/'));
  it('is for whoever followed a link to it', async () => expect(await arriveAs('tom', null)).toBe('/entries/one'));
});
