import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Loading, PageFailed } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { CommitmentForm } from './commitment-form';
import { CommitmentLines } from './commitment-lines';
import { type Commitment, CommitmentsApi } from './commitments-api';

/** What the two people of one supervision promised, each under their own name, and a way to promise more. */
@Component({
  selector: 'aw-supervision-commitments',
  imports: [CommitmentForm, CommitmentLines, Loading, PageFailed],
  template: `
    @if (list(); as list) {
      <div class="commitment-columns">
        <section aria-label="You promised"><h3>You promised</h3>
          @if (mine().length) { <aw-commitment-lines [commitments]="mine()" (changed)="keep($event)" /> } @else { <p class="soft">Nothing open.</p> }
        </section>
        <section [attr.aria-label]="otherName() + ' promised'"><h3>{{ otherName() }} promised</h3>
          @if (theirs().length) { <aw-commitment-lines [commitments]="theirs()" (changed)="keep($event)" /> } @else { <p class="soft">Nothing open.</p> }
        </section>
      </div>
      @if (ended()) {
        <p class="soft small">This supervision has ended. What you both promised stays here to read.</p>
      } @else if (adding()) {
        <aw-commitment-form [supervision]="supervision()" [role]="role()" [otherName]="otherName()" [session]="session()" (saved)="keep($event); adding.set(false)" (closed)="adding.set(false)" />
      } @else {
        <p><button type="button" class="link link-target no-print" (click)="adding.set(true)">Add a promise</button></p>
      }
    } @else if (trouble()) {
      <aw-page-failed heading="What you both promised did not load" [words]="trouble()" (retry)="read.reload()" />
    } @else {
      <aw-loading words="Loading what you both promised" />
    }
  `,
})
export class SupervisionCommitments {
  readonly supervision = input.required<string>();
  /** what the signed-in person is in it */
  readonly role = input.required<'supervisee' | 'supervisor'>();
  readonly otherName = input.required<string>();
  /** new promises belong to this session */
  readonly session = input<string | null>(null);
  readonly ended = input(false);
  /** as whoever shows this has read them; without it they are read here */
  readonly stands = input<readonly Commitment[]>();
  /** something was promised or changed */
  readonly changed = output();
  private readonly api = inject(CommitmentsApi);
  protected readonly adding = signal(false);
  protected readonly read = this.api.open(() => (this.stands() ? undefined : this.supervision()));
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** as it was read, with what was changed since; closed ones stay in their place until the page is opened again */
  protected readonly list = linkedSignal<readonly Commitment[] | undefined, readonly Commitment[] | null>({
    source: () => this.stands() ?? (this.read.hasValue() ? this.read.value().commitments : undefined),
    computation: (now, earlier) => now ?? earlier?.value ?? null,
  });
  protected readonly mine = computed(() => this.list()?.filter((each) => each.mine) ?? []);
  protected readonly theirs = computed(() => this.list()?.filter((each) => !each.mine) ?? []);

  /** Reads it again, because the other person changed something. */
  reload(): void {
    this.read.reload();
  }

  protected keep(changed: Commitment): void {
    const known = this.list() ?? [];
    this.list.set(known.some(({ id }) => id === changed.id) ? known.map((each) => (each.id === changed.id ? changed : each)) : [...known, changed]);
    this.changed.emit();
  }
}
