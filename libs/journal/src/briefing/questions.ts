import type { BriefingQuestion } from './briefing';

/** Those that speak for a team come first: to a non-clinical one, the questions for non-clinical teams. Otherwise as published. */
export function questionsFor<Question extends Pick<BriefingQuestion, 'audience'>>(audience: BriefingQuestion['audience'], questions: readonly Question[]): readonly Question[] {
  if (audience === 'all') return questions;
  return [...questions.filter((question) => question.audience === audience), ...questions.filter((question) => question.audience !== audience)];
}

/** A briefing as home looks at it. */
interface Offered {
  readonly forMe: boolean;
  readonly isNew: boolean;
  readonly publishedOn: string;
  readonly questions: readonly BriefingQuestion[];
}

/**
 * The one question that home offers on a day: the first of the newest briefing that is for whoever is here and not marked as read; once
 * all are, each day another of them all. A team with hands-on work is not asked what speaks for others.
 */
export function questionOfDay<Briefing extends Offered>(audience: BriefingQuestion['audience'], briefings: readonly Briefing[], day: number): { readonly briefing: Briefing; readonly question: BriefingQuestion } | null {
  const asked = [...briefings]
    .filter(({ forMe }) => forMe)
    .sort((one, other) => other.publishedOn.localeCompare(one.publishedOn))
    .flatMap((briefing) => questionsFor(audience, briefing.questions).filter((each) => audience !== 'all' || each.audience === 'all').map((question) => ({ briefing, question })));
  return asked.find(({ briefing }) => briefing.isNew) ?? asked[day % asked.length] ?? null;
}
