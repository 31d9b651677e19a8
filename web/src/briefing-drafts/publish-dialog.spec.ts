import type { PublicationPreview } from '@afterword/api-types';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { DraftBoard } from './draft-board';
import { PublishDialog } from './publish-dialog';

describe('the question before a briefing is published', () => {
  const preview: PublicationPreview = { version: 2, goesOn: [], begins: [], ends: [{ code: 'DIG1', name: 'Wait before going in' }], faults: [], addressedBefore: { all: false, teams: ['t1'] } };

  it('is for whom the version before was for, until somebody says otherwise', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
    TestBed.configureTestingModule({ providers: [DraftBoard, provideHttpClient(), provideHttpClientTesting()] });
    const dialog = TestBed.createComponent(PublishDialog);
    dialog.componentRef.setInput('id', 'one');
    dialog.componentRef.setInput('preview', preview);
    dialog.detectChanges();
    const element = dialog.nativeElement as HTMLElement;
    expect([...element.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ checked }) => checked)).toEqual([false, true]);
    [...element.querySelectorAll('button')].find((button) => button.textContent === 'Publish it')!.click();
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/briefing-drafts/one/publication');
    expect(asked.request.body).toMatchObject({ addressedTo: 'teams', teams: ['t1'] });
  });

  it('sends what it showed, and shows anew what changed meanwhile', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
    TestBed.configureTestingModule({ providers: [DraftBoard, provideHttpClient(), provideHttpClientTesting()] });
    const dialog = TestBed.createComponent(PublishDialog);
    dialog.componentRef.setInput('id', 'one');
    dialog.componentRef.setInput('preview', preview);
    dialog.componentInstance.changed.subscribe((now) => dialog.componentRef.setInput('preview', now));
    dialog.detectChanges();
    const element = dialog.nativeElement as HTMLElement;
    element.querySelector<HTMLInputElement>('input[type=radio]')!.dispatchEvent(new Event('change'));
    [...element.querySelectorAll('button')].find((button) => button.textContent === 'Publish it')!.click();
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/briefing-drafts/one/publication');
    expect(asked.request.body).toEqual({ version: 2, ends: ['DIG1'], addressedTo: 'all' });
    const now = { ...preview, version: 3, ends: [...preview.ends, { code: 'DIG6', name: 'Quite new' }] };
    asked.flush({ title: 'Changed', detail: 'This changed while you looked. Look at it again, then publish it.', status: 412, preview: now }, { status: 412, statusText: 'No' });
    await new Promise((resolve) => setTimeout(resolve));
    dialog.detectChanges();
    expect(element.textContent).toContain('Publish version 3?');
    expect(element.textContent).toContain('Wait before going in · Quite new: these lines of figures end');
    expect(element.querySelector('[role=alert]')?.textContent).toBe('Not published. This changed while you looked. Look at it again, then publish it.');
  });
});
