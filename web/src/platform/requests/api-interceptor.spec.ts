import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Refusal } from '../problems';
import { Forgetting, SignIn, SignInAgain } from '../sign-in';
import { UnsavedWork } from '../unsaved';
import { apiInterceptor } from './api-interceptor';
import { promisesSettled } from '../../../settled';

describe('a request to the API', () => {
  let http: HttpClient;
  let api: HttpTestingController;
  let leave: jest.SpyInstance;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpClient);
    api = TestBed.inject(HttpTestingController);
    leave = jest.spyOn(TestBed.inject(Forgetting), 'leave').mockImplementation(() => undefined);
  });

  const signIn = async (id: string): Promise<void> => {
    void TestBed.inject(SignIn).start('', '');
    api.expectOne('/api/sign-in').flush({ staffMember: { id }, can: [] });
    await promisesSettled();
  };
  const expire = (url: string): void => api.expectOne(url).flush({ type: 'about:blank', title: 'No', status: 401, detail: 'Sign in.' }, { status: 401, statusText: 'No' });

  it('carries the header of this product when it writes, and only then', () => {
    void firstValueFrom(http.put('/api/entries/one', {})).catch(() => undefined);
    void firstValueFrom(http.get('/api/entries')).catch(() => undefined);
    expect(api.expectOne('/api/entries/one').request.headers.get('X-Afterword')).toBe('1');
    expect(api.expectOne('/api/entries').request.headers.has('X-Afterword')).toBe(false);
  });

  it('fails with a refusal and never with a status line', async () => {
    const answer = firstValueFrom(http.get('/api/entries')).catch((failure: unknown) => failure);
    api.expectOne('/api/entries').flush('gone', { status: 503, statusText: 'Unavailable' });
    expect(await answer).toBeInstanceOf(Refusal);
  });

  it('says for whom it is, once this tab knows somebody, and not about signing in and out', async () => {
    void firstValueFrom(http.get('/api/briefings')).catch(() => undefined);
    expect(api.expectOne('/api/briefings').request.headers.has('X-Afterword-Person')).toBe(false);
    await signIn('amina');
    void firstValueFrom(http.put('/api/entries/one', {})).catch(() => undefined);
    void firstValueFrom(http.get('/api/entries')).catch(() => undefined);
    void firstValueFrom(http.delete('/api/sign-in')).catch(() => undefined);
    expect(api.expectOne('/api/entries/one').request.headers.get('X-Afterword-Person')).toBe('amina');
    expect(api.expectOne('/api/entries').request.headers.get('X-Afterword-Person')).toBe('amina');
    expect(api.expectOne('/api/sign-in').request.headers.has('X-Afterword-Person')).toBe(false);
  });

  it('loads the sign-in page when a sign-in has expired and nothing is unsaved', async () => {
    await signIn('amina');
    history.replaceState(null, '', '/journal?tone=hard');
    const answer = firstValueFrom(http.get('/api/inbox')).catch((failure: unknown) => failure);
    expire('/api/inbox');
    expect(await answer).toMatchObject({ status: 401 });
    expect(leave).toHaveBeenCalledWith('/sign-in?return=%2Fjournal%3Ftone%3Dhard', 'amina');
    history.replaceState(null, '', '/');
  });

  it('leaves a refused sign-in to the sign-in form', async () => {
    const answer = firstValueFrom(http.post('/api/sign-in', {})).catch((failure: unknown) => failure);
    expire('/api/sign-in');
    expect(await answer).toMatchObject({ status: 401 });
    expect(leave).not.toHaveBeenCalled();
  });

  describe('with unsaved words on the page', () => {
    let again: SignInAgain;

    beforeEach(() => {
      TestBed.inject(UnsavedWork).add({ unsaved: () => true, save: () => Promise.resolve(true) });
      again = TestBed.inject(SignInAgain);
    });

    it('asks over the page, once for all requests, and repeats each when the same person signed in', async () => {
      const both = Promise.all([firstValueFrom(http.put('/api/entries/one', { text: 'mine' })), firstValueFrom(http.get('/api/inbox'))]);
      expire('/api/entries/one');
      expire('/api/inbox');
      await promisesSettled();
      expect(again.asked()).toBe(true);
      again.answered('amina', 'amina');
      await promisesSettled();
      expect(again.asked()).toBe(false);
      const repeated = api.expectOne('/api/entries/one');
      expect(repeated.request.body).toEqual({ text: 'mine' });
      expect(repeated.request.headers.get('X-Afterword')).toBe('1');
      repeated.flush({ revision: 2 });
      api.expectOne('/api/inbox').flush({ shares: [] });
      expect(await both).toEqual([{ revision: 2 }, { shares: [] }]);
    });

    it('gives the refusal back when the question was left', async () => {
      const answer = firstValueFrom(http.put('/api/entries/one', {})).catch((failure: unknown) => failure);
      expire('/api/entries/one');
      await promisesSettled();
      again.left();
      expect(await answer).toMatchObject({ status: 401 });
      api.expectNone('/api/entries/one');
    });

    it('sends nothing of one person under the sign-in of another', async () => {
      const unsaved = TestBed.inject(UnsavedWork);
      firstValueFrom(http.put('/api/entries/one', { text: 'mine' })).catch(() => undefined);
      expire('/api/entries/one');
      await promisesSettled();
      again.answered('amina', 'tom');
      await promisesSettled();
      api.expectNone('/api/entries/one');
      expect(unsaved.any()).toBe(false);
      expect(leave).toHaveBeenCalledWith('/');
    });
  });
});
