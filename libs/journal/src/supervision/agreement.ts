/** What an agreement says in words, in the order of its page. Who, and of which type, stands in the supervision itself. */
export const agreementParts = ['aims', 'place', 'protectedTime', 'sharing', 'confidentiality', 'notes', 'cancelling', 'urgent', 'disagreement'] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** What two people agree on. Without a number of weeks or minutes they have not said. */
export type AgreementTerms = Readonly<Record<AgreementPart, string>> & {
  readonly everyWeeks: number | null;
  readonly minutes: number | null;
};

/** Sizes in characters unless said otherwise. */
export const agreementLimits = {
  part: 3_000,
  refusal: 2_000,
  weeks: 52,
  fewestMinutes: 5,
  mostMinutes: 480,
  /** answers to one draft, by both together */
  answers: 40,
  earlier: 20,
  standing: 30,
  reviewYears: 3,
} as const;

/** What nobody can agree to leaving open: the limits of confidentiality, and a day on which both look at it again. */
export function missingToAgree(terms: AgreementTerms, reviewOn: string | null): readonly ('confidentiality' | 'reviewOn')[] {
  return [
    ...(terms.confidentiality.trim() === '' ? (['confidentiality'] as const) : []),
    ...(reviewOn === null ? (['reviewOn'] as const) : []),
  ];
}

/** Whether two say the same. */
export function sameTerms(one: AgreementTerms, other: AgreementTerms): boolean {
  return one.everyWeeks === other.everyWeeks && one.minutes === other.minutes && agreementParts.every((part) => one[part] === other[part]);
}
