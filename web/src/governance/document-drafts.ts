import type { ProfessionalFormResponse } from '@afterword/api-types';
import type { ProfessionalKind } from '@afterword/journal';
import { Injectable, Injector, effect, inject, untracked } from '@angular/core';
import { type UnsentText, UnsentTexts } from '../platform/unsent';
import { DocumentDraft, type KeptDocument } from './document-draft';

interface OpenDocument {
  readonly draft: DocumentDraft;
  readonly text: UnsentText<KeptDocument>;
}

/**
 * The documents that are being put together in this tab. What is typed in one is kept sealed on this device until it is in a file, so
 * that neither another page nor a crash loses a word of it.
 */
@Injectable({ providedIn: 'root' })
export class DocumentDrafts {
  private readonly texts = inject(UnsentTexts);
  private readonly injector = inject(Injector);
  private readonly drafts = new Map<ProfessionalKind, OpenDocument>();

  /** The document of a form, which is here to be written once its text is. */
  of(form: ProfessionalFormResponse): OpenDocument {
    const known = this.drafts.get(form.code);
    if (known) return known;
    const draft = new DocumentDraft(form);
    const text = this.texts.text<KeptDocument>(`document ${form.code}`);
    let before: KeptDocument | null = null;
    effect(() => {
      const standing = draft.standing();
      if (standing !== before) untracked(() => void this.keep(text, standing));
      before = standing;
    }, { injector: this.injector });
    this.drafts.set(form.code, { draft, text });
    return { draft, text };
  }

  /** Makes it this tab's to write, with what the device has of it. */
  async open({ draft, text }: OpenDocument): Promise<void> {
    const before = text.here();
    await this.texts.open(text);
    if (!before) this.goOn(draft, text);
  }

  async writeHere({ draft, text }: OpenDocument): Promise<void> {
    await this.texts.writeHere(text);
    this.goOn(draft, text);
  }

  close({ text }: OpenDocument): Promise<void> {
    return this.texts.close(text);
  }

  /** Also when its page was left: a file may come late, and what was taken out be put back. */
  private async keep(text: UnsentText<KeptDocument>, standing: KeptDocument | null): Promise<void> {
    if (text.here()) return text.change(standing);
    await this.texts.open(text);
    text.change(standing);
    await this.texts.close(text);
  }

  private goOn(draft: DocumentDraft, text: UnsentText<KeptDocument>): void {
    if (!text.here()) return;
    const kept = text.value();
    if (kept) draft.goOn(kept);
    // It went into a file, or was given up, in another tab.
    else draft.typed.set(false);
  }
}
