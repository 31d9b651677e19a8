import type { EntryRequest } from '@afterword/api-types';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { blankContent } from './entry-content';
import { type DraftPorts, EntryDraft } from './entry-draft';
import { EntryEditor } from './entry-editor';

const ports = {
  put: () => new Promise(() => undefined), keep: async () => undefined, forget: async () => undefined, typed: () => undefined, renamed: () => undefined,
  now: () => new Date(), ticks: () => 0, after: () => () => undefined, newId: () => 'two',
} as unknown as DraftPorts;

describe('the boxes of an entry', () => {
  let page: ComponentFixture<EntryEditor>;
  const element = (): HTMLElement => page.nativeElement;
  const boxes = (): string[] => [...element().querySelectorAll('textarea')].map(({ id, value }) => `${id.replace('writing-box-', '')}: ${value}`);
  const show = async (content: Partial<EntryRequest>, only: string | null = null): Promise<EntryDraft> => {
    const draft = new EntryDraft(ports, 'one', { ...blankContent(false), ...content }, null);
    page = TestBed.createComponent(EntryEditor);
    for (const [name, value] of Object.entries({ draft, only, labelledBy: 'title', describedBy: 'hint' })) page.componentRef.setInput(name, value);
    await page.whenStable();
    return draft;
  };
  const type = async (section: string, text: string): Promise<void> => {
    const box = element().querySelector<HTMLTextAreaElement>(`#writing-box-${section}`)!;
    box.value = text;
    box.dispatchEvent(new Event('input'));
    await page.whenStable();
  };
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
  });

  it('are those of its model, and below them what was written under others, by name', async () => {
    await show({ model: 'driscoll', sections: [{ section: 'text', text: 'First.' }, { section: 'unheard-of', text: 'Newer.' }] });
    expect(boxes()).toEqual(['what: ', 'so-what: ', 'now-what: ', 'text: First.', 'unheard-of: Newer.']);
    expect(element().textContent).toContain('From before');
    expect([...element().querySelectorAll('label')].slice(-2).map(({ textContent }) => textContent)).toEqual(['Own words', 'Other words']);
  });

  it('show every word of a model that is not known here', async () => {
    await show({ model: 'newer', sections: [{ section: 'one', text: 'Kept.' }, { section: 'two', text: 'Also kept.' }] });
    expect(boxes()).toEqual(['one: Kept.', 'two: Also kept.']);
  });

  it('stay under the caret while a box from before is emptied and written in again', async () => {
    const draft = await show({ model: 'driscoll', sections: [{ section: 'text', text: 'First.' }] });
    await type('text', '');
    expect(boxes()).toContain('text: ');
    await type('text', 'Anew.');
    expect(draft.content().sections).toContainEqual({ section: 'text', text: 'Anew.' });
  });

  it('are one box when one question is asked, which the heading names', async () => {
    await show({ model: 'gibbs', sections: [{ section: 'feelings', text: 'Sorry.' }] }, 'feelings');
    expect(boxes()).toEqual(['feelings: Sorry.']);
    expect(element().querySelector('textarea')!.getAttribute('aria-labelledby')).toBe('title');
  });

  it('follow when the model is switched, with the words where they belong', async () => {
    const draft = await show({ model: 'driscoll', sections: [{ section: 'what', text: 'It rained.' }] });
    draft.switchModel('rolfe');
    await page.whenStable();
    expect(boxes()[0]).toBe('what: It rained.');
    draft.switchModel('plain');
    await page.whenStable();
    expect(boxes()).toEqual(['text: ', 'what: It rained.']);
  });
});
