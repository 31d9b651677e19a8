import { Component, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { EntryResponse, PersonName, ShareResponse } from '@afterword/api-types';
import { type Leavable, type LeaveOut, type Purpose, inReadingOrder, purposes, sectionName, versionOf } from '@afterword/journal';
import { Dialog, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { EntriesApi, contentOf } from '../entries';
import { type ChangeEntry, DetailsCheck, lookedThrough, withTexts } from '../identifying';
import { refusalOf } from '../platform/problems';
import { type ShareDraft, missingFrom, nameOf, partsOf, purposeWords, requestOf, seenWords, toggled, unseenWords } from './share-draft';
import { nextVersion } from './share-words';
import { SharingApi } from './sharing-api';
import { VersionWords } from './version-words';

/** What a share leaves out unless its author decides otherwise: how it was, and the half of the shift. */
const nothingMore: LeaveOut = { sections: [], parts: ['tone', 'shiftHalf'] };
const staleWords = 'Your entry has changed since this opened, here or on another device. The sheet now shows it as it is. Read it, then share.';

/** Prepares a version: the sheet as its reader would get it, what stays out, for whom and why. Nothing goes before the blue button. */
@Component({
  selector: 'aw-share-dialog',
  imports: [DetailsCheck, Dialog, ErrorSummary, FieldError, Loading, PageFailed, RouterLink, VersionWords],
  templateUrl: './share-dialog.html',
})
export class ShareDialog {
  readonly entry = input.required<EntryResponse>();
  readonly open = input.required<boolean>();
  readonly closed = output();
  readonly shared = output<ShareResponse>();
  /** the entry was saved with other words or decisions */
  readonly changed = output<EntryResponse>();
  /** the entry has to be read again */
  readonly stale = output();

  private readonly api = inject(SharingApi);
  private readonly entries = inject(EntriesApi);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);
  /** made once for what is being prepared, so that a repeated request shares once */
  private requestId: string = crypto.randomUUID();
  protected readonly read = this.api.supervisions(this.open);
  protected readonly readers = computed<readonly PersonName[] | null>(() =>
    this.read.hasValue()
      ? distinct(this.read.value().supervisions.filter((each) => each.role === 'supervisee' && each.endedOn === null).map((each) => each.person))
      : null,
  );
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly busy = signal(false);
  private readonly pressed = signal(false);
  private readonly refused = signal<string>('');
  private readonly chosenReader = signal<string | null>(null);
  private readonly purpose = signal<Purpose | null>(null);
  private readonly leaveOut = signal<LeaveOut>(nothingMore);

  /** a single supervisor is named, not asked for */
  protected readonly reader = computed(() => {
    const readers = this.readers() ?? [];
    return readers.length === 1 ? readers[0]! : (readers.find((each) => each.id === this.chosenReader()) ?? null);
  });
  /** the supervision with the chosen reader while the two have agreed on nothing; its standing limits are offered to read, and block nothing */
  protected readonly unagreed = computed(() => {
    const theirs = this.read.hasValue() ? this.read.value().supervisions.filter((each) => each.role === 'supervisee' && each.endedOn === null && each.person.id === this.reader()?.id) : [];
    return theirs.some(({ agreed }) => agreed) ? null : (theirs[0]?.id ?? null);
  });
  protected readonly version = computed(() => nextVersion(this.entry()));
  protected readonly sheet = computed(() => versionOf(this.entry(), this.leaveOut()));
  protected readonly lookedThrough = computed(() => lookedThrough(this.sheet().title, this.sheet().sections));
  private readonly details = viewChild(DetailsCheck);
  protected readonly detailsFolded = signal(true);
  /** how many details are found and not decided */
  protected readonly undecided = signal(0);
  protected readonly draft = computed<ShareDraft>(() => ({ readerId: this.reader()?.id ?? null, purpose: this.purpose(), leaveOut: this.leaveOut() }));
  protected readonly parts = computed(() => partsOf(this.entry()));
  protected readonly sections = computed(() => {
    const { model, sections } = this.entry();
    const written = inReadingOrder(model, sections.filter((each) => each.text.trim() !== ''));
    return written.length < 2 ? [] : written.map(({ section }) => ({ section, words: sectionName(model, section) || 'Own words' }));
  });
  protected readonly seen = computed(() => seenWords(this.entry(), this.leaveOut(), this.sections()));
  protected readonly unseen = computed(() => unseenWords(this.entry(), this.leaveOut(), this.sections()));
  private readonly missing = computed(() => (this.pressed() ? missingFrom(this.draft(), this.sheet().sections.length === 0) : []));
  protected readonly troubles = computed(() => [
    ...(this.refused() ? [{ field: '', words: this.refused() }] : []),
    ...this.missing().map(({ field, message }) => ({ field: this.fieldId(field), words: message })),
  ]);
  protected readonly purposes = purposes.map((purpose) => ({ purpose, words: purposeWords[purpose] }));
  protected readonly nameOf = nameOf;

  constructor() {
    effect(() => {
      if (this.open()) return;
      this.pressed.set(false);
      this.detailsFolded.set(true);
      this.undecided.set(0);
    });
  }

  /** Saves what its author decided about a detail, so that the version to be shared has it. */
  protected readonly change: ChangeEntry = async ({ texts = [], leftIn }) => {
    const entry = this.entry();
    try {
      const content = contentOf(entry);
      const saved = await this.entries.save(entry.id, { ...content, ...withTexts(content, texts), leftIn: [...(leftIn ?? entry.leftIn)] }, entry.revision);
      this.changed.emit(saved);
    } catch (failure) {
      if (refusalOf(failure).status === 412) this.stale.emit();
      throw failure;
    }
  };

  protected lookAtDetails(): void {
    this.details()?.look();
  }

  /** Where no softer words fit, the author changes them on their own page. */
  protected writeByHand(): void {
    this.closed.emit();
    void this.router.navigate(['/entries', this.entry().id, 'edit']);
  }

  protected them(): string {
    return this.reader()?.givenName ?? 'They';
  }

  protected errorAt(field: 'reader' | 'purpose' | 'sections'): string {
    return this.missing().find((each) => each.field === field)?.message ?? '';
  }

  protected choose(reader: PersonName): void {
    this.chosenReader.set(reader.id);
  }

  protected choosePurpose(purpose: Purpose): void {
    this.purpose.set(purpose);
  }

  protected leavesOut(part: Leavable): boolean {
    return this.leaveOut().parts.includes(part);
  }

  protected leavePart(part: Leavable, out: boolean): void {
    this.leaveOut.update((leaveOut) => ({ ...leaveOut, parts: toggled(leaveOut.parts, part, out) }));
  }

  protected leaveSection(section: string, out: boolean): void {
    this.leaveOut.update((leaveOut) => ({ ...leaveOut, sections: toggled(leaveOut.sections, section, out) }));
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.pressed.set(true);
    this.refused.set('');
    if (this.missing().length) return this.summary()?.focusSummary();
    this.busy.set(true);
    try {
      const share = await this.api.shareEntry(this.entry().id, this.entry().revision, requestOf(this.requestId, this.draft()));
      this.startAfresh();
      this.shared.emit(share);
    } catch (failure) {
      this.explain(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private explain(failure: unknown): void {
    const refusal = refusalOf(failure);
    if (refusal.status === 412) {
      this.stale.emit();
      this.requestId = crypto.randomUUID();
    }
    if (refusal.status === 422 || refusal.status === 409) this.read.reload();
    this.refused.set(refusal.status === 412 ? staleWords : `Not shared. Your choices are still here. ${refusal.words}`);
    this.summary()?.focusSummary();
  }

  private startAfresh(): void {
    this.requestId = crypto.randomUUID();
    this.pressed.set(false);
    this.purpose.set(null);
    this.chosenReader.set(null);
    this.leaveOut.set(nothingMore);
  }

  private fieldId(field: 'reader' | 'purpose' | 'sections'): string {
    const first = { reader: `share-reader-${this.readers()?.[0]?.id}`, purpose: `share-purpose-${purposes[0]}`, sections: `share-leave-${this.sections()[0]?.section}` };
    return first[field];
  }
}

function distinct(people: readonly PersonName[]): readonly PersonName[] {
  return people.filter((person, index) => people.findIndex((each) => each.id === person.id) === index);
}
