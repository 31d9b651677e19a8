import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AuthorChoice } from './author-choice';
import { press, settled } from '../../settled';

describe('the focus of whoever chooses whose entries it is about', () => {
  let page: ComponentFixture<AuthorChoice>;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;

  it('goes to who was taken, and to the search again for somebody else', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(AuthorChoice);
    page.componentRef.setInput('chosen', null);
    page.detectChanges();
    element().querySelector<HTMLInputElement>('#lawful-authorId')!.value = 'hart';
    await press(element(), 'Find');
    TestBed.inject(HttpTestingController).expectOne('/api/holds/authors').flush({ people: [{ id: 'n', givenName: 'Nell', familyName: 'Hart', jobTitle: 'Nurse', team: null, leftOn: null }] });
    await settled();
    await press(element(), 'Nell Hart');
    expect(focused()).toBe('author-chosen');
    await press(element(), 'Choose somebody else');
    expect(focused()).toBe('lawful-authorId');
  });
});
