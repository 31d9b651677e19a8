import { sectionCodes, type EntryContent } from '@afterword/journal';
import { type Published, questionKey } from '../briefings';
import { type FieldError, RuleBroken } from '../platform/problems';

/** Throws RuleBroken at each section, tag or question that no model or briefing knows. */
export function checkRules(content: EntryContent, { directions, questions }: Published): void {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  content.sections.forEach(({ section }, at) => {
    if (!sectionCodes.has(section)) errors.push({ pointer: `/sections/${at}/section`, detail: 'No model has this section.' });
    if (seen.has(section)) errors.push({ pointer: `/sections/${at}/section`, detail: 'This section stands here twice.' });
    seen.add(section);
  });
  content.tags.forEach(({ code, direction }, at) => {
    const possible = directions.get(code);
    if (!possible) errors.push({ pointer: `/tags/${at}/code`, detail: 'No briefing has this theme.' });
    else if (!possible.includes(direction)) errors.push({ pointer: `/tags/${at}/direction`, detail: 'Choose how it went for this theme.' });
  });
  if (content.begunFrom && !questions.has(questionKey(content.begunFrom))) errors.push({ pointer: '/begunFrom', detail: 'No briefing has this question.' });
  if (errors.length > 0) throw new RuleBroken('Some of this does not fit together.', errors);
}

/** Whether nothing at all was written. */
export function isEmpty(content: EntryContent): boolean {
  return content.sections.every(({ text }) => text.trim() === '');
}
