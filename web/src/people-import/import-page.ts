import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { importLimits } from '@afterword/journal';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { FileChoice, base64Of } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { PrivacyLine } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { ImportLinks } from './import-links';
import { ImportPreviewPart } from './import-preview';
import { countsInWords } from './import-words';
import { type DoneImport, type ImportPreview, PeopleImportApi } from './people-import-api';

/** For administrators: people from a file, looked at before anything is done. */
@Component({
  selector: 'aw-import-page',
  imports: [DayPipe, FileChoice, ImportLinks, ImportPreviewPart, Loading, PageFailed, RouterLink],
  templateUrl: './import-page.html',
})
export class ImportPage {
  private readonly api = inject(PeopleImportApi);
  private readonly announcer = inject(Announcer);
  private readonly title = inject(PageTitle);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  protected readonly imports = this.api.imports();
  protected readonly importsTrouble = computed(() => (this.imports.error() === undefined ? '' : refusalOf(this.imports.error()).words));
  protected readonly inWords = countsInWords;

  protected readonly text = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly busy = signal(false);
  protected readonly fault = signal('');
  protected readonly trouble = signal('');
  /** the file would do something else by now than was shown */
  protected readonly stale = signal(false);
  protected readonly preview = signal<ImportPreview | null>(null);
  protected readonly done = signal<DoneImport | null>(null);
  private looked = '';
  /** the same for the same file as it was looked at, so that a repeated request imports once */
  private id = crypto.randomUUID();

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'counts', sentence: 'Only administrators see this page.', more: 'The file is read and not kept.' });
  }

  protected type(text: string): void {
    this.text.set(text);
    this.anew();
  }

  protected choose(file: File | null): void {
    this.file.set(file);
    this.anew();
  }

  protected async look(event?: Event): Promise<void> {
    event?.preventDefault();
    const file = this.file();
    if (file && this.text().trim()) return this.refuse('There are pasted rows and a file. Take one of the two away, so that it is clear which is read.');
    if (!file && !this.text().trim()) return this.refuse('Choose a file, or paste its rows.');
    if (file && file.size > importLimits.bytes) return this.refuse('This file is larger than 5 MB. Import it in parts, or keep only the columns that are listed on this page.');
    await this.run(async () => {
      this.looked = await base64Of(file ?? new Blob(['\ufeff', this.text()]));
      this.id = crypto.randomUUID();
      const preview = await this.api.preview(this.looked);
      this.preview.set(preview);
      this.show(preview.faultsInAll ? 'There are things to mend in this file.' : 'This is what the file changes. Nothing is done yet.');
    });
  }

  protected async bringIn(): Promise<void> {
    const seen = this.preview()?.seen;
    if (!seen) return;
    await this.run(async () => {
      this.done.set(await this.api.bringIn({ id: this.id, file: this.looked, seen }));
      this.preview.set(null);
      this.show('Imported.');
    });
  }

  protected another(): void {
    this.done.set(null);
    this.imports.reload();
    this.file.set(null);
    this.text.set('');
    this.anew();
  }

  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.clear();
    try {
      await work();
    } catch (failure) {
      this.take(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private take(refusal: Refusal): void {
    const fault = refusal.fields.get('file');
    this.stale.set(refusal.status === 412);
    if (fault) return this.refuse(fault);
    if (this.stale()) this.preview.set(null);
    this.trouble.set(refusal.words);
  }

  private refuse(fault: string): void {
    this.preview.set(null);
    this.fault.set(fault);
    this.title.trouble.set(true);
    focusSoon('import-file');
  }

  private anew(): void {
    this.preview.set(null);
    this.clear();
  }

  private clear(): void {
    this.fault.set('');
    this.trouble.set('');
    this.stale.set(false);
    this.title.trouble.set(false);
  }

  private show(words: string): void {
    this.announcer.say(words);
    setTimeout(() => this.outcome()?.nativeElement.focus());
  }
}
