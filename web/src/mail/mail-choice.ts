import { Component, inject, linkedSignal, signal } from '@angular/core';
import { refusalOf } from '../platform/problems';
import { MailApi } from './mail-api';

/** On the account page: whether an e-mail says that something waits. Nothing stands here where the hospital sends none. */
@Component({
  selector: 'aw-mail-choice',
  template: `
    @if (choice()?.sent) {
      <section class="space-above" aria-labelledby="mail-title">
        <h2 id="mail-title">E-mails</h2>
        <label class="choice measure">
          <input type="checkbox" [checked]="choice()?.wanted" (change)="choose($any($event.target))">
          <span class="choice-words">Tell me by e-mail when something waits<span class="hint">It never says what, nor from whom. None come at night.</span></span>
        </label>
        @if (trouble()) { <p class="trouble" role="alert">Not saved. {{ trouble() }}</p> }
      </section>
    }
  `,
})
export class MailChoice {
  private readonly api = inject(MailApi);
  private readonly read = this.api.choice();
  protected readonly choice = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly trouble = signal('');

  protected async choose(box: HTMLInputElement): Promise<void> {
    this.trouble.set('');
    try {
      this.choice.set(await this.api.choose(box.checked));
    } catch (failure) {
      box.checked = !box.checked;
      this.trouble.set(refusalOf(failure).words);
    }
  }
}
