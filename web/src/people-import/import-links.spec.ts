import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ImportLinks } from './import-links';
import { press, settled } from '../../settled';

describe('the focus of whoever makes the links of an import', () => {
  let page: ComponentFixture<ImportLinks>;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;

  it('goes to what was made', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(ImportLinks);
    page.componentRef.setInput('done', { id: 'i' });
    page.detectChanges();
    await press(element(), 'Make their links');
    TestBed.inject(HttpTestingController).expectOne('/api/people-imports/i/links').flush({ links: [{ token: 't', givenName: 'Nell', familyName: 'Hart', email: 'nell@willowmere.example' }], worksUntil: '2026-12-01', next: null });
    await settled();
    expect(focused()).toBe('links-i');
  });
});
