import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { LeftIn, Section } from '@afterword/journal';
import { Refusal } from '../platform/problems';
import { apiInterceptor } from '../platform/requests';
import type { DetailChange } from './detail-changes';
import { DetailsReview } from './details-review';
import { markOf } from './rules';
import { settled } from '../../settled';

const text = 'I sat with Mrs Adeyemi in bed 14. The number on the form was 999 992 7513.';

describe('the details of a text', () => {
  let page: ComponentFixture<DetailsReview>;
  let api: HttpTestingController;
  let refuse: Refusal | null;
  const changes: DetailChange[] = [];
  const element = (): HTMLElement => page.nativeElement;
  const words = (): string => element().textContent!.replace(/\s+/gu, ' ');
  const marked = (): string[] => [...element().querySelectorAll('mark')].map((mark) => mark.textContent!);
  const press = async (name: RegExp): Promise<void> => {
    [...element().querySelectorAll('button')].find((button) => name.test(button.textContent!))!.click();
    await settled();
  };
  const setTexts = (sections: readonly Section[], leftIn: readonly LeftIn[] = []): void => {
    page.componentRef.setInput('sections', sections);
    page.componentRef.setInput('leftIn', leftIn);
  };
  const open = async (sections: readonly Section[], leftIn: readonly LeftIn[] = []): Promise<void> => {
    page = TestBed.createComponent(DetailsReview);
    document.body.append(page.nativeElement);
    setTexts(sections, leftIn);
    page.componentRef.setInput('change', (change: DetailChange) => {
      if (refuse) return Promise.reject(refuse);
      changes.push(change);
      if (change.texts) page.componentRef.setInput('sections', change.texts);
      if (change.leftIn) page.componentRef.setInput('leftIn', change.leftIn);
      return Promise.resolve();
    });
    await settled();
  };
  const answer = async (details: readonly object[] = []): Promise<void> => {
    api.expectOne('/api/identifying-details').flush({ details, together: [] });
    await settled();
  };

  beforeEach(() => {
    changes.length = 0;
    refuse = null;
    TestBed.configureTestingModule({ providers: [provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting()] });
    api = TestBed.inject(HttpTestingController);
  });
  afterEach(() => page.nativeElement.remove());

  it('are shown before the API has answered, marked in their sentence', async () => {
    await open([{ section: 'text', text }]);
    expect(marked()).toEqual(['Mrs Adeyemi', 'bed 14', '999 992 7513']);
    expect(words()).toContain('Looked for details that could identify someone: 3 found');
    expect(words()).toContain('Asking the staff list');
  });

  it('are what the browser found where the API cannot be reached, and the page says so', async () => {
    await open([{ section: 'text', text }]);
    api.expectOne('/api/identifying-details').error(new ProgressEvent('error'));
    await settled();
    expect(marked()).toHaveLength(3);
    expect(words()).toContain('The staff list was not asked: We could not reach Afterword.');
  });

  it('never make a text out to be safe', async () => {
    await open([{ section: 'text', text: 'We had a good day.' }]);
    await answer();
    expect(words()).toContain('We looked for names, numbers and places and found none. Only you know what else could tell.');
    expect(words()).not.toMatch(/\b(safe|clean|clear|anonymous)\b/iu);
  });

  it('are put softer in one tap, with the focus on the next and how many are left', async () => {
    await open([{ section: 'text', text }]);
    await answer();
    await press(/^Use “/u);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.texts![0]!.text).not.toContain('Adeyemi');
    expect(marked()).toEqual(['bed 14', '999 992 7513']);
    expect(document.activeElement!.textContent).toContain('bed 14');
    expect(element().querySelector('[role=status]')!.textContent).toContain('2 left.');
    api.expectNone('/api/identifying-details');
  });

  it('come back by undoing, but not over a text that has changed since', async () => {
    await open([{ section: 'text', text }]);
    await answer();
    await press(/^Use “/u);
    await press(/^Undo/u);
    expect(changes.at(-1)).toEqual({ texts: [{ section: 'text', text }] });
    await press(/^Use “/u);
    setTexts([{ section: 'text', text: 'Mrs Adeyemi again, in newer words.' }]);
    await settled();
    await press(/^Undo/u);
    expect(changes).toHaveLength(3);
    expect(words()).toContain('The text has changed since, so this was not undone.');
  });

  it('are kept as a decision and not as words when they are left in, and not asked about again', async () => {
    await open([{ section: 'text', text }], [{ kind: 'place', mark: markOf('bed 14') }]);
    await answer();
    expect(marked()).toEqual(['Mrs Adeyemi', '999 992 7513']);
    await press(/^Leave it in/u);
    expect(changes).toEqual([{ leftIn: [{ kind: 'place', mark: markOf('bed 14') }, { kind: 'name', mark: markOf('Mrs Adeyemi') }] }]);
    expect(marked()).toEqual(['999 992 7513']);
    expect(words()).toContain('Left in by you: “Mrs Adeyemi” and “bed 14”.');
    await press(/^Ask me again/u);
    expect(changes.at(-1)).toEqual({ leftIn: [] });
    expect(marked()).toHaveLength(3);
  });

  it('stay as they are where a change is refused, with the reason', async () => {
    await open([{ section: 'text', text }]);
    await answer();
    refuse = new Refusal(0, 'We could not reach Afterword.');
    await press(/^Use “/u);
    expect(marked()).toHaveLength(3);
    expect(words()).toContain('Not changed. We could not reach Afterword.');
  });

  it('show only their words while folded', async () => {
    await open([{ section: 'text', text }]);
    page.componentRef.setInput('folded', true);
    await answer();
    expect(element().querySelectorAll('mark')).toHaveLength(0);
    expect(words()).toContain('“Mrs Adeyemi”, “bed 14” and “999 992 7513”');
    await press(/^Look/u);
    expect(document.activeElement!.textContent).toContain('Mrs Adeyemi');
  });

  it('ask the API again only about sections that it has not seen', async () => {
    await open([{ section: 'text', text }]);
    await answer();
    setTexts([{ section: 'text', text }, { section: 'what', text: 'Something else.' }]);
    await settled();
    expect(api.expectOne('/api/identifying-details').request.body).toEqual({ sections: [{ section: 'what', text: 'Something else.' }] });
  });
});
