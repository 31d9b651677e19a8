import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { KeptSignpost } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { AskFirst, type Question } from '../people';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { KeptSignpostsApi } from './kept-signposts-api';
import { kindWords } from './signpost-words';

/** For administrators: where people here are told to turn, whatever is past its review first. */
@Component({
  selector: 'aw-kept-signposts-page',
  imports: [AskFirst, DayPipe, Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/house"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Hospital</a>
      <header class="page-head"><h1>Where to turn</h1></header>
      <div class="stack measure">
        <p>Everyone here finds these under <a routerLink="/support">Support and where to turn</a>. Afterword rings nobody by itself.</p>
        <p>Each has a day on which somebody looks at it again. After that day the page says that it may be out of date.</p>
      </div>
      <p class="actions space-above"><a class="button" routerLink="/house/signposts/new">Add a signpost</a></p>
      @if (trouble()) {
        <aw-page-failed class="space-above" heading="The signposts did not load" [words]="trouble()" (retry)="read.reload()" />
      } @else if (!signposts()) {
        <aw-loading words="Loading the signposts" />
      } @else if (!signposts()!.length) {
        <div class="empty-place measure space-above"><p><strong>No signpost yet</strong></p><p>Begin with the number for danger, the safeguarding lead, the incident system, and who is there for staff at night.</p></div>
      } @else {
        <ul class="rows space-above">
          @for (each of signposts(); track each.code) {
            <li>
              <p><a class="link-target" [routerLink]="['/house/signposts', each.code]">{{ each.name }}</a></p>
              <p class="row-facts"><span>{{ wordsOf(each) }}</span>@if (each.phone) { <span>{{ each.phone }}</span> }
                @if (each.mayBeOutOfDate) { <b class="supervision-due">Was to be checked by {{ each.reviewOn | awDay: 'full' }}</b> } @else { <span>To be checked by {{ each.reviewOn | awDay: 'full' }}</span> }</p>
              <p><button type="button" class="link link-target" (click)="takeDown(each)">Take down<span class="visually-hidden"> {{ each.name }}</span></button></p>
            </li>
          }
        </ul>
      }
      <aw-ask-first [question]="question()" (closed)="question.set(null)" />
    </div>
  `,
})
export class KeptSignpostsPage {
  private readonly api = inject(KeptSignpostsApi);
  protected readonly read = this.api.kept();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly signposts = computed(() => (this.read.hasValue() ? this.read.value().signposts : null));
  protected readonly question = signal<Question | null>(null);

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }

  protected wordsOf({ kind }: KeptSignpost): string {
    return kindWords.find((each) => each.kind === kind)?.words ?? '';
  }

  protected takeDown({ code, name }: KeptSignpost): void {
    this.question.set({
      heading: `Take ${name} down?`, yes: 'Take it down', words: ['Nobody is sent there any more, from the next page they open. This cannot be undone: you would add it again.'],
      run: async () => {
        await this.api.takeDown(code);
        this.read.reload();
      },
    });
  }
}
