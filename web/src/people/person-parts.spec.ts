import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Person } from './people-api';
import { PersonLink } from './person-link';
import { PersonSupervisions } from './person-supervisions';
import { press, settled } from '../../settled';

const nell = { id: 'n', givenName: 'Nell', familyName: 'Hart', state: 'invited', supervisions: [], can: ['begin-supervision'] } as unknown as Person;

describe('the focus of whoever looks after somebody', () => {
  let page: ComponentFixture<PersonLink | PersonSupervisions>;
  let api: HttpTestingController;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const focused = (): string | undefined => document.activeElement?.id;
  const show = async (part: typeof PersonLink | typeof PersonSupervisions, person: Person): Promise<void> => {
    page = TestBed.createComponent<PersonLink | PersonSupervisions>(part);
    page.componentRef.setInput('person', person);
    page.componentInstance.changed.subscribe((changed) => page.componentRef.setInput('person', changed));
    await settled();
  };
  const submit = async (form: number): Promise<void> => {
    element().querySelectorAll('form')[form]!.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    api = TestBed.inject(HttpTestingController);
  });

  it('goes to the link once it is made', async () => {
    await show(PersonLink, nell);
    await press(element(), 'Make a link');
    api.expectOne('/api/people/n/link').flush({ kind: 'invite', token: 'x', worksUntil: '2026-12-01' });
    await settled();
    expect(focused()).toBe('made-link');
  });

  it('goes to the heading once a new password is asked for', async () => {
    const works = { ...nell, state: 'works', can: ['ask-reset'] } as unknown as Person;
    await show(PersonLink, works);
    await press(element(), 'Ask for a new password');
    api.expectOne('/api/people/n/reset-request').flush({ ...works, can: [], resetAskedBy: 'Owen' });
    await settled();
    expect(focused()).toBe('person-link');
  });

  it('goes to the search for a supervisor, back when that is left, and to the heading once one begins', async () => {
    await show(PersonSupervisions, nell);
    await press(element(), 'Choose a supervisor');
    expect(focused()).toBe('supervisor-words');
    await press(element(), 'Leave it');
    expect(focused()).toBe('begin-supervision');
    await press(element(), 'Choose a supervisor');
    element().querySelector<HTMLInputElement>('#supervisor-words')!.value = 'grace';
    await submit(0);
    api.expectOne('/api/people/search').flush({ people: [{ id: 'g', givenName: 'Grace', familyName: 'Okafor', jobTitle: 'Sister', team: null }], problems: [], working: 2, next: null });
    await settled();
    element().querySelector<HTMLInputElement>('[name=supervisor]')!.click();
    await submit(1);
    api.expectOne('/api/people/n/supervisions').flush(nell);
    await settled();
    expect(focused()).toBe('person-supervisions');
  });
});
