import type { ProfessionalFormResponse } from '@afterword/api-types';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SaveFile } from '../platform/files';
import { apiInterceptor } from '../platform/requests';
import { UnsavedWork } from '../platform/unsaved';
import { DocumentPage } from './document-page';
import { settled } from '../../settled';

const form: ProfessionalFormResponse = {
  code: 'nmc-discussion', version: 1, validFrom: '2026-01-01', reviewBy: '2027-10-01', reviewIsDue: false, regulator: 'NMC', title: 'Discussion', about: '', parts: null, activities: null,
  fields: [{ code: 'summary', label: 'Summary', hint: '', size: 'long', words: null }],
};

describe('the page of a document', () => {
  let page: ComponentFixture<DocumentPage>;
  let api: HttpTestingController;
  let saved: string[];
  const element = (): HTMLElement => page.nativeElement as HTMLElement;
  const types = (words: string): void => {
    const box = element().querySelector<HTMLTextAreaElement>('#field-summary')!;
    box.value = words;
    box.dispatchEvent(new Event('input'));
    page.detectChanges();
  };
  const presses = async (): Promise<ReturnType<HttpTestingController['expectOne']>> => {
    [...element().querySelectorAll('button')].find((button) => button.textContent?.includes('Download as Word'))!.click();
    await settled();
    return api.expectOne('/api/professional-documents');
  };

  beforeEach(async () => {
    saved = [];
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(withInterceptors([apiInterceptor])), provideHttpClientTesting(), { provide: SaveFile, useValue: { save: (_: Blob, name: string) => saved.push(name) } }],
    });
    api = TestBed.inject(HttpTestingController);
    page = TestBed.createComponent(DocumentPage);
    page.componentRef.setInput('kind', 'nmc-discussion');
    page.detectChanges();
    TestBed.tick();
    api.expectOne('/api/professional-forms').flush({ forms: [form] });
    await settled();
  });

  it('is saved by the file that has all its words', async () => {
    types('All of it.');
    expect(TestBed.inject(UnsavedWork).any()).toBe(true);
    (await presses()).flush(new Blob(['a file']));
    await settled();
    expect([saved, TestBed.inject(UnsavedWork).any()]).toEqual([['nmc-discussion.docx'], false]);
    expect(element().textContent).not.toContain('is not in it');
  });

  it('stays unsaved when something was typed while the file was made, and says that the file has not got it', async () => {
    types('The first half.');
    const making = await presses();
    types('The first half. The second half.');
    making.flush(new Blob(['a file']));
    await settled();
    expect([saved, TestBed.inject(UnsavedWork).any()]).toEqual([['nmc-discussion.docx'], true]);
    expect(element().textContent).toContain('What you changed while it was made is not in it');
    (await presses()).flush(new Blob(['a file']));
    await settled();
    expect(TestBed.inject(UnsavedWork).any()).toBe(false);
  });
});
