import { importLimits, type StaffGroup, staffGroups, withoutFormula } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';
import { britishDay } from './british-day';
import type { ImportField, UsedColumn } from './columns';
import type { HouseTeam } from './house';
import type { Nearest } from './nearest';

/** What one row asks for. What is undefined stays as it is. */
export interface AskedRow {
  readonly row: number;
  readonly email: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly jobTitle?: string;
  readonly staffGroup?: StaffGroup;
  readonly teamId?: string | null;
  readonly endsOn?: string | null;
  readonly educator: boolean;
  readonly administrator: boolean;
  readonly supervisors?: readonly string[];
  readonly managers?: readonly string[];
  readonly left: boolean;
}

/** Says what is wrong in a column of a row, in words. */
export type Fault = (field: ImportField, detail: string) => void;

const NOTHING = /^(?:[-–—]+|n\/?a)$/iu;
const NONE = /^(?:none|nobody|no team|no one)$/iu;
const YES = /^(?:y|yes|true|left|x|1)$/iu;
const NO = /^(?:n|no|false|0)$/iu;
const groupNames = staffGroups.map(({ name }) => name);

/** The values of a row by field, tidied; null for a row that says nothing. A value that no person can have is a fault. */
export function valuesOf(cells: readonly string[], columns: readonly UsedColumn[], fault: Fault): ReadonlyMap<ImportField, string> | null {
  const values = new Map<ImportField, string>();
  for (const { field, at } of columns) {
    const cell = (cells[at] ?? '').trim();
    if (cell === '' || NOTHING.test(cell)) continue;
    values.set(field, cell);
    if (cell.length > importLimits.cell) fault(field, `This is longer than ${importLimits.cell.toLocaleString('en-GB')} characters.`);
    else if (!fewMarks.test(cell)) fault(field, 'There are too many accents on one letter.');
    else if (withoutFormula(cell) !== cell) fault(field, `This begins with “${cell[0]}”, which a spreadsheet takes for a formula. Write it without.`);
    else values.set(field, cell.normalize('NFC').replaceAll(/[\u200B\uFEFF]/gu, '').replaceAll(/\s+/gu, ' ').trim());
  }
  return values.size > 0 ? values : null;
}

/** Reads what a row asks for. Teams are by their name in small letters. */
export function askedIn(row: number, values: ReadonlyMap<ImportField, string>, teams: ReadonlyMap<string, HouseTeam>, nearest: Nearest, fault: Fault): AskedRow {
  const text = (field: ImportField): string | undefined => values.get(field);
  const people = (field: 'supervisors' | 'managers'): readonly string[] | undefined => {
    const cell = text(field);
    return cell === undefined ? undefined : NONE.test(cell) ? [] : [...new Set(cell.toLowerCase().split(/[;,\s]+/u).filter(Boolean))];
  };
  const [givenName, familyName] = namesIn(text('givenName'), text('familyName'), text('name'), fault);
  const roles = rolesIn(text('roles'), fault);
  return {
    row, email: text('email') ?? '', givenName, familyName, jobTitle: text('jobTitle'), ...roles,
    staffGroup: groupIn(text('staffGroup'), nearest, fault),
    teamId: teamIn(text('team'), teams, nearest, fault),
    endsOn: dayIn(text('endsOn'), fault),
    supervisors: people('supervisors'), managers: people('managers'),
    left: leftIn(text('left'), fault),
  };
}

function namesIn(given: string | undefined, family: string | undefined, whole: string | undefined, fault: Fault): readonly [string | undefined, string | undefined] {
  if (whole === undefined) return [given, family];
  const [last, first] = whole.split(/, ?/u);
  if (first !== undefined) return [given ?? first, family ?? last];
  const space = whole.lastIndexOf(' ');
  if (space < 0) fault('name', 'Write first and last name, like “Samira Lindqvist” or “Lindqvist, Samira”.');
  return [given ?? whole.slice(0, Math.max(space, 0)), family ?? whole.slice(space + 1)];
}

function rolesIn(words: string | undefined, fault: Fault): { readonly educator: boolean; readonly administrator: boolean } {
  const roles = new Set((words ?? '').toLowerCase().split(/[;,/+&]| and /u).map((role) => role.trim()).filter((role) => role !== '' && !NONE.test(role)));
  for (const role of roles) {
    if (!/^(?:(?:practice )?educator|administrator|admin|supervisor|staff|staff member)$/u.test(role)) {
      fault('roles', 'A file can give the role “educator”. What somebody does here belongs in the column “Job title”.');
    }
  }
  return { educator: [...roles].some((role) => role.endsWith('educator')), administrator: roles.has('administrator') || roles.has('admin') };
}

function groupIn(words: string | undefined, nearest: Nearest, fault: Fault): StaffGroup | undefined {
  if (words === undefined) return undefined;
  const group = staffGroups.find(({ code, name }) => [code as string, name.toLowerCase()].includes(words.toLowerCase()));
  if (!group) fault('staffGroup', `There is no such staff group. ${meant(nearest.to(words, groupNames))}They are ${groupNames.slice(0, -1).join(', ')} and ${groupNames.at(-1)}.`);
  return group?.code;
}

function teamIn(words: string | undefined, teams: ReadonlyMap<string, HouseTeam>, nearest: Nearest, fault: Fault): string | null | undefined {
  if (words === undefined) return undefined;
  const team = teams.get(words.toLowerCase());
  if (team) return team.id;
  if (NONE.test(words)) return null;
  fault('team', `There is no ward or team of this name. ${meant(nearest.to(words, [...teams.values()].filter(({ closed }) => !closed).map(({ name }) => name)))}`.trim());
  return undefined;
}

function dayIn(words: string | undefined, fault: Fault): string | null | undefined {
  if (words === undefined) return undefined;
  if (NONE.test(words)) return null;
  const day = britishDay(words);
  if (day === null) fault('endsOn', 'This is no date. Write the day first, like 3/12/2026 or 3 December 2026.');
  return day ?? undefined;
}

function leftIn(words: string | undefined, fault: Fault): boolean {
  if (words === undefined || NO.test(words)) return false;
  if (!YES.test(words)) fault('left', 'Write “yes” for somebody who has left, and nothing for everyone else. A day that is still to come belongs in the column “Last day”.');
  return YES.test(words);
}

/** What somebody may have meant, as a sentence with a space after it; nothing where that is not known. */
export function meant(word: string | null): string {
  return word === null ? '' : `Did you mean “${word}”? `;
}
