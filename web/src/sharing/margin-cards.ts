import { DestroyRef, Directive, ElementRef, afterEveryRender, inject, input } from '@angular/core';
import { placeCards } from './card-places';

const GAP = 20;

/**
 * Puts every `.margin-card` inside level with its words where the page has a margin. The cards stand in the page right after
 * their paragraph, so without a margin, without a script and on paper they are read there.
 */
@Directive({ selector: '[awMarginCards]' })
export class MarginCards {
  /** the `data-key` of the card that keeps its place */
  readonly active = input.required<string | null>({ alias: 'awMarginCards' });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterEveryRender({ read: () => this.place() });
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.place());
    observer.observe(this.host);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  private place(): void {
    const cards = [...this.host.querySelectorAll<HTMLElement>('.margin-card:not(.margin-card .margin-card)')];
    const inMargin = cards[0] !== undefined && getComputedStyle(cards[0]).position === 'absolute';
    if (!inMargin) {
      cards.forEach((card) => (card.style.top = ''));
      return this.makeRoom(0);
    }
    const origin = this.host.getBoundingClientRect().top;
    const measured = cards
      .map((card) => ({ card, wanted: this.levelOf(card) - origin, height: card.offsetHeight }))
      .sort((one, other) => one.wanted - other.wanted);
    const tops = placeCards(measured, measured.findIndex(({ card }) => card.dataset['key'] === this.active()), GAP);
    measured.forEach(({ card }, index) => {
      const top = `${Math.round(tops[index]! + origin - (card.offsetParent ?? this.host).getBoundingClientRect().top)}px`;
      if (card.style.top !== top) card.style.top = top;
    });
    const foot = measured.reduce((lowest, { height }, index) => Math.max(lowest, tops[index]! + height), 0);
    this.makeRoom(Math.ceil(foot - this.host.offsetHeight));
  }

  /** Keeps what follows the sheet below the last card. */
  private makeRoom(overhang: number): void {
    const room = overhang > 0 ? `${overhang + GAP}px` : '';
    const sheet = this.host.closest<HTMLElement>('.book') ?? this.host;
    if (sheet.style.marginBlockEnd !== room) sheet.style.marginBlockEnd = room;
  }

  private levelOf(card: HTMLElement): number {
    const level = card.dataset['level'];
    const words = level ? this.host.querySelector(`[data-on~="${level}"], #${level}`) : null;
    return (words ?? card).getBoundingClientRect().top;
  }
}
