import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { DraftFaultResponse } from '@afterword/api-types';
import { type DraftDocument, type DraftTheme, type KnownTheme, nameFault, themesOfDraft } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { UndoOffer, type Undoable } from '../platform/undo';
import { BriefingDraftsApi } from './briefing-drafts-api';
import { holds, type ListKind, type ListPlace, type Place, type Piece, added, changed, lastKeyIn, listMovedTo, listNameOf, movedTo, neighbourOf, partOf, placeIn, restored, splitInto, stepped, without } from './draft-changes';
import type { DraftEditing } from './draft-editing';
import { mergedInto, type Pairs } from './draft-merging';

export interface PlaceChoice {
  readonly value: string;
  readonly words: string;
}

const named: Readonly<Record<string, string>> = {
  title: 'The title', purpose: 'What it is for', theme: 'A theme of its own', messages: 'A message', questions: 'A question', standards: 'A law or standard', aims: 'An aim', leftOver: 'Leave it out',
};

/** The draft on the page, as its parts see it: what it says, which parts are open, what is at fault, and every change to it. */
@Injectable()
export class DraftBoard {
  private readonly undo = inject(UndoOffer);
  private readonly announcer = inject(Announcer);
  readonly editing = signal<DraftEditing | null>(null);
  readonly source = signal<readonly string[]>([]);
  private readonly read = inject(BriefingDraftsApi).choices();
  /** null until it is known what was published before, and for which teams there can be a briefing */
  readonly choices = computed(() => (this.read.hasValue() ? this.read.value() : null));
  readonly choicesTrouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  readonly open = signal<ReadonlySet<string>>(new Set());
  /** sentences by `key.field` */
  readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  readonly document = computed(() => this.editing()?.document() ?? null);

  private offered: Undoable | null = null;
  /** the codes of behaviours while their theme goes on with something else */
  private readonly aside = new Map<string, string>();

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      if (this.undo.offered() === this.offered) this.undo.offered.set(null);
    });
  }

  askAgain(): void {
    this.read.reload();
  }

  say<Changed extends Piece>(key: string, change: Partial<Changed>): void {
    this.change((draft) => changed<Changed>(draft, key, change));
  }

  change(by: (draft: DraftDocument) => DraftDocument): void {
    this.editing()?.change(by);
  }

  /** Takes a part away, for as long as it can be taken back. */
  drop(key: string, words: string): void {
    const before = this.document();
    if (!before) return;
    this.toggle(key, false);
    this.focusBeside(before, key);
    this.change((draft) => without(draft, key));
    this.offer({ words: `Dropped: ${words}`, undo: async () => this.change((draft) => restored(draft, before, key)) });
  }

  step(key: string, by: -1 | 1): void {
    this.change((draft) => stepped(draft, key, by));
    const place = this.placeOf(key);
    if (place) this.announcer.say(`Now ${place.at + 1} of ${place.of}.`);
  }

  move(key: string, value: string): void {
    const before = this.document();
    const place = this.placesFor(key).find((each) => each.value === value);
    if (!before || !place) return;
    this.toggle(key, false);
    this.focusBeside(before, key);
    this.change((draft) => movedTo(draft, key, placeOf(value)));
    this.offerBack(before, `Put under: ${place.words}`);
  }

  /** Makes one part of each thing that it holds. */
  split(key: string): void {
    const before = this.document();
    if (!before) return;
    this.toggle(key, false);
    this.change((draft) => splitInto(draft, key));
    this.focus(`draft-${key}-change`);
    this.offerBack(before, `Split into ${this.holds(before, key)}`);
  }

  /** Puts one theme together with another. */
  merge({ key, name }: DraftTheme, into: DraftTheme, pairs: Pairs): void {
    const before = this.document();
    if (!before) return;
    this.toggle(key, false);
    this.change((draft) => mergedInto(draft, key, into.key, pairs));
    this.focus(`draft-${into.key}-change`);
    this.offerBack(before, `Put together: ${name} and ${into.name}`);
  }

  /** Closes an open part. A behaviour without a short name that says something stays open and says so at its place. */
  close(key: string): boolean {
    const draft = this.document();
    const behaviour = draft && themesOfDraft(draft).flatMap(({ behaviours }) => behaviours).find((each) => each.key === key);
    const fault = behaviour ? nameFault(behaviour.name, behaviour.sentence) : '';
    this.faults.update((faults) => new Map([...faults].filter(([at]) => at !== `${key}.name`).concat(fault ? [[`${key}.name`, fault]] : [])));
    if (fault) this.focus(`draft-${key}-name`);
    else this.toggle(key, false);
    return !fault;
  }

  private holds(draft: DraftDocument, key: string): number {
    const piece = partOf(draft, key);
    return piece ? holds(piece) : 1;
  }

  /** Puts everything that stands under a theme where it belongs, in one step. */
  moveList({ key, name }: DraftTheme, kind: ListKind | ''): void {
    const before = this.document();
    if (!before || !kind) return;
    this.toggle(key, false);
    this.change((draft) => listMovedTo(draft, key, kind));
    this.focus(`draft-${key}-change`, `draft-${kind}-add`, `draft-${this.document()?.undermining?.key}-change`);
    this.offerBack(before, `Put elsewhere: ${name}`);
  }

  /** Adds an empty part and opens it. */
  add(place: ListPlace): void {
    this.change((draft) => added(draft, place));
    const draft = this.document();
    if (!draft) return;
    const key = lastKeyIn(draft, place);
    this.toggle(key, true);
    this.focus(`draft-${key}-name`, `draft-${key}-text`);
  }

  /** Whether a theme is a published one. Behaviours can go on only under the theme that they stood under. */
  goOn(theme: DraftTheme, code: string | null): void {
    const under = new Set(this.known(code)?.behaviours.map((each) => each.code));
    const taken = new Set(theme.behaviours.map((each) => each.continues));
    const behaviours = theme.behaviours.map((each) => {
      const was = each.continues ?? (taken.has(this.aside.get(each.key) ?? '') ? null : this.aside.get(each.key)) ?? null;
      if (was) this.aside.set(each.key, was);
      return { ...each, continues: was && under.has(was) ? was : null };
    });
    for (const each of behaviours) if (each.continues) this.aside.delete(each.key);
    this.say<DraftTheme>(theme.key, { continues: code, behaviours });
  }

  known(code: string | null): KnownTheme | undefined {
    return this.choices()?.themes.find((each) => each.code === code);
  }

  toggle(key: string, open: boolean): void {
    this.open.update((keys) => new Set(open ? [...keys, key] : [...keys].filter((each) => each !== key)));
  }

  placeOf(key: string): { readonly at: number; readonly of: number } | null {
    const draft = this.document();
    return draft && placeIn(draft, key);
  }

  /** Puts the focus on the first of these that is there, once the page shows what changed. */
  focus(...ids: readonly string[]): void {
    setTimeout(() => ids.map((id) => document.getElementById(id)).find((element) => element !== null)?.focus());
  }

  private focusBeside(draft: DraftDocument, key: string): void {
    this.focus(`draft-${neighbourOf(draft, key)}-change`, `draft-${listNameOf(draft, key)}-add`);
  }

  private offer(undoable: Undoable): void {
    this.offered = undoable;
    this.undo.offer(undoable);
  }

  /** Offers the draft as it was, until something else is changed. */
  private offerBack(before: DraftDocument, words: string): void {
    const after = this.document();
    this.offer({ words, undo: async () => this.change(() => before), stands: () => this.document() === after });
  }

  fault(key: string, field: string): string {
    return this.faults().get(`${key}.${field}`) ?? '';
  }

  /** Where words can be put besides where they are, each with what it is called. */
  placesFor(key: string): readonly PlaceChoice[] {
    const draft = this.document();
    const own = draft && listNameOf(draft, key);
    return this.choicesOfPlace().filter(({ value }) => value !== own && value !== `under ${own}`);
  }

  private readonly choicesOfPlace = computed<readonly PlaceChoice[]>(() => {
    const draft = this.document();
    if (!draft) return [];
    const under = themesOfDraft(draft).map(({ key, name }) => ({ value: `under ${key}`, words: `A behaviour under “${name || 'a theme without a name'}”` }));
    const wearing = draft.undermining ? [] : [{ value: 'undermining', words: 'What wears it down' }];
    return [...under, ...wearing, ...Object.entries(named).map(([value, words]) => ({ value, words }))];
  });

  /** Opens what is at fault and keeps each sentence at its field. */
  refuse(faults: readonly Pick<DraftFaultResponse, 'pointer' | 'detail'>[]): readonly { readonly field: string; readonly words: string }[] {
    const draft = this.document();
    if (!draft) return [];
    const placed = faults.map(({ pointer, detail }) => ({ ...keyAndField(draft, pointer), words: detail }));
    this.faults.set(new Map(placed.map(({ key, field, words }) => [`${key}.${field}`, words])));
    this.open.update((keys) => new Set([...keys, ...placed.map(({ key }) => key)]));
    return placed.map(({ key, field, words }) => ({ field: `draft-${key}-${field}`, words }));
  }
}

function placeOf(value: string): Place {
  return value.startsWith('under ') ? { under: value.slice('under '.length) } : (value as Exclude<Place, object>);
}

/** The part of a draft that a pointer leads to, by its key. A list as a whole is named by itself. */
function keyAndField(draft: DraftDocument, pointer: string): { readonly key: string; readonly field: string } {
  let at: unknown = { document: draft };
  let key = '';
  const rest = pointer.split('/').slice(1);
  let field = rest.at(-1) ?? '';
  for (const [nth, name] of rest.entries()) {
    at = (at as Record<string, unknown> | null)?.[name];
    const own = (at as { key?: unknown } | null)?.key;
    if (typeof own === 'string') [key, field] = [own, rest[nth + 1] ?? ''];
    else if (nth === 1 && (name === 'title' || name === 'purpose')) [key, field] = [name, 'text'];
  }
  return { key: key || field, field };
}
