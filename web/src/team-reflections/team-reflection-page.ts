import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { limits, themesOf } from '@afterword/journal';
import { ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { wordsThatIdentify } from '../identifying';
import { Announcer } from '../platform/announcing';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { BigQuestion } from './big-question';
import { TeamReflectionsApi, settingWords } from './team-reflections-api';

type Setting = keyof typeof settingWords;

const fieldIds: Readonly<Record<string, string>> = { setting: 'team-setting-handover', change: 'team-change', people: 'team-people' };

/** One question of a briefing, large enough for a room, and below it what the team took from it: no names. */
@Component({
  selector: 'aw-team-reflection-page',
  imports: [BigQuestion, ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  template: `
    <div class="page team-reflection">
      @if (question(); as question) {
        <a class="back-link no-print" [routerLink]="['/briefings', code()]"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>{{ briefing()?.title }}</a>
        <h1 class="team-question">{{ question.text }}</h1>
        <aw-big-question [words]="question.text" />
        <form class="stack team-form no-print" (submit)="record($event)" novalidate>
          <aw-error-summary [troubles]="troubles.list()" />
          <h2>What we took from it</h2>
          <p class="soft measure">Everyone here can read this on the briefing’s page. It keeps no names, and who wrote it is not shown.</p>
          <fieldset class="group" [attr.data-error]="!!troubles.at('setting')"><legend>Where did you talk about it?</legend>
            <aw-field-error errorId="team-setting-error" [words]="troubles.at('setting')" />
            @for (each of settings; track each) {
              <label class="choice"><input type="radio" name="setting" [checked]="setting() === each" [id]="'team-setting-' + each" (change)="setting.set(each)"><span class="choice-words">{{ words[each] }}</span></label>
            }
          </fieldset>
          <fieldset class="group"><legend>What came up?</legend>
            @for (theme of themes(); track theme.code) {
              <label class="choice"><input type="checkbox" [checked]="chosen().includes(theme.code)" (change)="toggle(theme.code)"><span class="choice-words">{{ theme.name }}</span></label>
            }
          </fieldset>
          <div class="field" [attr.data-error]="!!troubles.at('change')">
            <label class="label" for="team-change">The one thing you agreed to change</label>
            <span class="hint" id="team-change-hint">No names, places or dates. Say it so that it could be any team.</span>
            <aw-field-error errorId="team-change-error" [words]="troubles.at('change')" />
            @if (troubles.at('change') && pointing().length) { <p class="small">Look at: @for (each of pointing(); track each) { <mark class="detail-mark">{{ each }}</mark>{{ $last ? '.' : ', ' }} }</p> }
            <textarea class="textarea textarea-serif" id="team-change" rows="2" [value]="change()" (input)="change.set($any($event.target).value)"
              [attr.aria-invalid]="troubles.at('change') ? true : null" aria-describedby="team-change-hint team-change-error"></textarea>
          </div>
          <div class="field" [attr.data-error]="!!troubles.at('people')">
            <label class="label" for="team-people">About how many were there?</label>
            <span class="hint" id="team-people-hint">It is rounded to the nearest five before it is kept.</span>
            <aw-field-error errorId="team-people-error" [words]="troubles.at('people')" />
            <input class="input team-people" id="team-people" inputmode="numeric" [value]="people()" (input)="people.set($any($event.target).value)"
              [attr.aria-invalid]="troubles.at('people') ? true : null" aria-describedby="team-people-hint team-people-error">
          </div>
          @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
          <p class="actions"><button type="submit" class="button" [attr.aria-busy]="busy() ? true : null">Keep it with the briefing</button></p>
        </form>
      } @else if (read.hasValue()) {
        <h1>Page not found</h1>
        <p class="page-lead">There is no such question. <a routerLink="/briefings">See the briefings</a></p>
      } @else if (read.error()) {
        <h1 class="page-head">Team reflection</h1>
        <aw-page-failed heading="The question did not load" (retry)="read.reload()" />
      } @else {
        <h1 class="page-head">Team reflection</h1>
        <aw-loading words="Loading the question" />
      }
    </div>
  `,
})
export class TeamReflectionPage {
  /** from the address */
  readonly code = input.required<string>();
  readonly questionCode = input.required<string>();
  private readonly api = inject(TeamReflectionsApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly id = crypto.randomUUID();
  protected readonly read = this.api.briefings();
  protected readonly briefing = computed(() => (this.read.hasValue() ? this.read.value().briefings.find(({ code }) => code === this.code()) : undefined));
  protected readonly question = computed(() => this.briefing()?.questions.find(({ code }) => code === this.questionCode()));
  protected readonly themes = computed(() => themesOf(this.briefing() ?? { themes: [], undermining: null }));
  protected readonly settings: readonly Setting[] = ['handover', 'supervision', 'meeting'];
  protected readonly words = settingWords;
  protected readonly setting = signal<Setting | null>(null);
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly change = signal('');
  protected readonly people = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  /** which words of the change could identify someone */
  protected readonly pointing = signal<readonly string[]>([]);
  private readonly summary = viewChild(ErrorSummary);
  protected readonly troubles = new FormTroubles(this.summary, (name) => fieldIds[name] ?? '');

  constructor() {
    inject(PrivacyLine).show({ state: 'open', mark: 'printed', sentence: 'Everyone here can read what you keep.', more: 'It holds no names.' });
  }

  protected toggle(code: string): void {
    this.chosen.update((chosen) => (chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]));
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const setting = this.setting();
    this.trouble.set('');
    this.pointing.set([]);
    if (this.troubles.say(this.missing()) || !setting) return;
    this.busy.set(true);
    try {
      const [briefing, question] = [this.code(), this.questionCode()];
      await this.api.record({ id: this.id, briefing, question, setting, themes: [...this.chosen()], change: this.change(), people: Number(this.people()) });
      this.announcer.say('Kept with the briefing.');
      await this.router.navigate(['/briefings', briefing]);
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.troubles.say(refusal.fields);
      if (refusal.fields.size === 0) this.trouble.set(`Not kept. ${refusal.words}`);
      else if (refusal.fields.has('change')) this.pointing.set(await wordsThatIdentify(this.change()));
    } finally {
      this.busy.set(false);
    }
  }

  private missing(): ReadonlyMap<string, string> {
    const people = Number(this.people().trim() || 'none');
    const [change, most] = [this.change().trim(), limits.agreedChange];
    return new Map([
      ...(this.setting() ? [] : [['setting', 'Choose where you talked about it.'] as const]),
      ...(change === '' ? [['change', 'Write the one thing you agreed to change.'] as const] : []),
      ...(change.length > most ? [['change', `Say it in up to ${most} characters. It has ${change.length} now.`] as const] : []),
      ...(Number.isInteger(people) && people >= 2 && people <= 500 ? [] : [['people', 'Enter about how many were there, from 2 to 500.'] as const]),
    ]);
  }
}
