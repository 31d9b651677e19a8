import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Hiding } from '../device';

/** The tab's title: the screen first, the product after it, and never a word that somebody wrote. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly hiding = inject(Hiding);
  private readonly screen = signal('');
  /** where on the screen somebody is, in words that nobody wrote; whoever sets it takes it back */
  readonly part = signal('');
  /** a form on the page has something to mend */
  readonly trouble = signal(false);

  /** there is nothing at this address for this person */
  readonly absent = signal(false);

  constructor() {
    super();
    effect(() => {
      const screen = this.absent() ? 'Page not found' : this.screen();
      const part = this.part() && !this.absent() ? `${this.part()} – ` : '';
      const words = part + (screen ? `${screen} – Afterword` : 'Afterword');
      this.title.setTitle(this.hiding.hidden() ? 'Afterword' : this.trouble() ? `Error: ${words}` : words);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.trouble.set(false);
    this.absent.set(false);
    this.screen.set(this.buildTitle(snapshot) ?? '');
  }
}
