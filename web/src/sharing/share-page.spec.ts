import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CommentThread, ShareResponse } from '@afterword/api-types';
import { apiInterceptor } from '../platform/requests';
import { SharePage } from './share-page';

const words = 'They closed their eyes.';
const share: ShareResponse = {
  id: 's1', entryId: null, version: 2, purpose: 'one-to-one', sharedOn: '2024-11-20', withdrawnOn: null, model: 'plain',
  author: { id: 'a', givenName: 'Amina', familyName: 'K' }, reader: { id: 'g', givenName: 'Grace', familyName: 'O' },
  title: 'Four letters', sections: [{ section: 'text', text: words }], tags: [], tone: null, shiftHalf: null, openedOn: [],
  role: 'reader', can: ['read', 'comment'],
};
const thread: CommentThread = {
  id: 't1', passage: null, resolvedOn: null, can: ['answer'],
  comments: [{ id: 'c1', writer: share.reader, mine: true, writtenOn: '2024-11-21', text: 'What were you listening to?' }],
};
const nothing = { type: 'about:blank', title: 'Not found', status: 404, detail: 'There is nothing here.' };

/** Lets what is due happen, without waiting for requests that the test has not answered yet. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('the page of one share', () => {
  let page: ComponentFixture<SharePage>;
  let api: HttpTestingController;
  const text = (): string => page.nativeElement.textContent;
  const flushAll = async (list = [thread]): Promise<void> => {
    await settle();
    api.expectOne('/api/shares/s1').flush(share);
    await settle();
    api.expectOne('/api/shares/s1/comments').flush({ threads: list, can: ['comment'] });
    await settle();
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
    await settle();
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
    await settle();
    expect(text()).toContain(words);
  });

  it('says nothing of an address that never led here', async () => {
    await settle();
    api.expectOne('/api/shares/s1').flush(nothing, { status: 404, statusText: '' });
    await settle();
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
    await settle();
    const box: HTMLTextAreaElement = page.nativeElement.querySelector('textarea');
    box.value = 'The clock?';
    box.dispatchEvent(new Event('input'));
    click('Let Amina see it');
    const first = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
    expect(first.request.body).toEqual({ id: expect.any(String), text: 'The clock?', passage: { section: 'text', start: 0, end: words.length } });
    first.error(new ProgressEvent('error'));
    await settle();
    expect(text()).toContain('Not sent. Try again');
    expect(page.nativeElement.querySelector('textarea').value).toBe('The clock?');
    click('Try again');
    const second = api.expectOne({ method: 'POST', url: '/api/shares/s1/comments' });
    expect(second.request.body.id).toBe(first.request.body.id);
    second.flush({ ...thread, passage: { section: 'text', start: 0, end: words.length, exact: words, prefix: '', suffix: '' } });
    await settle();
    expect(page.nativeElement.querySelector('textarea')).toBeNull();
  });
});
