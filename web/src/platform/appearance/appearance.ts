import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';

export type Theme = 'device' | 'light' | 'dark';
export type Letters = 'book' | 'plain';

/** How the product looks on this device. Kept here and never sent. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly root = inject(DOCUMENT).documentElement;
  readonly theme = signal<Theme>(stored('afterword.theme', ['light', 'dark']) ?? 'device');
  readonly letters = signal<Letters>(stored('afterword.letters', ['plain']) ?? 'book');

  constructor() {
    effect(() => this.keep('theme', this.theme(), 'device'));
    effect(() => this.keep('letters', this.letters(), 'book'));
  }

  private keep(name: 'theme' | 'letters', value: string, usual: string): void {
    if (value === usual) {
      this.root.removeAttribute(`data-${name}`);
      localStorage.removeItem(`afterword.${name}`);
    } else {
      this.root.setAttribute(`data-${name}`, value);
      localStorage.setItem(`afterword.${name}`, value);
    }
  }
}

function stored<T extends string>(key: string, allowed: readonly T[]): T | undefined {
  const value = localStorage.getItem(key);
  return allowed.find((each) => each === value);
}
