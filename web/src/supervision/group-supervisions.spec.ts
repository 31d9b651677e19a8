import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { GroupSupervisionListResponse } from '@afterword/api-types';
import { GroupSupervisions } from './group-supervisions';

type Met = GroupSupervisionListResponse['groupSupervisions'][number];

const people: Met['people'] = [{ id: 'a', givenName: 'Amina', familyName: 'Yusuf' }, { id: 't', givenName: 'Tom', familyName: 'Reed' }];
const met: Met = { id: 'g1', heldOn: '2026-11-12', mine: true, people, withdrawnOn: null };

describe('taking back that a group met', () => {
  let fixture: ComponentFixture<GroupSupervisions>;
  let http: HttpTestingController;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const button = (name: RegExp): HTMLElement | undefined => [...page().querySelectorAll<HTMLElement>('li button')].find((each) => name.test(each.textContent ?? ''));
  const press = async (name: RegExp): Promise<void> => {
    button(name)!.click();
    await fixture.whenStable();
  };
  const listed = async (groupSupervisions: Met[]): Promise<void> => {
    TestBed.tick();
    http.expectOne('/api/group-supervisions').flush({ groupSupervisions });
    await fixture.whenStable();
  };
  const shown = async (one: Met = met): Promise<void> => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(GroupSupervisions);
    fixture.componentRef.setInput('supervisions', []);
    document.body.append(page());
    TestBed.tick();
    page().querySelector('details')!.dispatchEvent(new Event('toggle'));
    page().querySelector('details')!.open = true;
    await listed([one]);
  };
  afterEach(() => page().remove());

  it('asks first, says for how many it will no longer count, and sends nothing', async () => {
    await shown();
    await press(/^Take it back/u);
    expect(document.activeElement?.textContent).toBe('Take it back? It will no longer count for 2 people.');
    http.expectNone('/api/group-supervisions/g1');
  });

  it('speaks of one person in the singular', async () => {
    await shown({ ...met, people: people.slice(1) });
    await press(/^Take it back/u);
    expect(document.activeElement?.textContent).toBe('Take it back? It will no longer count for 1 person.');
  });

  it('is kept on request, with the keyboard where it was', async () => {
    await shown();
    await press(/^Take it back/u);
    await press(/^Keep it/u);
    expect([page().querySelector('#group-question'), document.activeElement]).toEqual([null, button(/^Take it back/u)]);
    http.expectNone('/api/group-supervisions/g1');
  });

  it('is done on the second press, once, and leaves the keyboard on the line it was about', async () => {
    await shown();
    await press(/^Take it back/u);
    button(/^Take it back$/u)!.click();
    button(/^Take it back$/u)!.click();
    http.expectOne({ method: 'DELETE', url: '/api/group-supervisions/g1' }).flush(null);
    await new Promise((done) => setTimeout(done));
    await listed([{ ...met, withdrawnOn: '2026-11-22' }]);
    expect([document.activeElement?.id, button(/./u), page().querySelector('li')?.textContent?.includes('Taken back, so it does not count.')]).toEqual(['group-met-g1', undefined, true]);
  });

  it('stays asked when it fails, and says so', async () => {
    await shown();
    await press(/^Take it back/u);
    button(/^Take it back$/u)!.click();
    http.expectOne({ method: 'DELETE', url: '/api/group-supervisions/g1' }).flush({}, { status: 500, statusText: 'Failed' });
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
    expect([page().querySelector('[role="alert"]') === null, button(/^Keep it/u) === undefined, button(/^Take it back$/u)?.getAttribute('aria-busy')]).toEqual([false, false, null]);
  });
});
