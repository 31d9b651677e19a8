import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading, PageFailed } from '@afterword/ui';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignpostList } from './signpost-list';
import { SignpostsApi } from './signposts-api';

const groups: readonly { readonly heading: string; readonly kinds: readonly string[] }[] = [
  { heading: 'For you', kinds: ['support'] },
  { heading: 'Somebody may be at risk', kinds: ['danger', 'safeguarding', 'worker'] },
  { heading: 'Something went wrong', kinds: ['incident', 'candour'] },
  { heading: 'Speaking up', kinds: ['speaking-up', 'regulator'] },
  { heading: 'A legal request', kinds: ['legal'] },
  { heading: 'What stays private', kinds: ['supervision'] },
];

/** Everybody to turn to, the same for everyone here. What to do in danger stands there even when nothing loads. */
@Component({
  selector: 'aw-support-page',
  imports: [Loading, PageFailed, RouterLink, SignpostList],
  template: `
    <article class="page">
      <header class="page-head">
        <h1>Support and where to turn</h1>
        <p class="page-lead">The same page for everyone. Nobody can tell that you looked.</p>
      </header>
      <p class="inset measure"><strong>In danger now? Call 999,</strong> or your emergency number. {{ named() ? 'Whom your organisation names for it stands below.' : 'If you do not know whom to ring, the hospital switchboard can put you through, day and night.' }}</p>
      <p class="measure space-above">Writing here does not report anything, and neither does sharing. Only you can tell somebody.</p>
      <div class="stack-wide measure space-above">
        @if (trouble()) {
          <aw-page-failed heading="The signposts did not load" [words]="trouble()" (retry)="read.reload()" />
        } @else if (read.hasValue()) {
          @for (group of shown(); track group.heading) {
            <section class="stack" [attr.aria-label]="group.heading">
              <h2>{{ group.heading }}</h2>
              <aw-signpost-list [signposts]="group.signposts" [dated]="true" />
            </section>
          } @empty {
            <p>Your organisation has not put its own numbers here yet. Ask the switchboard, your safeguarding lead or your supervisor.</p>
          }
        } @else {
          <aw-loading words="Loading the signposts" />
        }
      </div>
      <p class="space-above"><a routerLink="/help">Help and who can see this</a></p>
    </article>
  `,
})
export class SupportPage {
  protected readonly read = inject(SignpostsApi).signposts();
  protected readonly trouble = computed(() => (this.read.error() === undefined || this.read.isLoading() ? '' : refusalOf(this.read.error()).words));
  protected readonly shown = computed(() => {
    const all = this.read.hasValue() ? this.read.value().signposts : [];
    return groups.map(({ heading, kinds }) => ({ heading, signposts: all.filter(({ kind }) => kinds.includes(kind)) })).filter(({ signposts }) => signposts.length > 0);
  });

  /** whether the house says itself whom to ring in danger */
  protected readonly named = computed(() => this.shown().some(({ signposts }) => signposts.some(({ kind }) => kind === 'danger')));

  constructor() {
    inject(PrivacyLine).show(privacyWords.everyone);
  }
}
