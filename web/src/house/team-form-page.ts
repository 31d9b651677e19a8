import { Component, computed, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { dateInFull, houseLimits } from '@afterword/journal';
import { dayOf, ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { HouseApi, type Team } from './house-api';
import { housePrivacy } from './house-words';

interface Typed {
  readonly name: string;
  readonly kind: 'ward' | 'non-clinical';
  readonly lineId: string | null;
  readonly lineFrom: string;
}

/** Adds a ward or team, gives it another name, or puts it in another line from a day on; what was typed stays when it is refused. */
@Component({
  selector: 'aw-team-form-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  templateUrl: './team-form-page.html',
})
export class TeamFormPage {
  private readonly api = inject(HouseApi);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);
  readonly id = input<string>();
  private readonly newId = crypto.randomUUID();
  protected readonly most = houseLimits.name;
  protected readonly today = dayOf(new Date());

  protected readonly read = this.api.house();
  protected readonly team = linkedSignal<Team | null>(() => (this.read.hasValue() ? (this.read.value().teams.find(({ id }) => id === this.id()) ?? null) : null));
  protected readonly trouble = computed(() => (this.read.error() !== undefined ? refusalOf(this.read.error()).words : this.id() && this.read.hasValue() && !this.team() ? 'There is nothing here that you can open.' : ''));
  protected readonly lines = computed(() => (this.read.hasValue() ? this.read.value().lines.filter(({ id, closedOn }) => closedOn === null || id === this.typed().lineId) : []));
  protected readonly typed = linkedSignal<boolean, Typed>({ source: () => this.read.hasValue(), computation: () => typedOf(untracked(this.team), this.today) });
  /** where it stands now, or is planned to */
  private readonly planned = computed(() => typedOf(this.team(), this.today).lineId);
  protected readonly moves = computed(() => this.team() !== null && (this.typed().lineId !== this.planned() || !!this.team()?.move) && this.typed().lineId !== (this.team()?.line?.id ?? null));
  protected readonly meaning = computed(() => {
    const { lineId, lineFrom } = this.typed();
    const team = this.team();
    if (!this.moves()) return team?.move && lineId === (team.line?.id ?? null) ? 'The move that is planned is taken back.' : '';
    const line = this.lines().find(({ id }) => id === lineId)?.name;
    const from = lineFrom ? dateInFull(lineFrom) : 'that day';
    return `From ${from} it counts ${line ? `in ${line}` : 'in no service line'}. A month counts it where it stands on the last day, and months that are published stay as they are.`;
  });
  /** what somebody else saved meanwhile */
  protected readonly stored = signal<Team | null>(null);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `team-${name}`);

  constructor() {
    inject(PrivacyLine).show(housePrivacy);
  }

  protected type(change: Partial<Typed>): void {
    this.typed.update((typed) => ({ ...typed, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const team = this.stored() ?? this.team();
      const { name, kind, lineId, lineFrom } = this.typed();
      await (team ? this.api.changeTeam(team, { name, lineId, lineFrom: this.moves() ? lineFrom || null : null }) : this.api.addTeam({ id: this.newId, name, kind, lineId }));
      await this.router.navigate(['/house/parts']);
    } catch (failure) {
      this.show(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private show(refusal: Refusal): void {
    const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: Team } | null)?.stored : undefined;
    this.stored.set(stored ?? null);
    this.troubles.refused(refusal, stored ? 'Somebody else changed this since you opened the page.' : refusal.words);
  }
}

function typedOf(team: Team | null, today: string): Typed {
  if (!team) return { name: '', kind: 'ward', lineId: null, lineFrom: today };
  const line = team.move ? team.move.line : team.line;
  return { name: team.name, kind: team.kind, lineId: line?.id ?? null, lineFrom: team.move?.from ?? today };
}
