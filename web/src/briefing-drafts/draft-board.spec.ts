import { draftOfNext, firstBriefing, knownThemes, type DraftDocument } from '@afterword/journal';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { UndoOffer } from '../platform/undo';
import type { Draft } from './briefing-drafts-api';
import { DraftBoard } from './draft-board';
import { DraftEditing } from './draft-editing';
import { DraftThemePart } from './draft-theme';
import { settled } from '../../settled';

@Component({ imports: [DraftThemePart], providers: [DraftBoard], template: '@for (theme of board.document()?.themes; track theme.key) { <aw-draft-theme [theme]="theme" /> }' })
class Themes {
  readonly board = inject(DraftBoard);
}

const known = { themes: knownThemes([firstBriefing]), teams: [] };

describe('the draft on the page', () => {
  let page: ComponentFixture<Themes>;
  const board = (): DraftBoard => page.componentInstance.board;
  const draft = (): DraftDocument => board().document()!;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const undo = (): UndoOffer => TestBed.inject(UndoOffer);
  const answerChoices = async (status = 200): Promise<void> => {
    TestBed.tick();
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/briefing-choices');
    if (status === 200) asked.flush(known);
    else asked.flush(null, { status, statusText: 'No' });
    await settled();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(Themes);
    document.body.append(element());
    const editing = new DraftEditing(() => new Promise(() => undefined), () => undefined);
    editing.begin({ document: draftOfNext(firstBriefing) as Draft['document'], revision: 1 });
    board().editing.set(editing);
    await settled();
  });

  it('takes its offer to undo away with itself, and no other', () => {
    board().drop('DIG1', 'Behaviour 1');
    page.destroy();
    expect(undo().offered()).toBeNull();
  });

  it('offers no part the place where it is, and takes back where it was put', async () => {
    const before = draft();
    const places = board().placesFor('DIG1').map(({ value }) => value);
    expect([places.includes('under DIG'), places.includes('under DEC'), places.includes('messages')]).toEqual([false, true, true]);
    expect(board().placesFor('message-1').map(({ value }) => value)).not.toContain('messages');
    board().move('DIG1', 'under DEC');
    expect(draft()).not.toEqual(before);
    await undo().undo();
    expect(draft()).toEqual(before);
    board().moveList(draft().themes[0]!, 'messages');
    expect(draft().themes[0]?.key).not.toBe('DIG');
    await undo().undo();
    expect(draft()).toEqual(before);
  });

  it('remembers what behaviours go on with while their theme is said to be new', async () => {
    await answerChoices();
    const before = draft().themes[0];
    board().goOn(before!, null);
    expect(draft().themes[0]?.behaviours.every(({ continues }) => continues === null)).toBe(true);
    board().goOn(draft().themes[0]!, 'DIG');
    expect(draft().themes[0]).toEqual(before);
  });

  it('says what it goes on with by its code until names are there, and can ask again', async () => {
    expect(element().textContent).toContain('Goes on with DIG: its figures stay in one line.');
    expect(element().textContent).not.toContain('New: it is counted');
    await answerChoices(500);
    expect(board().choicesTrouble()).not.toBe('');
    board().askAgain();
    await answerChoices();
    expect([board().choicesTrouble(), element().textContent?.includes('Goes on with “Dignity and respect”')]).toEqual(['', true]);
  });

  it('closes no behaviour without a short name in silence, but says it at its place', async () => {
    board().toggle('DIG1', true);
    board().say('DIG1', { name: ' ' });
    await settled();
    const press = async (): Promise<void> => {
      [...element().querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent === 'Done')!.click();
      await settled();
      await settled();
    };
    await press();
    expect([element().querySelector('#draft-DIG1-name-error')?.textContent?.trim(), document.activeElement?.id]).toEqual(['Error: Give it a short name. People press it to tag what they write.', 'draft-DIG1-name']);
    board().say('DIG1', { name: 'Wait' });
    await press();
    expect([board().open().size, board().fault('DIG1', 'name'), document.activeElement?.id]).toEqual([0, '', 'draft-DIG1-change']);
    board().say('DIG1', { name: '' });
    await settled();
    expect(element().textContent).toContain('It has no short name yet.');
  });

  it('shows two themes side by side before they become one, and takes it back', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) { this.open = false; };
    const before = draft();
    board().toggle('COM', true);
    await settled();
    const select = element().querySelector<HTMLSelectElement>('#draft-COM-merge')!;
    select.value = 'DIG';
    select.dispatchEvent(new Event('change'));
    await settled();
    const rows = [...element().querySelectorAll('.draft-pair')];
    expect([rows.length, rows[0]?.textContent?.includes(before.themes[1]!.behaviours[0]!.sentence)]).toEqual([before.themes[1]!.behaviours.length, true]);
    const first = element().querySelector<HTMLSelectElement>('#merge-COM1')!;
    first.value = 'DIG1';
    first.dispatchEvent(new Event('change'));
    await settled();
    [...element().querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent === 'Put them together')!.click();
    await settled();
    expect(draft().themes.map(({ key }) => key)).not.toContain('COM');
    expect(draft().themes[0]?.behaviours.map(({ key }) => key)).toEqual([...before.themes[0]!.behaviours, ...before.themes[1]!.behaviours.slice(1)].map(({ key }) => key));
    await undo().undo();
    expect(draft()).toEqual(before);
  });

  it('keeps the focus beside what was dropped, moved or added', async () => {
    const press = async (name: string): Promise<void> => {
      [...element().querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent?.startsWith(name))!.click();
      await settled();
    };
    board().toggle('DIG1', true);
    await settled();
    await press('Move down');
    await settled();
    expect(document.activeElement?.textContent).toBe('Move down');
    await press('Drop it');
    expect(document.activeElement?.id).toBe('draft-DIG3-change');
    await press('Add a behaviour');
    await settled();
    expect(document.activeElement?.id).toMatch(/^draft-new-.*-name$/u);
  });
});
