import { type DraftDocument, themesOfDraft } from '@afterword/journal';

/** Everything that a draft says, as plain words to be kept elsewhere. */
export function wordsOfDraft(draft: DraftDocument): string {
  const lists = [draft.standards, draft.aims, draft.messages, draft.questions, draft.leftOver];
  const themes = themesOfDraft(draft).map(({ name, summary, behaviours }) => [name, summary, ...behaviours.map((each) => `- ${each.name}: ${each.sentence}`)]);
  const parts = [[draft.title.text], [draft.purpose.text], ...themes, ...lists.map((list) => list.map(({ text }) => `- ${text}`))];
  return parts.map((lines) => lines.filter(Boolean).join('\n')).filter(Boolean).join('\n\n');
}

/** Whether two drafts say the same, in whatever order their members came. */
export function sameDraft(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [names, theirs] = [Object.keys(one), Object.keys(other)];
  return names.length === theirs.length && names.every((name) => sameDraft((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]));
}
