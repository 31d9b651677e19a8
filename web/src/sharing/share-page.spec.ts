import 'fake-indexeddb/auto';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommentThread, ShareResponse } from '@afterword/api-types';
import { IDBFactory } from 'fake-indexeddb';
import { Live } from '../platform/live';
import { LocalText } from '../platform/local-text';
import { apiInterceptor } from '../platform/requests';
import { SharePage } from './share-page';
import { settled } from '../../settled';

const words = 'They closed their eyes.';
const share: ShareResponse = {
  id: 's1', entryId: null, version: 2, purpose: 'one-to-one', sharedOn: '2024-11-20', withdrawnOn: null, model: 'plain',
  author: { id: 'a', givenName: 'Amina', familyName: 'K' }, reader: { id: 'g', givenName: 'Grace', familyName: 'O' },
  title: 'Four letters', sections: [{ section: 'text', text: words }], tags: [], tone: null, shiftHalf: null, begunFrom: null, openedOn: [],
  role: 'reader', can: ['read', 'comment'],
};
const thread: CommentThread = {
  id: 't1', kind: null, passage: null, resolvedOn: null, can: ['answer'],
  comments: [{ id: 'c1', writer: share.reader, mine: true, writtenOn: '2024-11-21', text: 'What were you listening to?', revision: 1, earlier: [], editedOn: null, can: ['read', 'edit'] }],
};
const nothing = { type: 'about:blank', title: 'Not found', status: 404, detail: 'There is nothing here.' };

/** Lets what is due happen, without waiting for requests that the test has not answered yet. */
describe('the page of one share', () => {
  let page: ComponentFixture<SharePage>;
  let api: HttpTestingController;
  const text = (): string => page.nativeElement.textContent;
  const flushAll = async (list = [thread]): Promise<void> => {
    await settled();
    api.expectOne('/api/shares/s1').flush(share);
    await settled();
    api.expectOne('/api/shares/s1/comments').flush({ threads: list, can: ['comment'] });
    await settled();
  };

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting(), provideRouter([])],
    });
    page = TestBed.createComponent(SharePage);
    page.componentRef.setInput('id', 's1');
    page.detectChanges();
    api = TestBed.inject(HttpTestingController);
  });

  it('shows the words and what was said about them', async () => {
    await flushAll();
    expect(text()).toContain(words);
    expect(text()).toContain('What were you listening to?');
  });

  it('leaves no word in the page when it ends while it is open', async () => {
    await flushAll();
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
    api.match('/api/shares/s1').forEach((request) => request.flush(nothing, { status: 404, statusText: '' }));
    api.match('/api/shares/s1/comments').forEach((request) => request.flush(nothing, { status: 404, statusText: '' }));
    await settled();
    expect(text()).toContain('This is no longer shared with you');
    expect(text()).toContain('Amina shared version 2');
    expect(page.nativeElement.outerHTML).not.toContain(words);
    expect(page.nativeElement.outerHTML).not.toContain('Four letters');
    expect(page.nativeElement.outerHTML).not.toContain('What were you listening to?');
  });

  it('keeps the words through a lost connection', async () => {
    await flushAll();
    document.dispatchEvent(new Event('visibilitychange'));
    TestBed.tick();
    api.match('/api/shares/s1').forEach((request) => request.error(new ProgressEvent('error')));
    await settled();
    expect(text()).toContain(words);
  });

  describe('when nothing is heard any more', () => {
    const hidden = 'Hidden while there is no connection';
    const still = { shares: [{ id: 's1' }], next: null };
    const hears = async (nothing: boolean): Promise<void> => {
      TestBed.inject(Live).alone.set(nothing);
      await settled();
    };
    const answer = async (reply: (request: TestRequest) => void): Promise<void> => {
      const asked = api.match('/api/inbox');
      expect(asked).not.toEqual([]);
      asked.forEach(reply);
      await settled();
    };

    beforeEach(async () => {
      await flushAll();
      await hears(true);
    });

    it('never takes the words away where it can still ask', async () => {
      expect(text()).toContain(words);
      await answer((request) => request.flush(still));
      expect(text()).toContain(words);
      await hears(false);
      expect(text()).toContain(words);
      expect(api.match('/api/inbox')).toEqual([]);
    });

    it('hides the words where nobody can be asked, until it is answered that they are still shared', async () => {
      await answer((request) => request.error(new ProgressEvent('error')));
      expect(text()).toContain(hidden);
      expect(page.nativeElement.outerHTML).not.toContain(words);
      await hears(false);
      expect(text()).toContain(hidden);
      expect(page.nativeElement.outerHTML).not.toContain(words);
      await answer((request) => request.flush(still));
      expect(text()).toContain(words);
    });

    it('never brings back words that were taken back meanwhile', async () => {
      await answer((request) => request.error(new ProgressEvent('error')));
      await hears(false);
      await answer((request) => request.flush({ shares: [], next: null }));
      expect(text()).toContain('This is no longer shared with you');
      expect(page.nativeElement.outerHTML).not.toContain(words);
    });
  });

  it('says nothing of an address that never led here', async () => {
    await settled();
    api.expectOne('/api/shares/s1').flush(nothing, { status: 404, statusText: '' });
    await settled();
    expect(text()).toContain('Page not found');
    expect(text()).not.toContain('no longer shared with you');
  });

  it('keeps a comment that fails in its box, and sends the same one again', async () => {
    await flushAll([]);
    const click = (words: string): void => {
      const found = [...page.nativeElement.querySelectorAll('button')].find((button) => (button as HTMLElement).textContent!.includes(words));
      (found as HTMLElement).click();
    };
    click('Comment on this paragraph');
    await settled();
    const box: HTMLTextAreaElement = page.nativeElement.querySelector('textarea');
    box.value = 'The clock?';
    box.dispatchEvent(new Event('input'));
    click('Let Amina see it');
    const first = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
    expect(first.request.body).toEqual({ id: expect.any(String), text: 'The clock?', passage: { section: 'text', start: 0, end: words.length } });
    first.error(new ProgressEvent('error'));
    await settled();
    expect(text()).toContain('Not sent. Try again');
    expect(page.nativeElement.querySelector('textarea').value).toBe('The clock?');
    click('Try again');
    const second = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
    expect(second.request.body.id).toBe(first.request.body.id);
    second.flush({ ...thread, passage: { section: 'text', start: 0, end: words.length, exact: words, prefix: '', suffix: '' } });
    await settled();
    expect(page.nativeElement.querySelector('textarea')).toBeNull();
  });

  describe('with a comment left on it by a crash', () => {
    const left = (place: string, text: string): Promise<void> => TestBed.inject(LocalText).putUnsent({ id: `comment s1 ${place}`, value: { text, request: 'c9' } });
    const button = (words: string): HTMLElement | undefined => [...page.nativeElement.querySelectorAll('button')].find((each) => each.textContent.includes(words));
    const long = async (): Promise<void> => {
      for (let turn = 0; turn < 6; turn += 1) await settled();
    };
    const kept = async (): Promise<unknown[]> => (await TestBed.inject(LocalText).all()).unsent.map(({ value }) => (value as { text: string }).text);

    beforeEach(async () => {
      globalThis.indexedDB = new IDBFactory();
      await TestBed.inject(LocalText).open('g', Buffer.alloc(32, 1).toString('base64url'), false);
    });
    const opens = async (list = [thread]): Promise<void> => {
      document.dispatchEvent(new Event('visibilitychange'));
      await long();
      api.match('/api/shares/s1').forEach((request) => request.flush(share));
      await long();
      api.match('/api/shares/s1/comments').forEach((request) => request.flush({ threads: list, can: ['comment'] }));
      await long();
    };

    it('offers to go on with it, sends it once, and keeps nothing after that', async () => {
      await left('whole', 'What did you notice first?');
      await opens();
      expect(text()).toContain('You were writing a comment here.');
      button('Go on with it')!.click();
      await long();
      expect(page.nativeElement.querySelector('textarea').value).toBe('What did you notice first?');
      expect(text()).not.toContain('You were writing a comment here.');
      button('Let Amina see it')!.click();
      await settled();
      const sent = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
      expect(sent.request.body).toEqual({ id: 'c9', text: 'What did you notice first?' });
      sent.flush({ ...thread, id: 't9', comments: [{ ...thread.comments[0], id: 'c9', text: 'What did you notice first?' }] });
      await long();
      expect(await kept()).toEqual([]);
    });

    it('drops one that had arrived before the crash, and no other', async () => {
      await left('whole', 'It had arrived.');
      await left('thread-t1', 'It had not.');
      await opens([thread, { ...thread, id: 't9', comments: [{ ...thread.comments[0]!, id: 'c9', text: 'It had arrived.' }] }]);
      expect(await kept()).toEqual(['It had not.']);
      expect(text()).toContain('It had not.');
    });

    it('sends words that were changed after an unanswered try as a comment of their own', async () => {
      await left('whole', 'It arrived. And this did not.');
      await opens();
      button('Go on with it')!.click();
      await long();
      button('Let Amina see it')!.click();
      await settled();
      const arrived = { ...thread, id: 't9', comments: [{ ...thread.comments[0], id: 'c9', text: 'It arrived.' }] };
      api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' }).flush(arrived);
      await settled();
      const again = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
      expect(again.request.body).toEqual({ id: expect.not.stringMatching(/^c9$/u), text: 'It arrived. And this did not.' });
      again.flush({ ...thread, id: 't10', comments: [{ ...thread.comments[0], id: again.request.body.id, text: again.request.body.text }] });
      await long();
      expect(await kept()).toEqual([]);
    });

    it('offers words to copy whose thread takes no answer any more', async () => {
      await left('thread-t1', 'Too late.');
      await opens([{ ...thread, resolvedOn: '2024-11-22', can: [] }]);
      expect(text()).toContain('It can no longer be sent from here.');
      expect(button('Go on with it')).toBeUndefined();
      button('Delete')!.click();
      await long();
      expect(await kept()).toEqual([]);
    });

    it('gives its writer their own words where the share has ended meanwhile, and nothing else', async () => {
      await left('whole', 'My own words.');
      document.dispatchEvent(new Event('visibilitychange'));
      await long();
      api.match('/api/shares/s1').forEach((request) => request.flush(nothing, { status: 404, statusText: '' }));
      await long();
      expect(text()).toContain('Page not found');
      expect(text()).toContain('My own words.');
      page.destroy();
      await long();
      expect(await kept()).toEqual([]);
    });
  });
});
