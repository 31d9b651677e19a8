import type { EntryResponse, ProfessionalDocumentRequest, ProfessionalFormResponse } from '@afterword/api-types';
import { type Gap, answersFrom, firstSentenceOf, firstWordsOf, gapsBetween, mondayOf } from '@afterword/journal';
import { fullDay } from '@afterword/ui';
import { computed, signal } from '@angular/core';

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

/** A document as it is kept on this device while something typed in it is in no file. */
export interface KeptDocument {
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: readonly DraftPart[];
  readonly activities: readonly DraftActivity[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly filling: boolean;
}

/** A document while it is put together: the author's words laid under its questions. Until it is a file they are on this device and nowhere else. */
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

  /** what is to be kept on this device; null while every word is in a file or an entry */
  readonly standing = computed<KeptDocument | null>(() =>
    this.typed() ? { fields: this.fields(), parts: this.parts(), activities: this.activities(), reasons: this.reasons(), filling: this.filling() } : null,
  );

  constructor(readonly form: ProfessionalFormResponse) {}

  /** Goes on with what was kept. Answers to questions that the form has no more stand behind the last one it has. */
  goOn(kept: KeptDocument): void {
    const prompts = this.form.parts?.prompts.map(({ code }) => code) ?? [];
    const answersOf = (answers: readonly DraftAnswer[]): DraftAnswer[] => {
      const gone = answers.filter(({ prompt }) => !prompts.includes(prompt)).map(({ text }) => text);
      return prompts.map((prompt, nth) => {
        const answer = answers.find((each) => each.prompt === prompt) ?? { prompt, text: '', themes: [] };
        return nth < prompts.length - 1 ? answer : { ...answer, text: [answer.text, ...gone].filter(Boolean).join('\n\n') };
      });
    };
    const codes = this.form.fields.map(({ code }) => code);
    const last = codes[codes.length - 1];
    const fields = { ...kept.fields };
    for (const [code, text] of Object.entries(kept.fields)) if (last && !codes.includes(code)) fields[last] = [fields[last], text].filter(Boolean).join('\n\n');
    this.fields.set(fields);
    this.parts.set(kept.parts.map((part) => ({ ...part, answers: answersOf(part.answers) })));
    this.activities.set(kept.activities);
    this.reasons.set(kept.reasons);
    this.filling.set(kept.filling);
    this.typed.set(true);
  }

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

