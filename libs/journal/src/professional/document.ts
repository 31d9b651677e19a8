import type { DocumentWords, ProfessionalForm } from './form';

/** A piece of a finished document, in the order in which it is read. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'question' | 'note' | 'words'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * The finished document: what is printed and what goes into the file for Word, from this one function, so that the two
 * cannot differ. It is made of the form's questions and the author's words, and of nothing else.
 */
export function documentOf(form: ProfessionalForm, words: DocumentWords): readonly Block[] {
  return [{ kind: 'title', text: form.title }, ...fieldBlocks(form, words), ...partBlocks(form, words), ...activityBlocks(form, words)];
}

function fieldBlocks(form: ProfessionalForm, words: DocumentWords): Block[] {
  const textOf = (code: string): string => words.fields.find((field) => field.code === code)?.text.trim() ?? '';
  const short = form.fields.filter(({ size }) => size !== 'long');
  const long = form.fields.filter(({ size }) => size === 'long');
  return [
    ...(short.length > 0 ? [{ kind: 'facts' as const, rows: short.map(({ code, label }) => [label, textOf(code)] as const) }] : []),
    ...long.flatMap(({ code, label }): Block[] => [{ kind: 'heading', text: label }, { kind: 'words', text: textOf(code) }]),
  ];
}

function partBlocks({ parts }: ProfessionalForm, words: DocumentWords): Block[] {
  if (!parts) return [];
  return words.parts.flatMap(({ heading, answers }, at): Block[] => [
    { kind: 'heading', text: heading.trim() ? `${parts.name} ${at + 1}: ${heading.trim()}` : `${parts.name} ${at + 1}` },
    ...parts.prompts.flatMap(({ code, question, themes }): Block[] => {
      const answer = answers.find(({ prompt }) => prompt === code);
      const ticked = themes.filter((theme) => answer?.themes.includes(theme));
      return [
        ...(question ? [{ kind: 'question' as const, text: question }] : []),
        ...(ticked.length > 0 ? [{ kind: 'note' as const, text: ticked.join(' · ') }] : []),
        { kind: 'words', text: answer?.text.trim() ?? '' },
      ];
    }),
  ]);
}

function activityBlocks({ activities }: ProfessionalForm, words: DocumentWords): Block[] {
  if (!activities) return [];
  const sorted = [...words.activities].sort((one, other) => one.day.localeCompare(other.day));
  const explained = words.gaps.filter(({ why }) => why.trim() !== '');
  return [
    { kind: 'table', head: ['Date', 'Type', 'Activity'], rows: sorted.map(({ day, type, what }) => [dateInFull(day), type, what.trim()]) },
    ...(explained.length > 0 ? [{ kind: 'heading' as const, text: 'Gaps' }] : []),
    ...explained.flatMap(({ from, until, why }): Block[] => [
      { kind: 'question', text: `From ${dateInFull(from)} to ${dateInFull(until)}` },
      { kind: 'words', text: why.trim() },
    ]),
  ];
}

/** "3 March 2026" for 2026-03-03; what is no day stays as it is. */
export function dateInFull(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  return match ? `${Number(match[3])} ${months[Number(match[2]) - 1] ?? ''} ${match[1]}` : day;
}

/** Whether there is anything in it that its author wrote. */
export function saysSomething(words: DocumentWords): boolean {
  const texts = [
    ...words.fields.map(({ text }) => text),
    ...words.parts.flatMap(({ heading, answers }) => [heading, ...answers.map(({ text }) => text)]),
    ...words.activities.map(({ what }) => what),
  ];
  return texts.some((text) => text.trim() !== '');
}
