import { contentsOf } from './lists';
import { isCross } from './marks';
import type { Section } from './outline';
import { sentencesOf } from './sentences';
import { saysThatItIsSo, tellsWhatToDo } from './wording';

/** How many of some texts pass a test, from 0 to 1. */
const share = (texts: readonly string[], test: (text: string) => boolean): number => (texts.length ? texts.filter(test).length / texts.length : 0);

/**
 * Sections whose headings promise nothing that is known, told by how their entries are worded and where they stand: behaviours say what
 * to do; after them comes what undermines, as things that people say and do, then messages, as sentences; what follows the questions is neither.
 */
export function byPlace(sections: readonly Section[]): readonly Section[] {
  const entries = sections.map(entriesOf);
  const all = sections.map((_, nth) => nth);
  const roles = sections.map(({ role }) => role);
  const unknown = (nth: number): boolean => roles[nth] === null && sections[nth].heading !== null && entries[nth].length > 1;
  const manyBefore = (nth: number): boolean => all.filter((other) => other < nth && unknown(other)).length > 1;
  // "Stop" beside "Keep" and "Start" is what should end; alone it may be a step.
  const said = (nth: number): string => sections[nth].heading?.text.toLowerCase().replace(/\W+$/u, '') ?? '';
  if (all.some((nth) => /^(?:keep|start|continue|carry on|begin)(?: doing)?$/u.test(said(nth)))) for (const nth of all) if (roles[nth] === null && /^(?:stop|drop|end)(?: doing)?$/u.test(said(nth))) roles[nth] = 'undermining';
  // "Principles to hold on to" below everything else holds no themes.
  for (const nth of all) if (roles[nth] === 'themes' && entries[nth].length > 0 && manyBefore(nth)) roles[nth] = entries[nth].length > 1 || roles.includes('messages') ? null : 'messages';
  for (const nth of all) if (unknown(nth) && !roles.includes('undermining') && sections[nth].units.some(({ style }) => isCross(style)) && manyBefore(nth)) roles[nth] = 'undermining';
  // "In a nutshell" above everything is what the document is about.
  const firstMessages = roles.indexOf('messages');
  if (roles.lastIndexOf('messages') > firstMessages && !all.some((nth) => nth < firstMessages && unknown(nth))) roles[firstMessages] = 'background';
  // "Summary" below the themes sums them up.
  for (const nth of all) if (roles[nth] === 'background' && /\bsummary\b/iu.test(sections[nth].heading?.text ?? '') && manyBefore(nth) && entries[nth].length > 1 && !roles.includes('messages')) roles[nth] = 'messages';
  const questions = roles.indexOf('questions');
  const doing = all.map((nth) => share(entries[nth], tellsWhatToDo));
  const candidates = all.filter((nth) => unknown(nth) && (questions < 0 || nth < questions));
  const lastTheme = candidates.findLast((nth) => doing[nth] >= 0.5);
  // Only where most themes are worded as things to do can others be told from them.
  if (lastTheme !== undefined && candidates.filter((nth) => doing[nth] >= 0.5).length > 1) {
    const after = candidates.filter((nth) => nth > lastTheme && doing[nth] <= 0.34);
    const isSo = (nth: number): number => share(entries[nth], saysThatItIsSo);
    const wrong = roles.includes('undermining') ? undefined : after.find((nth) => isSo(nth) <= 0.5);
    if (wrong !== undefined) roles[wrong] = 'undermining';
    const message = roles.includes('messages') ? undefined : after.findLast((nth) => roles[nth] === null && isSo(nth) >= 0.5);
    if (message !== undefined && message > roles.indexOf('undermining') && message === candidates.at(-1)) roles[message] = 'messages';
  }
  // Where neither is said, one or two sentences right above the questions are to be taken away.
  const closing = questions - 1;
  const isTold = (nth: number): boolean => roles[nth] === null && sections[nth].heading !== null && entries[nth].length > 0;
  if (questions > 3 && !roles.includes('messages') && !roles.includes('undermining') && isTold(closing) && entries[closing].length < 3 && share(entries[closing], saysThatItIsSo) > 0.5 && all.filter((nth) => nth < closing && isTold(nth) && entries[nth].length > 1).length > 2) roles[closing] = 'messages';
  // Where nothing is said to undermine, what stands last among the themes does, if it quotes people or says what is not done.
  const end = all.findIndex((nth) => roles[nth] === 'messages' || roles[nth] === 'questions');
  const before = end - 1;
  if (!roles.includes('undermining') && end > 0 && roles[before] === null && sections[before].heading !== null && entries[before].length > 0) {
    const others = all.filter((nth) => nth < before && (roles[nth] === null || roles[nth] === 'themes') && sections[nth].heading !== null && entries[nth].length > 0);
    const quotes = (nth: number): boolean => entries[nth].some((text) => /^["“‘']|\bsa(?:ys?|ying|id) ["“‘]/u.test(text));
    const refuses = /\b(?:not|never|missed|distress\w*|upset\w*)\b|n['’]t\b/iu.test(sections[before].heading?.text ?? '');
    if ((others.length > 1 || others.some((nth) => roles[nth] === 'themes')) && (refuses || (quotes(before) && !others.some(quotes)))) roles[before] = 'undermining';
  }
  const against = roles.indexOf('undermining');
  if (against >= 0 && manyBefore(against)) {
    for (const nth of all) if (nth > against && unknown(nth)) roles[nth] = (questions >= 0 && nth > questions) || roles.includes('messages') ? 'aside' : 'messages';
  }
  // A line or two between what undermines and the questions is what to take away, whatever it is called.
  const last = questions - 1;
  if (!roles.includes('messages') && against >= 0 && against < last && roles[last] === null && sections[last].heading && entries[last].length > 0 && entries[last].length < 4) roles[last] = 'messages';
  if (questions >= 0 && manyBefore(questions)) for (const nth of all) if (nth > questions && roles[nth] === null && sections[nth].heading) roles[nth] = 'aside';
  return sections.map((section, nth) => ({ ...section, role: roles[nth] }));
}

/** What a section lists, or its paragraphs where each is short. */
function entriesOf({ units }: Section): readonly string[] {
  const { listed, prose } = contentsOf(units);
  if (listed.length) return listed.map(({ text }) => text);
  const said = prose.length === 1 ? sentencesOf(prose[0].text) : prose.map(({ text }) => text);
  return said.every((text) => text.length <= 140) && (prose.length > 1 || said.length <= 4) ? said : [];
}
