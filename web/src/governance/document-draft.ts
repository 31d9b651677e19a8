import type { EntryResponse, ProfessionalDocumentRequest, ProfessionalFormResponse } from '@afterword/api-types';
import { type Gap, type ProfessionalKind, answersFrom, firstSentenceOf, firstWordsOf, gapsBetween, mondayOf } from '@afterword/journal';
import { fullDay } from '@afterword/ui';
import { Injectable, computed, inject, signal } from '@angular/core';
import { UnsavedWork } from '../platform/unsaved';

export interface DraftAnswer {
  readonly prompt: string;
  readonly text: string;
  readonly themes: readonly string[];
}

/** One account or piece, and the entry it began from. */
export interface DraftPart {
  readonly key: string;
  readonly entryId: string | null;
  /** what the page calls the entry */
  readonly from: string;
  readonly heading: string;
  readonly answers: readonly DraftAnswer[];
}

export interface DraftActivity {
  readonly key: string;
  readonly entryId: string | null;
  readonly day: string;
  readonly type: string;
  readonly what: string;
}

export const gapKey = ({ from, until }: Gap): string => `${from} ${until}`;

/** A document while it is put together: the author's words laid under its questions. It is held by this page and nowhere else. */
export class DocumentDraft {
  readonly fields = signal<Readonly<Record<string, string>>>({});
  readonly parts = signal<readonly DraftPart[]>([]);
  readonly activities = signal<readonly DraftActivity[]>([]);
  readonly reasons = signal<Readonly<Record<string, string>>>({});
  /** the entries have been chosen */
  readonly filling = signal(false);
  /** something was typed that is in no file yet */
  readonly typed = signal(false);
  readonly gaps = computed(() => gapsBetween(this.activities().map(({ day }) => day), this.form.activities?.gapMonths ?? 0));
  readonly entryIds = computed(() => new Set([...this.parts(), ...this.activities()].flatMap(({ entryId }) => entryId ?? [])));
  readonly words = computed<ProfessionalDocumentRequest>(() => ({
    form: this.form.code,
    fields: this.form.fields.map(({ code }) => ({ code, text: this.fields()[code] ?? '' })),
    parts: this.parts().map(({ heading, answers }) => ({ heading, answers: answers.map((answer) => ({ ...answer, themes: [...answer.themes] })) })),
    activities: this.activities().map(({ day, type, what }) => ({ day, type, what })),
    gaps: this.gaps().map((gap) => ({ ...gap, why: this.reasons()[gapKey(gap)] ?? '' })),
  }));

  constructor(readonly form: ProfessionalFormResponse) {}

  /** Lays an entry into the document, word for word. */
  add(entry: EntryResponse): void {
    const { parts, activities } = this.form;
    const name = entry.title?.trim() || firstWordsOf(entry.sections, 60);
    if (parts) {
      const answers = answersFrom(parts.prompts, entry.model, entry.sections).map((answer) => ({ ...answer, themes: [] }));
      this.parts.update((all) => [...all, { key: entry.id, entryId: entry.id, from: `${name}, ${fullDay(entry.day)}`, heading: parts.headings ? (entry.title?.trim() ?? '') : '', answers }]);
    }
    if (activities) {
      const day = (entry.week ? mondayOf(entry.week) : null) ?? entry.day;
      const what = entry.title?.trim() || firstSentenceOf(entry.model, entry.sections);
      this.activities.update((all) => [...all, { key: entry.id, entryId: entry.id, day, type: activities.types[0] ?? '', what }]);
    }
  }

  /** Adds room for something that has no entry. */
  addEmpty(): void {
    const key = crypto.randomUUID();
    const { parts, activities } = this.form;
    if (parts) this.parts.update((all) => [...all, { key, entryId: null, from: '', heading: '', answers: parts.prompts.map(({ code }) => ({ prompt: code, text: '', themes: [] })) }]);
    if (activities) this.activities.update((all) => [...all, { key, entryId: null, day: '', type: activities.types[0] ?? '', what: '' }]);
  }

  changePart(key: string, change: Partial<DraftPart>): void {
    this.typed.set(true);
    this.parts.update((all) => all.map((part) => (part.key === key ? { ...part, ...change } : part)));
  }

  changeAnswer(part: DraftPart, prompt: string, change: Partial<DraftAnswer>): void {
    const now = this.parts().find(({ key }) => key === part.key) ?? part;
    this.changePart(part.key, { answers: now.answers.map((answer) => (answer.prompt === prompt ? { ...answer, ...change } : answer)) });
  }

  /** Moves what stands in an answer from `at` on to the front of the next; nothing happens at either end of it. */
  moveDown(part: DraftPart, prompt: string, at: number): boolean {
    const now = this.parts().find(({ key }) => key === part.key) ?? part;
    const nth = now.answers.findIndex((answer) => answer.prompt === prompt);
    const [from, to] = [now.answers[nth], now.answers[nth + 1]];
    const moved = from?.text.slice(at).trim();
    if (!from || !to || !moved) return false;
    const answers = now.answers.map((answer) => {
      if (answer === from) return { ...answer, text: answer.text.slice(0, at).trimEnd() };
      return answer === to ? { ...answer, text: [moved, answer.text].filter(Boolean).join('\n\n') } : answer;
    });
    this.changePart(part.key, { answers });
    return true;
  }

  changeActivity(key: string, change: Partial<DraftActivity>): void {
    this.typed.set(true);
    this.activities.update((all) => all.map((activity) => (activity.key === key ? { ...activity, ...change } : activity)));
  }

  changeField(code: string, text: string): void {
    this.typed.set(true);
    this.fields.update((all) => ({ ...all, [code]: text }));
  }

  explain(gap: Gap, why: string): void {
    this.typed.set(true);
    this.reasons.update((all) => ({ ...all, [gapKey(gap)]: why }));
  }

  /** Takes one out, and returns how to put it back as it was, at its place among what stands there by then. */
  takeOut(key: string): () => void {
    const [parts, activities, typed] = [this.parts(), this.activities(), this.typed()];
    this.parts.set(parts.filter((part) => part.key !== key));
    this.activities.set(activities.filter((activity) => activity.key !== key));
    return () => {
      this.parts.update((now) => withBack(key, parts, now));
      this.activities.update((now) => withBack(key, activities, now));
      // A file that was made in the meantime holds none of it.
      if (typed) this.typed.set(true);
    };
  }
}

/** What stands there now and the one that was taken out, behind the nearest of those that stood before it. */
function withBack<Piece extends { readonly key: string }>(key: string, before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const at = before.findIndex((piece) => piece.key === key);
  const piece = before[at];
  if (!piece) return now;
  const earlier = new Set(before.slice(0, at).map((each) => each.key));
  const place = now.findLastIndex((each) => earlier.has(each.key)) + 1;
  // Its entry may have been chosen again: then both stay, for both may have been typed in.
  const back = now.some((each) => each.key === key) ? { ...piece, key: crypto.randomUUID() } : piece;
  return [...now.slice(0, place), back, ...now.slice(place)];
}

/** The documents that are being put together in this tab, so that looking at another page loses no word of them. */
@Injectable({ providedIn: 'root' })
export class DocumentDrafts {
  private readonly drafts = new Map<ProfessionalKind, DocumentDraft>();

  constructor() {
    const typed = (): boolean => [...this.drafts.values()].some((draft) => draft.typed());
    // There is nowhere to save it but a file of the author's.
    inject(UnsavedWork).add({ unsaved: typed, save: () => Promise.resolve(!typed()) });
  }

  of(form: ProfessionalFormResponse): DocumentDraft {
    const draft = this.drafts.get(form.code) ?? new DocumentDraft(form);
    this.drafts.set(form.code, draft);
    return draft;
  }
}
