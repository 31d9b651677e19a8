import { isForNonClinicalAlone } from './audience';
import { byPlace } from './by-place';
import { withDeclaredThemes } from './declared-themes';
import { headOf } from './head';
import { withInlineLists } from './inline-lists';
import { courtesiesOf, greets } from './letters';
import { contentsOf, folded } from './lists';
import { outlineOf, type Section } from './outline';
import { withRepeatedLabels, withoutPages } from './repeated-labels';
import { withRepeatedLeads } from './repeated-leads';
import { placeQuestions, thatAsk, withItsEntries } from './questions';
import type { BriefingReading, Part, ReadQuestion } from './reading';
import { sentencesOf } from './sentences';
import { onlyNamesStandards as onlyNames, standardsIn } from './standards';
import { themesIn } from './themes';
import type { Unit } from './units';

const ENDS_THEMES = new Set(['undermining', 'messages', 'questions', 'standards', 'aside']);

/** What has found its place so far. */
interface Found {
  readonly purpose: Part[];
  readonly aims: Part[];
  readonly undermining: Part[];
  readonly messages: Part[];
  readonly questions: ReadQuestion[];
  readonly signs: Part[];
  readonly notPlaced: Part[];
  /** Where laws and standards are looked for. */
  readonly prose: Part[];
  readonly mayHoldThemes: Section[];
}

/** What a document says of itself: that it is a briefing, and that themes follow. */
export interface Says {
  readonly briefing: boolean;
  readonly themes: boolean;
}

/** Gives every unit of a document its place. */
export function understand(units: readonly Unit[]): { readonly reading: BriefingReading; readonly says: Says } {
  const columns = units.filter(({ style }) => style === 'sign');
  const paged = withoutPages(units.filter(({ style }) => style !== 'sign'));
  const courtesies = courtesiesOf(paged);
  const polite = new Set(courtesies.map(({ lines }) => lines[0]));
  // A greeting says where a head ends; what signs a letter is no part of it.
  const { title, kind, left: over, body } = headOf(paged.filter((unit) => !polite.has(unit.lines[0]) || greets(unit)));
  const left = over.filter(({ lines }) => !polite.has(lines[0]));
  const rest = byPlace(thatAsk(withItsEntries(withDeclaredThemes(outlineOf(withRepeatedLeads(withRepeatedLabels(withInlineLists(body.filter(({ lines }) => !polite.has(lines[0]))))))))));
  const found: Found = { purpose: [], aims: [], undermining: [], messages: [], questions: [], signs: [...(kind && kind !== title ? [kind] : []), ...[...columns, ...courtesies].map(({ text, lines }) => ({ text, lines }))], notPlaced: [...left], prose: [], mayHoldThemes: [] };
  const container = rest.findIndex(({ role }) => role === 'themes');
  const hasPurpose = rest.some(({ role, units: own }) => role === 'purpose' && own.length > 0);
  const listsBefore = rest.slice(0, Math.max(container, 0)).filter(({ role, heading, units: own }) => role === null && heading !== null && contentsOf(own).listed.length > 1);
  let open = container < 0 || listsBefore.length > 1;
  rest.forEach((section, nth) => {
    const depth = rest[container]?.depth ?? 0;
    if (nth === container) open = true;
    // "3." after "2. What the group agreed" with its 2.1 and 2.2 stands beside it and is no theme of it.
    else if (open && depth > 0 && section.role === null && section.depth === depth && rest.some((each, other) => other > container && other < nth && each.depth > depth)) open = false;
    else if (container >= 0 && nth > container && section.role !== null && ENDS_THEMES.has(section.role) && !(section.role === 'undermining' && rest.slice(nth + 1).some(({ role }) => role === 'undermining'))) open = false;
    if (section.role === 'themes' || (section.role === null && open)) found.mayHoldThemes.push(section);
    else placeSection(section, found, nth < container, hasPurpose);
  });
  const { themes, undermining, signs, notPlaced, prose } = themesIn(found.mayHoldThemes);
  // A paper that is addressed to the kitchen alone asks the kitchen.
  const forThem = found.questions.every(({ audience }) => audience === 'all') && [...left, ...(kind ? [kind] : [])].some(({ text }) => isForNonClinicalAlone(text));
  const unplaced = inOrder([...found.notPlaced, ...notPlaced]);
  const first = found.purpose.length ? undefined : unplaced.find(({ text, lines }) => lines[0] < (themes[0]?.name.lines[0] ?? 0) && text.length >= 40 && /[.!]$/u.test(text));
  return {
    reading: {
      title,
      purpose: paragraphs(first ? [first] : found.purpose),
      standards: standardsIn(inOrder([...(title ? [title] : []), ...found.prose, ...prose, ...unplaced, ...signs])),
      aims: found.aims,
      themes,
      undermining: inOrder([...found.undermining, ...undermining]),
      messages: found.messages,
      questions: forThem ? found.questions.map((question) => ({ ...question, audience: 'non-clinical' })) : found.questions,
      signs: inOrder([...found.signs, ...signs, ...unplaced.filter((part) => part !== first && onlyNames(part))]),
      notPlaced: unplaced.filter((part) => part !== first && !onlyNames(part)),
    },
    says: { briefing: kind !== null || saysItIsOne(units), themes: container >= 0 },
  };
}

function placeSection(section: Section, found: Found, beforeThemes: boolean, hasPurpose: boolean): void {
  const { listed, prose, leads } = contentsOf(section.units);
  const entries = listed.map(folded);
  const all = inOrder([...entries, ...prose]);
  const asList = (into: Part[]): void => {
    into.push(...(entries.length ? entries : prose.length === 1 || section.role === 'undermining' ? prose.flatMap(piecesOf) : prose));
    if (entries.length) found.notPlaced.push(...prose);
  };
  found.prose.push(...prose, ...leads);
  if (section.heading) (section.role === null || section.role === 'aside' ? found.notPlaced : found.signs).push(section.heading);
  if (section.role === 'questions') return placeQuestions(section, found);
  found.signs.push(...leads);
  switch (section.role) {
    case 'undermining':
      return asList(found.undermining);
    case 'messages':
      return asList(found.messages);
    case 'aims':
      found.notPlaced.push(...prose);
      found.aims.push(...entries);
      return;
    case 'purpose':
    case 'background':
      found.prose.push(...entries);
      (section.role === 'purpose' || !hasPurpose ? found.purpose : found.notPlaced).push(...all);
      return;
    case 'standards':
      found.prose.push(...entries);
      found.notPlaced.push(...all.filter((part) => !standardsIn([part]).length));
      found.signs.push(...all.filter((part) => standardsIn([part]).length));
      return;
    default:
      if (section.role === null && beforeThemes && entries.length && !prose.length) found.aims.push(...entries);
      else found.notPlaced.push(...all);
  }
}

/** Whether the top of a paper calls it a briefing, or one for learning by some other name. */
function saysItIsOne(units: readonly Unit[]): boolean {
  const top = units.slice(0, 6).map(({ text }) => text);
  return top.some((text) => /\bbriefing\b|\bshared[- ]learning\b/iu.test(text)) || units.slice(0, 4).some(({ text, mark }) => mark !== 'number' && mark !== 'bullet' && text.length <= 120 && /\b(?:learning|lessons?|reflective)\b/iu.test(text));
}

const piecesOf = ({ text, lines }: Part): Part[] => {
  const parted = text.split(/\s*;\s*(?:and\s+)?/u).filter(Boolean);
  return (parted.length > 2 ? parted : sentencesOf(text)).map((piece) => ({ text: piece, lines }));
};

const inOrder = (parts: readonly Part[]): Part[] => [...parts].sort((one, other) => one.lines[0] - other.lines[0]);

const paragraphs = (parts: readonly Part[]): Part | null =>
  parts.length ? { text: parts.map(({ text }) => text).join('\n\n'), lines: parts.flatMap(({ lines }) => lines) } : null;
