/** The documents that a regulator asks a registrant for. */
export const professionalKinds = ['nmc-accounts', 'nmc-discussion', 'hcpc-activities', 'hcpc-statement'] as const;
export type ProfessionalKind = (typeof professionalKinds)[number];

/** Something typed once in a document: a name, an address, a summary. */
export interface FormField {
  readonly code: string;
  readonly label: string;
  readonly hint: string;
  readonly size: 'line' | 'lines' | 'long';
  /** about how many words the form asks for; null when it does not say */
  readonly words: number | null;
}

/** One question of each account or piece, with the sections of an entry that answer it most nearly. */
export interface FormPrompt {
  readonly code: string;
  readonly question: string;
  readonly hint: string;
  readonly sections: readonly string[];
  /** what may be ticked beside the answer: the themes of a code of conduct */
  readonly themes: readonly string[];
}

/** What is written once for each chosen entry. */
export interface FormParts {
  /** what one of them is called: "Account", "Activity" */
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** about how many words all of them have together; null when the form does not say */
  readonly words: number | null;
  /** whether each has a heading of its author's */
  readonly headings: boolean;
  readonly prompts: readonly FormPrompt[];
}

/** A list of dated activities. */
export interface FormActivities {
  readonly types: readonly string[];
  readonly most: number;
  /** a gap of more than so many months wants a sentence */
  readonly gapMonths: number;
}

/** One version of what a regulator's form asks for. Dated: regulators change their forms, and a later version is added beside it. */
export interface ProfessionalForm {
  readonly code: ProfessionalKind;
  readonly version: number;
  readonly validFrom: string;
  readonly reviewBy: string;
  readonly regulator: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly FormField[];
  readonly parts: FormParts | null;
  readonly activities: FormActivities | null;
}

/** What an author puts into a document: their own text and nothing that anybody else wrote. */
export interface DocumentWords {
  readonly fields: readonly { readonly code: string; readonly text: string }[];
  readonly parts: readonly {
    readonly heading: string;
    readonly answers: readonly { readonly prompt: string; readonly text: string; readonly themes: readonly string[] }[];
  }[];
  readonly activities: readonly Activity[];
  readonly gaps: readonly ExplainedGap[];
}

export interface Activity {
  readonly day: string;
  readonly type: string;
  readonly what: string;
}

export interface Gap {
  readonly from: string;
  readonly until: string;
}

export interface ExplainedGap extends Gap {
  readonly why: string;
}

/** The version of each form that is in force on a day, in the order of the kinds. */
export function formsOn(day: string, forms: readonly ProfessionalForm[]): readonly ProfessionalForm[] {
  return professionalKinds.flatMap((kind) => {
    const begun = forms.filter(({ code, validFrom }) => code === kind && validFrom <= day);
    const newest = begun.sort((one, other) => other.validFrom.localeCompare(one.validFrom) || other.version - one.version)[0];
    return newest ? [newest] : [];
  });
}
