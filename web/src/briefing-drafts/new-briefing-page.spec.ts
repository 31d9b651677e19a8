import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { UnsavedWork } from '../platform/unsaved';
import { NewBriefingPage } from './new-briefing-page';
import { settled } from '../../settled';

describe('the page where a briefing is brought in', () => {
  let page: ComponentFixture<NewBriefingPage>;
  let api: HttpTestingController;
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const type = (words: string): void => {
    const box = element().querySelector<HTMLTextAreaElement>('#new-text')!;
    box.value = words;
    box.dispatchEvent(new Event('input'));
  };
  const choose = (file: File): void => {
    const box = element().querySelector<HTMLInputElement>('#new-file')!;
    Object.defineProperty(box, 'files', { value: [file] });
    box.dispatchEvent(new Event('change'));
  };
  const press = async (name: string): Promise<void> => {
    [...element().querySelectorAll('button')].find((button) => button.textContent === name)!.click();
    await settled();
  };

  beforeEach(async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) { this.open = false; };
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }]), provideHttpClient(), provideHttpClientTesting()] });
    page = TestBed.createComponent(NewBriefingPage);
    page.componentRef.setInput('of', 'meals');
    page.detectChanges();
    TestBed.tick();
    api = TestBed.inject(HttpTestingController);
    api.expectOne('/api/briefing-drafts').flush({ drafts: [] });
    await settled();
  });

  it('is left at once with nothing in it, and asks before words are left', async () => {
    expect(await page.componentInstance.leave()).toBe(true);
    type('A long document.');
    expect(TestBed.inject(UnsavedWork).anyAtRisk()).toBe(true);
    for (const [answer, left] of [['Stay here', false], ['Leave without them', true]] as const) {
      const leaving = page.componentInstance.leave();
      await settled();
      await press(answer);
      expect(await leaving).toBe(left);
    }
  });

  it('drops neither of words and a file, and says so at the field', async () => {
    type('A long document.');
    await press('Begin as it stands');
    expect(element().querySelector('#new-text-error')?.textContent).toContain('To begin as it stands leaves this out.');
    choose(new File(['x'], 'meals.txt'));
    await press('Show how it is understood');
    expect(element().querySelector('#new-file-error')?.textContent).toContain('There are words above and a file.');
    api.expectNone('/api/briefing-drafts');
  });

  it('says calmly that the same document is a draft already, leads there, and begins another when asked', async () => {
    type('A long document.');
    await press('Show how it is understood');
    const draft = { id: 'one', title: 'Meals', nextOf: null, changedOn: '2026-11-22' };
    api.expectOne('/api/briefing-drafts').flush({ status: 409, title: 'A draft already', detail: 'x', draft }, { status: 409, statusText: 'Conflict' });
    await settled();
    await settled();
    const notice = element().querySelector('[aria-labelledby="new-already"]');
    expect([notice?.querySelector('a')?.getAttribute('href'), document.querySelector('.trouble[role="alert"]')]).toEqual(['/briefings/drafts/one', null]);
    expect(await page.componentInstance.leave()).toBe(true);
    await press('Begin another one all the same');
    expect(api.expectOne('/api/briefing-drafts').request.body).toMatchObject({ text: 'A long document.', again: true });
    type('Other words.');
    await settled();
    expect(element().querySelector('[aria-labelledby="new-already"]')).toBeNull();
  });

  it('says with its day that the same document was published, and goes on with a new version of that when asked', async () => {
    page.componentRef.setInput('of', undefined);
    type('A long document.');
    await press('Show how it is understood');
    const briefing = { code: 'meals', version: 2, title: 'Meals', publishedOn: '2020-06-08' };
    api.expectOne('/api/briefing-drafts').flush({ status: 409, title: 'Published already', detail: 'x', briefing }, { status: 409, statusText: 'Conflict' });
    await settled();
    await settled();
    const notice = element().querySelector('[aria-labelledby="new-already"]');
    expect([notice?.querySelector('a')?.getAttribute('href'), notice?.textContent?.includes('published Monday 8 June 2020')]).toEqual(['/briefings/meals/versions/2', true]);
    await press('Draft a new version of it');
    const { body } = api.expectOne('/api/briefing-drafts').request;
    expect([body, 'again' in (body as object)]).toEqual([expect.objectContaining({ text: 'A long document.', newVersionOf: 'meals' }), false]);
  });

  it('asks for nothing once its words are a draft', async () => {
    type('A long document.');
    await press('Show how it is understood');
    api.expectOne('/api/briefing-drafts').flush({ id: 'one' });
    await settled();
    expect([await page.componentInstance.leave(), TestBed.inject(UnsavedWork).any()]).toEqual([true, false]);
  });
});
