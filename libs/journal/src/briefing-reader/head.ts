import { isHouse, isIssueLine, isNotice, mastheadOf, namesAPaper, onlySaysItsKind } from './kinds';
import { greets } from './letters';
import type { Part } from './reading';
import { calmed, roleOf } from './roles';
import type { Unit } from './units';

/** The head of a document: what it is called, what kind of paper it says it is, and what is left once its head is taken off. */
export interface Head {
  readonly title: Part | null;
  readonly kind: Part | null;
  /** Who sent it, when and to whom. */
  readonly left: readonly Part[];
  readonly body: readonly Unit[];
}

const LABELLED = /^((?:focus|topic|theme|subject) (?:of|for) (?:the|this|our) \w+|this (?:month|week|quarter)(?:['’]s (?:focus|topic|theme))?|(?:briefing |document )?title(?: of (?:the |this )?\w+)?|topic|subject|re|name of (?:the )?briefing)\s*:\s*(\S.*)$/iu;
const MOST = 9;

const isItem = (unit: Unit | undefined): boolean => unit !== undefined && (unit.mark === 'bullet' || unit.mark === 'number' || unit.mark === 'asked');
const asPart = ({ text, lines }: Unit): Part => ({ text, lines });

/** Takes the head off a document. */
export function headOf(units: readonly Unit[]): Head {
  const said = saidToBe(units);
  const at = said ? said.at : bestOf(units);
  const kind = units.slice(0, 6).find((unit, nth) => onlySaysItsKind(unit.text) && !isItem(units[nth + 1])) ?? null;
  if (at === null) {
    const end = units.findIndex((unit) => !isHeadLine(unit));
    const lines = units.slice(0, Math.max(0, end));
    const half = units.slice(0, 3).find((unit) => !isItem(unit) && mastheadOf(unit.text) === 1);
    const later = half ?? laterTitle(units, lines.length);
    if (later) return { title: { ...asPart(later), text: titleOf(later.text) }, kind: kind && asPart(kind), left: lines.filter((unit) => unit !== kind).map(asPart), body: units.slice(lines.length).filter((unit) => unit !== later) };
    const only = kind ?? lines[0];
    return { title: only ? { ...asPart(only), text: titleOf(only.text) } : null, kind: kind && asPart(kind), left: lines.filter((unit) => unit !== only && unit !== kind).map(asPart), body: units.slice(lines.length).filter((unit) => unit !== kind) };
  }
  const first = said ? said.until : at + 1;
  let end = first;
  while (units[end] && isHeadLine(units[end]) && !isItem(units[end + 1]) && end < first + MOST) end += 1;
  const title = said ? said.title : asPart(units[at]);
  const left = [...units.slice(0, at), ...units.slice(first, end)].filter((unit) => unit !== kind).map(asPart);
  const [begins, ...rest] = units.slice(end);
  return { title: { ...title, text: titleOf(title.text) }, kind: kind && kind !== units[at] ? asPart(kind) : kind && asPart(kind), left, body: begins ? [{ ...begins, gap: true }, ...rest] : [] };
}

/** A title that stands further down: a line by itself above the first heading of a list. */
function laterTitle(units: readonly Unit[], from: number): Unit | null {
  const found = units.slice(from, 20).findIndex((unit, nth) => {
    const [next, after] = [units[from + nth + 1], units[from + nth + 2]];
    return !isItem(unit) && unit.gap && unit.style !== 'cell' && unit.text.length <= 120 && !/[.;!:]$/u.test(unit.text) && roleOf(unit.text) === null && mastheadOf(unit.text) === 0 && next?.gap && !isItem(next) && isItem(after) && !after.gap;
  });
  return found < 0 ? null : units[from + found];
}

/** A title that is called one: "Title: …", "Subject: …", or below a heading that says so. */
function saidToBe(units: readonly Unit[]): { readonly at: number; readonly until: number; readonly title: Part } | null {
  for (const [at, unit] of units.slice(0, 15).entries()) {
    const found = LABELLED.exec(unit.text);
    if (isItem(unit) && !(found && at < 4)) return null;
    if (found && !onlySaysItsKind(found[2])) return { at, until: at + 1, title: { text: found[2].replace(/^(?:fwd?|re)\s*:\s*/iu, ''), lines: unit.lines } };
    const next = units[at + 1];
    if (next && roleOf(unit.text) === 'title' && (unit.mark === 'heading' || unit.mark === 'bold' || unit.text.endsWith(':'))) return { at, until: at + 2, title: { text: next.text, lines: [...unit.lines, ...next.lines] } };
  }
  return null;
}

/** A line at the top that tells about the paper: a sender, a day, a house, the kind of paper. */
function isHeadLine(unit: Unit): boolean {
  if (isItem(unit) || unit.text.length > 160) return false;
  return unit.style === 'cell' || mastheadOf(unit.text) === 2;
}

/** The line that is the title: what follows the kind of paper on its line, or the first that is no masthead. */
function bestOf(units: readonly Unit[]): number | null {
  const called = units.slice(0, 12).findIndex((unit) => !isItem(unit) && /^[^:]{3,40}:/u.test(unit.text) && unit.text.length <= 120 && roleOf(unit.text.split(':', 1)[0] ?? '') === null && withoutKind(unit.text) !== unit.text);
  if (called >= 0 && units.slice(0, called).every((unit) => !isItem(unit))) return called;
  const lines: number[] = [];
  for (const [at, unit] of units.slice(0, MOST).entries()) {
    if (isItem(unit) || (lines.some((other) => mastheadOf(units[other].text) < 2) && greets(unit))) break;
    if (greets(unit)) continue;
    const role = roleOf(unit.text);
    const label = /^([^:.?!]{3,60}?)\s*:\s+\S/u.exec(unit.text);
    if (at > 0 && role !== null && role !== 'aside' && (role !== 'themes' || lines.length > 0)) break;
    if (at === 0 && role !== null && role !== 'themes' && role !== 'aims' && (role === 'purpose' || unit.text.split(/\s+/u).length < 4)) break;
    if (at > 0 && label && roleOf(label[1]) !== null && roleOf(label[1]) !== 'aside' && withoutKind(unit.text) === unit.text) break;
    if (unit.text.endsWith(':') && !isNotice(unit.text)) break;
    const sentence = /[.!;]$/u.test(unit.text) && unit.text.split(/\s+/u).length > 5 && unit.mark !== 'heading' && /\p{Ll}/u.test(unit.text);
    if (unit.text.length > 200) break;
    if (sentence || unit.style === 'cell' || unit.text.length > 150) continue;
    // What stands right above a list heads the list, once there is something else that could be the title.
    if (lines.some((other) => mastheadOf(units[other].text) === 0) && isItem(units[at + 1]) && unit.gap) break;
    lines.push(at);
  }
  const open = lines.filter((at) => mastheadOf(units[at].text) === 0);
  const named = open.filter((at) => !(isForATeam(units[at].text) && open.some((other) => other > at)));
  // Between a newsletter's own name and what this one is about stands what kind of paper it is.
  const parted = named.find((at) => at > 1 && isIssueLine(units[at - 1].text) && named.includes(at - 2) && !/[:?]/u.test(units[at - 2].text));
  const marked = named.filter((at) => units[at].mark === 'heading' && units[at].depth === 1);
  return (
    (marked.length === 1 ? marked[0] : undefined) ??
    lines.find((at) => withoutKind(units[at].text) !== units[at].text && (named.includes(at) || !open.includes(at))) ??
    named.find((at) => /[:?]\s/u.test(units[at].text) && !isHouse(units[at].text)) ??
    parted ??
    named[0] ??
    null
  );
}

const titleOf = (text: string): string => calmed(withoutKind(text).replace(/^[*=~]+\s*|\s*[*=~]+$/gu, ''));

/** "Team brief – Facilities" says for whom it is, where a title follows. */
const isForATeam = (text: string): boolean => withoutKind(text) !== text && /\s[–—-]\s+(?:\S+\s+){0,3}\S+$/u.test(text) && !/[:?]/u.test(text);

/** "Shared learning briefing: Being with people" is about being with people. */
function withoutKind(title: string): string {
  const split = /^(?:(?:fwd?|re)\s*:\s*)?([^:–—|]{3,60}?)\s*(?::\s+|\s[–—|-]\s+(?!\p{Ll}\p{L}+ for\b))(\S.*)$/u.exec(title);
  return split && (onlySaysItsKind(split[1]) || namesAPaper(split[1])) && !isNotice(split[2]) && !(isHouse(split[2]) && title.includes('|')) && !onlySaysItsKind(split[2]) && !/^(?:everyone|everybody|all|any(?:one|body)?|staff|those)\b|\s\|\s|^(?:\S+\s+){0,4}(?:hospitals?|nhs|trust|wards?|homes?)(?:,.*)?$/iu.test(split[2]) ? split[2] : title;
}
