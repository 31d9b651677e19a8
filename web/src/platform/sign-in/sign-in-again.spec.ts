import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { UnsavedWork } from '../unsaved';
import { Forgetting } from './forgetting';
import { OtherTabs, type TabNews } from './other-tabs';
import { SignIn } from './sign-in';
import { SignInAgain } from './sign-in-again';
import { promisesSettled } from '../../../settled';

describe('one tab and one person', () => {
  let api: HttpTestingController;
  let signIn: SignIn;
  let again: SignInAgain;
  let leave: jest.SpyInstance;
  let told: TabNews[];
  let hear: (news: TabNews) => void;

  beforeEach(() => {
    told = [];
    const tabs: Pick<OtherTabs, 'tell' | 'hear'> = { tell: (news) => told.push(news), hear: (listener) => (hear = listener) };
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: OtherTabs, useValue: tabs }],
    });
    api = TestBed.inject(HttpTestingController);
    signIn = TestBed.inject(SignIn);
    leave = jest.spyOn(TestBed.inject(Forgetting), 'leave').mockImplementation(() => undefined);
    again = TestBed.inject(SignInAgain);
  });

  const start = async (id: string): Promise<void> => {
    void signIn.start('', '');
    api.expectOne('/api/sign-in').flush({ staffMember: { id }, can: [] });
    await promisesSettled();
  };
  const write = (): void => void TestBed.inject(UnsavedWork).add({ unsaved: () => true, save: () => Promise.resolve(false) });

  it('stays with the person it knew first, whoever the API names afterwards', async () => {
    await start('amina');
    void signIn.ask();
    api.expectOne('/api/sign-in').flush({ staffMember: { id: 'tom' }, can: [] });
    await promisesSettled();
    expect(signIn.person()?.id).toBe('amina');
    await start('tom');
    expect(signIn.person()?.id).toBe('amina');
    expect(signIn.knownId).toBe('amina');
  });

  it('tells the other tabs who signed in, and that a sign-in ended only when it has', async () => {
    await start('amina');
    void signIn.end().catch(() => undefined);
    api.expectOne('/api/sign-in').error(new ProgressEvent('error'));
    await promisesSettled();
    expect(told).toEqual([{ kind: 'began', person: 'amina' }]);
    void signIn.end();
    api.expectOne('/api/sign-in').flush(null, { status: 204, statusText: 'Gone' });
    await promisesSettled();
    expect(told).toEqual([{ kind: 'began', person: 'amina' }, { kind: 'ended' }]);
  });

  it.each<TabNews>([{ kind: 'ended' }, { kind: 'began', person: 'tom' }])('is left for the sign-in page at $kind in another tab, with nothing unsaved', async (news) => {
    await start('amina');
    hear(news);
    expect(leave).toHaveBeenCalledWith('/sign-in');
    expect(again.asked()).toBe(false);
  });

  it.each<TabNews>([{ kind: 'ended' }, { kind: 'began', person: 'tom' }])('takes unsaved words off the screen at $kind in another tab, until the same person is back', async (news) => {
    await start('amina');
    write();
    hear(news);
    expect([again.asked(), again.covered()]).toEqual([true, true]);
    expect(leave).not.toHaveBeenCalled();
    hear({ kind: 'began', person: 'amina' });
    expect([again.asked(), again.covered()]).toEqual([false, false]);
  });

  it('does not mind news of its own person, or any news before it knows somebody', async () => {
    hear({ kind: 'ended' });
    hear({ kind: 'began', person: 'tom' });
    await start('amina');
    hear({ kind: 'began', person: 'amina' });
    expect(leave).not.toHaveBeenCalled();
    expect(again.asked()).toBe(false);
  });

  it('drops what was unsaved, and loads a page, when somebody else signs in over it', async () => {
    await start('amina');
    write();
    hear({ kind: 'ended' });
    again.answered('amina', 'tom');
    expect(TestBed.inject(UnsavedWork).any()).toBe(false);
    expect(leave).toHaveBeenCalledWith('/');
  });

  it('takes the page off the screen when a sign-in expires with words searched for on it, and leaves when somebody signs out', async () => {
    await start('amina');
    const remove = TestBed.inject(UnsavedWork).addPassing(() => true);
    const answer = again.ask();
    expect([again.asked(), again.covered(), leave.mock.calls.length]).toEqual([true, true, 0]);
    again.answered('amina', 'amina');
    expect([await answer, again.covered()]).toEqual([true, false]);
    hear({ kind: 'ended' });
    expect(leave).toHaveBeenCalledTimes(1);
    remove();
    await again.ask();
    expect(leave).toHaveBeenCalledTimes(2);
  });
});
