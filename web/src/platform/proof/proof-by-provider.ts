import type { SignInWay } from '@afterword/api-types';
import { Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { refusalOf, refusalOfProvider } from '../problems';
import { ProofApi } from './proof-api';
import { whenProved } from './proved-elsewhere';

/** Shows with the sign-in of an organisation that it is them, in another window, so that the page stays as it is. */
@Component({
  selector: 'aw-proof-by-provider',
  template: `
    @if (waiting()) {
      <p role="status">Sign in there, in the other window. This page goes on by itself.</p>
      <p class="actions"><button type="button" class="link link-target" (click)="look(true)">I have signed in there</button></p>
    }
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
    <p class="actions">
      @for (way of ways(); track way.code) { <button type="button" [class]="style()" [attr.aria-busy]="busy() ? true : null" (click)="go(way.code)">Show it with {{ way.name }}</button> }
    </p>
  `,
})
export class ProofByProvider {
  private readonly api = inject(ProofApi);
  readonly ways = input.required<readonly SignInWay[]>();
  readonly style = input('button');
  readonly proved = output();
  protected readonly busy = signal(false);
  protected readonly waiting = signal(false);
  protected readonly trouble = signal('');

  constructor() {
    // Another page of this browser may ask too: what was pressed there is not done here.
    inject(DestroyRef).onDestroy(whenProved(() => { if (this.waiting()) void this.look(false); }));
  }

  protected async go(code: string): Promise<void> {
    if (this.busy()) return;
    this.trouble.set('');
    // At once, while the browser still sees that somebody pressed something; where it goes is known a moment later.
    const other = window.open('', '_blank');
    if (!other) return this.trouble.set('Your browser opened no other window. Allow it for this page, then try again.');
    this.busy.set(true);
    try {
      other.location.href = await this.api.wayToProvider(code);
      this.waiting.set(true);
    } catch (failure) {
      other.close();
      this.trouble.set(refusalOfProvider(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  /** Asks whether there is a proof by now, and says where there is none if somebody thought so. */
  protected async look(says: boolean): Promise<void> {
    try {
      if (await this.api.hasProved()) {
        this.waiting.set(false);
        this.proved.emit();
      } else if (says) this.trouble.set('That has not worked yet. Sign in there as yourself, or begin again.');
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
  }
}
