import { Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { GovernanceApi } from './governance-api';

/** The documents that regulators ask for, to choose from. */
@Component({
  selector: 'aw-registration-page',
  imports: [Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      <a class="back-link" routerLink="/your-data"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>Take it with you</a>
      <h1>Revalidation and registration</h1>
      <p class="page-lead page-head">Your own words, laid out as your regulator asks for them. No comments, no history, nothing hidden in the file.</p>
      @if (forms.hasValue()) {
        @for (group of groups(); track group.regulator) {
          <section class="measure space-above" [attr.aria-labelledby]="'for-' + group.regulator">
            <h2 [id]="'for-' + group.regulator" class="section-head">For the {{ group.regulator }}</h2>
            <ul class="plain-list">
              @for (form of group.forms; track form.code) {
                <li><p class="row-title"><a [routerLink]="['/registration', form.code]">{{ form.title }}</a></p><p class="soft">{{ form.about }}</p></li>
              }
            </ul>
          </section>
        }
        <p class="small soft measure space-above">Hours of practice, hours of learning and feedback from others are not kept here. Your regulator’s own pages say what else it asks for.</p>
      } @else if (forms.error()) {
        <aw-page-failed heading="The documents did not load" words="Your entries are safe." (retry)="forms.reload()" />
      } @else {
        <aw-loading words="Loading the documents" />
      }
    </div>
  `,
})
export class RegistrationPage {
  protected readonly forms = inject(GovernanceApi).forms();
  protected readonly groups = computed(() => {
    const forms = this.forms.hasValue() ? this.forms.value().forms : [];
    return [...new Set(forms.map(({ regulator }) => regulator))].map((regulator) => ({ regulator, forms: forms.filter((form) => form.regulator === regulator) }));
  });

  constructor() {
    inject(PrivacyLine).show(privacyWords.own);
  }
}
