import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Announcer } from '../platform/announcing';
import type { EntryFilter } from './entries-api';
import { JournalSearch, countInWords } from './journal-search';

const everything: EntryFilter = { theme: '', direction: '', tone: '', model: '', shared: '', month: '' };
const answer = (total: number): object => ({ entries: [], total });

describe('searching the journal', () => {
  const filter = signal(everything);
  const said: string[] = [];
  let search: JournalSearch;
  let http: HttpTestingController;
  const arrive = (back = false): JournalSearch => {
    const made = TestBed.runInInjectionContext(() => {
      const one = new JournalSearch();
      one.follow(filter, back);
      return one;
    });
    TestBed.tick();
    return made;
  };
  beforeEach(() => {
    jest.useFakeTimers();
    filter.set(everything);
    said.length = 0;
    const announcer = { say: (words: string) => said.push(words) };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), { provide: Announcer, useValue: announcer }] });
    http = TestBed.inject(HttpTestingController);
    search = arrive();
  });
  afterEach(() => {
    http.match('/api/briefings');
    http.verify();
    jest.useRealTimers();
  });
  const asked = (): TestRequest => http.expectOne('/api/entries/search');

  it('waits for a pause between letters, and sends the words in the body alone', () => {
    for (const words of ['d', 'di', 'dig']) search.type(words);
    jest.advanceTimersByTime(199);
    http.expectNone('/api/entries/search');
    jest.advanceTimersByTime(1);
    const { request } = asked();
    expect([request.method, request.urlWithParams, request.body]).toEqual(['POST', '/api/entries/search', { words: 'dig' }]);
  });

  it('drops an answer that comes after newer words', () => {
    search.type('dig');
    jest.advanceTimersByTime(200);
    const older = asked();
    search.type('dignity');
    expect(older.cancelled).toBe(true);
    jest.advanceTimersByTime(200);
    asked().flush(answer(2));
    expect(search.answer()?.total).toBe(2);
  });

  it('says how many there are once the words have stood for a while', () => {
    search.type('dignity');
    jest.advanceTimersByTime(200);
    asked().flush(answer(12));
    jest.advanceTimersByTime(500);
    expect(said).toEqual([]);
    jest.advanceTimersByTime(500);
    expect(said).toEqual(['12 entries found.']);
    expect([countInWords(0), countInWords(1)]).toEqual(['No entries found.', '1 entry found.']);
  });

  it('keeps the list when a search fails, and says whether there is no connection', () => {
    search.type('dignity');
    jest.advanceTimersByTime(200);
    asked().flush(answer(2));
    search.type('dignity w');
    jest.advanceTimersByTime(200);
    asked().flush(null, { status: 500, statusText: 'no' });
    expect([search.state(), search.answer()?.total]).toEqual([{ kind: 'failed', words: 'Could not search.' }, 2]);
    search.now();
    jest.advanceTimersByTime(0);
    asked().error(new ProgressEvent('error'));
    expect(search.state()).toEqual({ kind: 'failed', words: 'There is no connection, and search needs one.' });
  });

  it('asks again by itself when another window of the same person searched meanwhile', () => {
    search.type('dignity');
    jest.advanceTimersByTime(200);
    asked().flush(null, { status: 409, statusText: 'no' });
    expect(search.state().kind).toBe('searching');
    jest.advanceTimersByTime(400);
    asked().flush(answer(1));
    expect(search.state().kind).toBe('found');
  });

  it('searches anew when the filter changes', () => {
    search.type('dignity');
    jest.advanceTimersByTime(200);
    asked().flush(answer(2));
    filter.set({ ...everything, tone: 'hard' });
    TestBed.tick();
    jest.advanceTimersByTime(0);
    expect(asked().request.body).toEqual({ words: 'dignity', tone: 'hard' });
  });

  it('has the words again on the way back from an entry, and only then', () => {
    search.type('dignity');
    jest.advanceTimersByTime(200);
    asked().flush(answer(2));
    expect(arrive().words()).toBe('');
    const back = arrive(true);
    expect([back.words(), back.answer()?.total]).toEqual(['dignity', 2]);
    jest.advanceTimersByTime(0);
    asked().flush(answer(2));
    back.clear();
    expect([arrive(true).words(), back.answer(), back.on()]).toEqual(['', null, false]);
  });

  it('opens the entries once, when the box is first entered', () => {
    search.warmUp();
    search.warmUp();
    expect(asked().request.body).toEqual({ words: '' });
  });

  it('leaves the words in no storage and no address', () => {
    search.type('kingfisher');
    jest.advanceTimersByTime(200);
    asked().flush(answer(1));
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state, document.title])).not.toContain('kingfisher');
  });
});
