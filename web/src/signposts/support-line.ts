import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignpostsApi, dialled } from './signposts-api';

/** One calm line after writing, the same for everyone, whatever was written. Without the API it still leads to the support page. */
@Component({
  selector: 'aw-support-line',
  imports: [RouterLink],
  host: { class: 'support-line' },
  template: `
    <p>Some shifts stay with you.
      @if (first(); as first) { {{ first.name }}: <a [href]="dialled(first.phone!)">{{ first.phone }}</a>@if (first.hours) {, {{ first.hours.toLowerCase() }}}. }
      <a routerLink="/support">Support and where to turn</a></p>
  `,
})
export class SupportLine {
  private readonly read = inject(SignpostsApi).signposts();
  protected readonly dialled = dialled;
  protected readonly first = computed(() => (this.read.hasValue() ? (this.read.value().signposts.find((each) => each.kind === 'support' && each.phone) ?? null) : null));
}
