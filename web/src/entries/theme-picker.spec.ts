import type { BriefingListResponse } from '@afterword/api-types';
import { type Tag, firstBriefing } from '@afterword/journal';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { blankContent } from './entry-content';
import type { EntryDraft } from './entry-draft';
import { ThemeNames } from './theme-names';
import { ThemePicker } from './theme-picker';

const names = new ThemeNames({ briefings: [{ ...firstBriefing, publishedOn: '2026-07-01', forMe: true }] } as unknown as BriefingListResponse);

describe('choosing themes', () => {
  const content = signal(blankContent(false));
  let picker: ComponentFixture<ThemePicker>;
  const page = (): HTMLElement => picker.nativeElement as HTMLElement;
  const tags = (): readonly Tag[] => content().tags ?? [];
  const press = (name: string): void => {
    [...page().querySelectorAll<HTMLButtonElement>('button.chip')].find(({ textContent }) => textContent?.trim() === name)?.click();
    picker.detectChanges();
  };
  const choices = (): string[] => [...page().querySelectorAll('fieldset label')].map((label) => `${label.textContent?.trim()}${label.querySelector('input')?.checked ? ' ✓' : ''}`);
  beforeEach(() => {
    content.set(blankContent(false));
    picker = TestBed.createComponent(ThemePicker);
    const draft = { id: () => 'one', content, change: (some: object) => content.update((all) => ({ ...all, ...some })) } as unknown as EntryDraft;
    for (const [input, value] of Object.entries({ draft, names, offered: [] })) picker.componentRef.setInput(input, value);
    picker.detectChanges();
  });

  it('chooses nothing by itself', () => {
    expect([tags(), choices()]).toEqual([[], []]);
  });

  it('offers what a question is about, and no behaviour of another theme beside it', () => {
    const chips = (): (string | undefined)[] => [...page().querySelectorAll('ul.theme-chips button')].map(({ textContent }) => textContent?.trim());
    expect(chips()).toEqual(['Emotional dependency', 'Another theme']);
    picker.componentRef.setInput('offered', ['DIG', 'UND1']);
    picker.detectChanges();
    expect(chips()).toEqual(['Dignity and respect', 'Task first', 'Another theme']);
    picker.componentRef.setInput('offered', ['BOU']);
    picker.detectChanges();
    expect(chips()).toEqual(['Professional boundaries', 'Emotional dependency', 'Another theme']);
  });

  it('keeps a theme from the moment it is pressed, unsure until somebody says which way it went', () => {
    press('A worry not raised');
    expect(tags()).toEqual([{ code: 'UND5', direction: 'unsure' }]);
    expect(choices()).toEqual(['Challenged', 'Seen', 'Unsure ✓']);
    expect(page().textContent).toContain('How did it go? You can say so now or later.');
    page().querySelectorAll<HTMLInputElement>('fieldset input')[1]!.click();
    picker.detectChanges();
    expect(tags()).toEqual([{ code: 'UND5', direction: 'seen' }]);
    expect(page().textContent).not.toContain('How did it go?');
  });

  it('offers upheld first, and takes a theme off when it is pressed again', () => {
    press('Raise worries at once');
    expect(choices()).toEqual(['Upheld', 'Under strain', 'Missed', 'Unsure ✓']);
    press('Raise worries at once');
    expect([tags(), choices()]).toEqual([[], []]);
  });
});
