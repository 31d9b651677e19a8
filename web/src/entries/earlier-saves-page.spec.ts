import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LocalText } from '../platform/local-text';
import { apiInterceptor } from '../platform/requests';
import { SignIn } from '../platform/sign-in';
import { UndoOffer } from '../platform/undo';
import { EarlierSavesPage } from './earlier-saves-page';
import { EntriesApi } from './entries-api';
import { blankContent } from './entry-content';
import { EntryTabs } from './entry-tabs';
import { OpenDrafts } from './open-drafts';

const content = (text: string): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }] });

describe('using the words of an earlier save', () => {
  let page: ComponentFixture<EarlierSavesPage>;
  let stored: EntryResponse;
  const undo = (): UndoOffer => TestBed.inject(UndoOffer);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    page.detectChanges();
    TestBed.tick();
  };

  beforeEach(async () => {
    stored = { ...(content('The newer words.') as Required<EntryRequest>), id: 'one', revision: 2, day: '2026-11-19', changedSinceShared: false, can: ['revise'], shares: [] };
    const entries = {
      open: () => Promise.resolve(stored),
      save: (_id: string, words: EntryRequest) => Promise.resolve((stored = { ...stored, ...(words as Required<EntryRequest>), revision: stored.revision + 1 })),
    };
    const local = { all: () => Promise.resolve(null), piece: () => Promise.resolve(null), put: () => Promise.resolve(), remove: () => Promise.resolve() };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]), provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting(),
        { provide: EntriesApi, useValue: entries }, { provide: LocalText, useValue: local }, { provide: SignIn, useValue: { known: () => Promise.resolve() } },
        { provide: EntryTabs, useValue: { claim: () => Promise.resolve(true), watch: () => undefined, release: () => undefined, typed: () => undefined, renamed: () => undefined } },
      ],
    });
    page = TestBed.createComponent(EarlierSavesPage);
    page.componentRef.setInput('id', 'one');
    page.detectChanges();
    const api = TestBed.inject(HttpTestingController);
    api.expectOne('/api/entries/one/earlier-saves').flush({ earlierSaves: [{ revision: 1, day: '2026-11-18' }] });
    const earlier = page.componentInstance as unknown as { choose(revision: number): void; use(): Promise<void> };
    earlier.choose(1);
    page.detectChanges();
    TestBed.tick();
    api.expectOne('/api/entries/one/earlier-saves/1').flush({ model: 'plain', title: null, sections: [{ section: 'text', text: 'The earlier words.' }] });
    await settle();
    await earlier.use();
    await settle();
  });
  const drafts = (): OpenDrafts => TestBed.inject(OpenDrafts);
  const shown = (): string | undefined => drafts().held('one')?.content().sections[0]?.text;

  it('is taken back in the entry that is open, and saved', async () => {
    expect([shown(), undo().offered()?.words]).toEqual(['The earlier words.', 'The earlier words are back.']);
    const open = drafts().held('one');
    await open?.save();
    await undo().undo();
    expect([drafts().held('one') === open, shown(), stored.sections[0]?.text]).toEqual([true, 'The newer words.', 'The newer words.']);
  });

  it('can be taken back until something is typed, and no more after it', async () => {
    const { undo: takeBack } = undo().offered()!;
    drafts().held('one')?.write('text', 'The earlier words. And more.');
    await settle();
    expect(undo().offered()).toBeNull();
    await takeBack();
    expect(shown()).toBe('The earlier words. And more.');
  });

  it('leaves what was typed elsewhere and saved', async () => {
    const open = drafts().held('one')!;
    await drafts().leave(open);
    stored = { ...stored, sections: [{ section: 'text', text: 'Written at another desk.' }], revision: 9 };
    await undo().undo();
    expect(stored.sections[0]?.text).toBe('Written at another desk.');
  });
});
