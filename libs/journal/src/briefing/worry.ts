/** The behaviours of the first briefing that are about a worry: one raised at once, and one not raised. */
const WORRIES: readonly string[] = ['BOU4', 'UND5'];

/** Whether an author tagged a worry. It looks at the themes they chose and never at words. */
export function isAboutAWorry(tags: readonly { readonly code: string }[]): boolean {
  return tags.some(({ code }) => WORRIES.includes(code));
}
