import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { UnsentText, UnsentTexts } from '../platform/unsent';
import { CommentBox } from './comment-box';
import type { CommentDraft } from './comment-drafts';
import { Conversation } from './conversation';

describe('a comment being written', () => {
  let shown: ComponentFixture<CommentBox>;
  let draft: UnsentText<CommentDraft>;
  const suggestion = (): HTMLButtonElement => [...(shown.nativeElement as HTMLElement).querySelectorAll<HTMLButtonElement>('.segment')].find(({ textContent }) => textContent?.includes('Suggest'))!;
  /** The device answers: these words of before, or none. */
  const answers = (words: CommentDraft | null): void => {
    draft.take(words);
    draft.here.set(true);
    TestBed.tick();
  };
  beforeEach(() => {
    draft = new UnsentText<CommentDraft>('whole', { keep: () => Promise.resolve() });
    const conversation = { draftAt: () => draft, nextSession: signal(null), writing: signal('whole'), ended: signal(false), active: signal(null) };
    TestBed.configureTestingModule({
      providers: [{ provide: Conversation, useValue: conversation }, { provide: UnsentTexts, useValue: { open: () => new Promise(() => undefined), close: () => Promise.resolve() } }],
    });
    shown = TestBed.createComponent(CommentBox);
    for (const [name, value] of Object.entries({ place: 'whole', label: 'Your comment', to: 'Amina', request: {} })) shown.componentRef.setInput(name, value);
    TestBed.tick();
    suggestion().click();
    TestBed.tick();
  });

  it('keeps what it is meant as, though that was chosen before the device had answered', () => {
    answers(null);
    expect(suggestion().getAttribute('aria-pressed')).toBe('true');
  });

  it('goes on as words of before were meant', () => {
    answers({ text: 'Knock once more.', request: 'r1', kind: 'question' });
    expect(suggestion().getAttribute('aria-pressed')).toBe('false');
    expect((shown.nativeElement as HTMLElement).querySelector('textarea')!.value).toBe('Knock once more.');
  });
});
