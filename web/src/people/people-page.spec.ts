import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { PeoplePage } from './people-page';
import { settled } from '../../settled';

const person = (givenName: string) => ({ id: givenName, givenName, familyName: 'Hart', jobTitle: 'Nurse', team: null, supervisors: [], problems: [], state: 'works' });

describe('looking for people', () => {
  let page: ComponentFixture<PeoplePage>;
  let api: HttpTestingController;
  let say: jest.SpyInstance;
  const find = (what: string): HTMLElement => (page.nativeElement as HTMLElement).querySelector<HTMLElement>(what)!;
  const asked = (): TestRequest => api.expectOne('/api/people/search');
  const answer = async (...people: string[]): Promise<void> => {
    asked().flush({ people: people.map(person), problems: [{ problem: 'no-supervisor', people: 1 }], working: 2, next: null });
    await settled();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()] });
    api = TestBed.inject(HttpTestingController);
    say = jest.spyOn(TestBed.inject(Announcer), 'say');
    page = TestBed.createComponent(PeoplePage);
    page.detectChanges();
    await answer('Nell', 'Sam');
  });

  it('leaves the form and the focus where they are, and says how many were found', async () => {
    const box = find('#people-words') as HTMLInputElement;
    box.focus();
    box.value = 'nell';
    find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    expect(document.activeElement).toBe(box);
    expect(say).not.toHaveBeenCalled();
    await answer('Nell');
    expect(find('#people-words')).toBe(box);
    expect(document.activeElement).toBe(box);
    expect(say).toHaveBeenCalledWith('1 person.');
    expect(find('.rows').textContent).not.toContain('Sam');
  });

  it('leaves the focus on the button that shows those with something to be seen to', async () => {
    const button = find('.plain-list button');
    button.focus();
    button.click();
    await settled();
    await answer('Sam');
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toContain('Show everyone');
  });

  it('shows nobody of before where the search failed', async () => {
    find('form').dispatchEvent(new Event('submit', { cancelable: true }));
    (find('[type=checkbox]') as HTMLInputElement).click();
    await settled();
    asked().flush(null, { status: 500, statusText: 'x' });
    await settled();
    expect((page.nativeElement as HTMLElement).textContent).toContain('People did not load');
    expect(find('.rows')).toBeNull();
  });
});
