import { ErrorSummary, type FieldTrouble, dayOf } from '@afterword/ui';
import { Component, DestroyRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Subscription } from 'rxjs';
import { Announcer } from '../platform/announcing';
import { Device } from '../platform/device';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { type Refusal, refusalOf, waitInWords } from '../platform/problems';
import { ProofForm } from '../platform/proof';
import { PageTitle } from '../platform/titles';
import { type Arriving, GovernanceApi, isWhole, sizeInWords } from './governance-api';
import { LawfulAccess } from './lawful-access';

type Stage = 'asking' | 'coming' | 'here';

/** Everything of whoever is signed in, as one file, once they have shown again who they are. Nothing of it stays behind in the page. */
@Component({
  selector: 'aw-your-data-page',
  imports: [ErrorSummary, LawfulAccess, ProofForm, RouterLink],
  templateUrl: './your-data-page.html',
})
export class YourDataPage {
  private readonly api = inject(GovernanceApi);
  private readonly files = inject(SaveFile);
  private readonly announcer = inject(Announcer);
  private readonly title = inject(PageTitle);
  protected readonly device = inject(Device);
  private readonly summary = viewChild.required(ErrorSummary);

  protected readonly stage = signal<Stage>('asking');
  protected readonly trouble = signal('');
  protected readonly troubles = computed<FieldTrouble[]>(() => (this.trouble() ? [{ field: '', words: this.trouble() }] : []));
  private readonly arriving = signal<Arriving>({ entries: null, bytes: 0, file: null });
  protected readonly fileName = signal('');
  protected readonly progress = computed(() => {
    const { entries, bytes } = this.arriving();
    if (entries === null) return 'One moment.';
    return `${entriesInWords(entries)} ${entries === 1 ? 'is' : 'are'} coming. ${bytes > 0 ? `${sizeInWords(bytes)} so far.` : ''}`;
  });
  protected readonly arrived = computed(() => `${entriesInWords(this.arriving().entries ?? 0)}, ${sizeInWords(this.arriving().bytes)}.`);
  private going: Subscription | null = null;

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
    inject(DestroyRef).onDestroy(() => this.going?.unsubscribe());
  }

  protected take(): void {
    this.mend('');
    this.stage.set('coming');
    this.announcer.say('Your download has begun.');
    this.arriving.set({ entries: null, bytes: 0, file: null });
    this.going = this.api.everything().subscribe({
      next: (arriving) => void this.arrive(arriving),
      error: (failure: unknown) => this.broke(refusalOf(failure)),
    });
  }

  protected cancel(): void {
    this.going?.unsubscribe();
    this.arriving.set({ entries: null, bytes: 0, file: null });
    this.stage.set('asking');
    this.announcer.say('Stopped. Nothing was kept.');
    focusSoon('proof');
  }

  protected again(): void {
    this.stage.set('asking');
    focusSoon('proof');
  }

  private async arrive(arriving: Arriving): Promise<void> {
    if (!arriving.file) return this.arriving.set(arriving);
    if (!(await isWhole(arriving.file))) return this.broke(null);
    this.fileName.set(`afterword-${dayOf(new Date())}.zip`);
    this.files.save(arriving.file, this.fileName());
    // The page lets go of the file itself.
    this.arriving.set({ ...arriving, file: null });
    this.stage.set('here');
    this.announcer.say(`Your file is here. ${this.arrived()}`);
    focusSoon('data-here');
  }

  private broke(refusal: Refusal | null): void {
    const begun = this.arriving().entries !== null;
    this.stage.set('asking');
    const wait = refusal?.status === 429 ? `Wait ${refusal.retryAfter === null ? 'a few minutes' : waitInWords(refusal.retryAfter)}, then try again.` : '';
    this.refuse(wait || (begun || refusal === null ? 'The download broke off, so there is no file. Nothing here is lost. Try again.' : refusal.words));
  }

  private refuse(trouble: string): void {
    this.mend(trouble);
    this.summary().focusSummary();
  }

  private mend(trouble: string): void {
    this.trouble.set(trouble);
    this.title.trouble.set(trouble !== '');
  }
}

function entriesInWords(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries.toLocaleString('en-GB')} entries`;
}
