import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { GovernanceApi } from './governance-api';
import { afterLastDay, whatStaysBehind } from './leaving-words';
import { MakePackLink } from './make-pack-link';

/** For whoever leaves: what to take, what happens on the last day, what stays and for how long, and how to fetch it after. */
@Component({
  selector: 'aw-leaving-page',
  imports: [DayPipe, Loading, MakePackLink, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/your-data"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Your data</a>
      <h1>Before you leave</h1>
      @if (failed()) {
        <aw-page-failed heading="This did not load" [words]="failed()" (retry)="read.reload()" />
      } @else if (!leaving()) {
        <aw-loading words="Loading" />
      } @else if (leaving(); as leaving) {
        <p class="page-lead page-head">
          @if (leaving.endsOn) { Your last day here is {{ leaving.endsOn | awDay: 'full' }}. What you wrote is yours, and none of it is lost. }
          @else { What you wrote is yours, and none of it is lost when you go. }
        </p>
        <div class="stack-wide measure">
          <section class="stack" aria-labelledby="leaving-take">
            <h2 id="leaving-take">Take it with you</h2>
            <ul class="rows">
              <li><p><a class="link-target" routerLink="/your-data">Download everything</a></p><p class="row-facts"><span>Your entries, your one-to-ones, and what is held about you, as one file</span></p></li>
              <li><p><a class="link-target" routerLink="/registration">For the NMC or the HCPC</a></p><p class="row-facts"><span>Reflective accounts, the discussion form, a list of activities, a statement</span></p></li>
            </ul>
          </section>
          <section class="stack" aria-labelledby="leaving-day">
            <h2 id="leaving-day">What happens on the last day</h2>
            <ul class="dashes">@for (line of afterLastDay; track line) { <li>{{ line }}</li> }</ul>
          </section>
          <section class="stack" aria-labelledby="leaving-later">
            <h2 id="leaving-later">Fetch it later</h2>
            @if (leaving.password) {
            <p>Make a link now, and keep it somewhere that is yours. With it and your password you can download everything for {{ leaving.days }} days after {{ leaving.endsOn ? 'your last day' : 'today' }}, also when you can no longer sign in. Nobody here knows your password, so the link opens nothing for anybody else.</p>
            @if (leaving.linkUntil && !made) { <p>You made one that works until {{ leaving.linkUntil | awDay: 'full' }}. A new one takes its place.</p> }
            <div><aw-make-pack-link kept="Keep it somewhere that is yours, such as your own e-mail." (done)="made = true" /></div>
            <p class="hint">No link, or it has run out? Ask where you worked: an administrator can make another as long as your entries are kept.</p>
            } @else { <p>That takes a password, and you have none here. Download everything while you can still sign in.</p> }
          </section>
          <section class="stack" aria-labelledby="leaving-stays">
            <h2 id="leaving-stays">What stays, and how long</h2>
            <dl class="summary-list">@for (each of stays; track each.what) { <div><dt>{{ each.what }}</dt><dd>{{ each.words }}</dd></div> }</dl>
            <p><a class="link-target" routerLink="/account/closing">Have everything erased instead</a></p>
          </section>
        </div>
      }
    </div>
  `,
})
export class LeavingPage {
  protected readonly read = inject(GovernanceApi).leaving();
  protected readonly leaving = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly failed = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  protected readonly afterLastDay = afterLastDay;
  protected readonly stays = whatStaysBehind;
  protected made = false;

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
