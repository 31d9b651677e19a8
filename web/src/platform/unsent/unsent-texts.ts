import { Injectable, inject, signal } from '@angular/core';
import { UnsavedWork } from '../unsaved';
import { LocalText } from '../local-text';
import { UnsentText } from './unsent-text';

/** What tabs of one browser tell each other of a text. Only a tab of the same person listens. */
type UnsentNews = { readonly id: string } & ({ readonly kind: 'wants' } | { readonly kind: 'handed'; readonly value: object | null });
type Told = UnsentNews & { readonly person: string };

/** a tab that does not answer for so long is frozen or gone, and is not waited for */
const answerWithinMs = 2_000;

/**
 * The texts of whoever is here that were typed and not sent, on this device and in this tab. One tab writes a text at a time; another
 * one says so, and can have it with all its words.
 */
@Injectable({ providedIn: 'root' })
export class UnsentTexts {
  private readonly local = inject(LocalText);
  private readonly unsavedWork = inject(UnsavedWork);
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword-unsent');
  private readonly known = signal<ReadonlyMap<string, UnsentText>>(new Map());
  /** how to let go of those that this tab writes */
  private readonly held = new Map<UnsentText, () => void>();
  /** settles when the hold on a text has ended */
  private readonly ending = new Map<string, Promise<void>>();
  /** being opened at this moment */
  private readonly entering = new Map<UnsentText, Promise<void>>();
  private readonly answers = new Map<string, (value: object | null) => void>();

  constructor() {
    void this.find();
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.person === this.local.person()) void this.heard(data);
    });
    addEventListener('pagehide', () => this.keepAll());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.keepAll();
      else void this.find();
    });
  }

  /** Those with words in them whose ids begin so. */
  all(beginning = ''): readonly UnsentText[] {
    return [...this.known().values()].filter((text) => text.id().startsWith(beginning) && text.value() !== null);
  }

  /** The text of this id, with words in it or not. Each is one object in a tab. */
  text<T extends object>(id: string): UnsentText<T> {
    const known = this.known().get(id);
    if (known) return known as UnsentText<T>;
    const text = new UnsentText<T>(id, { keep: (name, value) => (value === null ? this.local.remove(name) : this.local.putUnsent({ id: name, value })) });
    this.known.update((all) => new Map([...all, [id, text]]));
    return text;
  }

  /** Makes this the tab that writes a text, with what the device has of it, unless another tab writes it. Never rejects. */
  open(text: UnsentText): Promise<void> {
    text.wanted += 1;
    return this.enter(text);
  }

  /** Takes a text over that another tab writes, with all its words. */
  async writeHere(text: UnsentText): Promise<void> {
    await this.open(text);
    if (!text.here()) {
      const handed = new Promise<object | null | undefined>((resolve) => {
        this.answers.set(text.id(), resolve);
        setTimeout(() => resolve(undefined), answerWithinMs);
      });
      this.tell({ id: text.id(), kind: 'wants' });
      const value = await handed;
      this.answers.delete(text.id());
      if (!(await this.claim(text))) await this.claim(text, true);
      text.take(value === undefined ? await this.read(text) : value);
      this.begin(text);
      text.change(text.value());
    }
    await this.close(text);
  }

  /** Each `open` ends with this: what is in it stays on this device, or in this tab where the device refuses. */
  async close(text: UnsentText): Promise<void> {
    await this.entering.get(text);
    text.wanted -= 1;
    if (text.wanted === 0) text.elsewhere.set(false);
    if ((await text.keepNow()) && text.wanted === 0) this.release(text);
  }

  /** It was sent, or its author gave it up: nothing of it stays here. */
  async end(text: UnsentText): Promise<void> {
    text.change(null);
    text.take(null);
    await (text.here() ? text.keepNow() : this.local.remove(text.id()).catch(() => undefined));
  }

  /** Brings back what was given up. Rejects when another tab writes it. */
  async restore(text: UnsentText, value: object): Promise<void> {
    await this.open(text);
    const here = text.here();
    if (text.value() === null) text.change(value);
    await this.close(text);
    if (!here) throw new Error('Another tab writes it.');
  }

  private async find(): Promise<void> {
    const found = await this.local.all().catch(() => null);
    if (!found) return;
    const values = new Map(found.unsent.map(({ id, value }) => [id, value as object]));
    for (const id of values.keys()) this.text(id);
    for (const [id, text] of this.known()) if (!text.here()) text.take(values.get(id) ?? null);
  }

  private enter(text: UnsentText): Promise<void> {
    if (text.here()) return Promise.resolve();
    const entering = this.entering.get(text) ?? this.goIn(text).finally(() => this.entering.delete(text));
    this.entering.set(text, entering);
    return entering;
  }

  private async goIn(text: UnsentText): Promise<void> {
    if (!(await this.claim(text))) return text.elsewhere.set(true);
    text.take(await this.read(text));
    this.begin(text);
  }

  /** What the device has of it; what is known here where the device does not answer. */
  private read(text: UnsentText): Promise<object | null> {
    const known = new Promise<object | null>((resolve) => setTimeout(() => resolve(text.value()), answerWithinMs));
    const kept = this.local.unsent(text.id()).then((value) => value as object | null, () => text.value());
    return Promise.race([kept, known]);
  }

  private begin(text: UnsentText): void {
    text.elsewhere.set(false);
    text.here.set(true);
  }

  /** Resolves to whether this tab may write it. Where a browser has no locks, it has no key to keep anything with either. */
  private async claim(text: UnsentText, steal = false): Promise<boolean> {
    if (this.held.has(text)) return true;
    // What this tab has just let go of is free in a moment.
    await this.ending.get(text.id());
    const forget = this.unsavedWork.add(text);
    if (!navigator.locks) {
      this.held.set(text, forget);
      return true;
    }
    return new Promise((resolve) => {
      const ended = navigator.locks.request(`unsent:${text.id()}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) {
          forget();
          return resolve(false);
        }
        return new Promise<void>((release) => {
          this.held.set(text, () => {
            forget();
            release();
          });
          resolve(true);
        });
      });
      // Rejects when another tab took it by force, because this one did not answer in time.
      this.ending.set(text.id(), ended.then(() => undefined, () => this.release(text)));
    });
  }

  private release(text: UnsentText): void {
    text.here.set(false);
    text.elsewhere.set(text.wanted > 0);
    this.held.get(text)?.();
    this.held.delete(text);
  }

  private async heard(told: Told): Promise<void> {
    const text = this.known().get(told.id);
    if (told.kind === 'handed') return this.answers.get(told.id)?.(told.value);
    if (!text?.here()) return;
    await text.keepNow();
    this.release(text);
    await this.ending.get(told.id);
    this.tell({ id: told.id, kind: 'handed', value: text.value() });
  }

  private tell(news: UnsentNews): void {
    const person = this.local.person();
    if (person !== null) this.channel?.postMessage({ person, ...news });
  }

  private keepAll(): void {
    for (const text of this.held.keys()) void text.keepNow();
  }
}
