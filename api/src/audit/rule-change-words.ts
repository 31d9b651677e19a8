import { staffGroups } from '@afterword/journal';
import type { RuleChange } from './administration-events.repository';

const groups: Readonly<Record<string, string>> = { staff: 'everyone', supervisor: 'supervisors', educator: 'educators', administrator: 'administrators', governance: 'information-governance leads' };
const who = (value: unknown): string => (Array.isArray(value) && value.length > 0 ? value.map((each) => groups[String(each)] ?? '').join(' and ') : 'nobody');
const named = (from: unknown, to: unknown): string => (from === undefined ? `“${String(to)}” added` : from === to ? `“${String(to)}”` : `“${String(from)}” → “${String(to)}”`);

const fields: Readonly<Record<string, (from: unknown, to: unknown) => string>> = {
  secondFactorFor: (from, to) => `second step wanted of ${who(from)} → ${who(to)}`,
  lastsHours: (from, to) => `at most ${String(from)} → ${String(to)} hours`,
  idleMinutesShared: (from, to) => `unused on a shared computer ${String(from)} → ${String(to)} minutes`,
  idleMinutesOwn: (from, to) => `unused on a device of one’s own ${String(from)} → ${String(to)} minutes`,
  passwordsFor: (from, to) => `passwords for ${String(from)} → ${String(to)}`,
  organisation: (from, to) => (from === undefined ? `“${String(to)}”` : named(from, to)),
  serviceLine: (from, to) => `service line ${named(from, to)}`,
  name: named,
  standsIn: (from, to) => `service line ${from === null ? 'none' : `“${String(from)}”`} → ${to === null ? 'none' : `“${String(to)}”`}`,
  closed: (_, to) => (to === true ? 'closed' : 'opened again'),
  takenDown: () => 'taken down',
  version: (_, to) => `version ${String(to)}`,
  byMail: () => 'by mail',
  ...Object.fromEntries(staffGroups.map(({ code, name }) => [`weeks-${code}`, (from: unknown, to: unknown) => `${name} ${String(from)} → ${String(to)} weeks`])),
};

/** What a setting was and what it became, in words. */
export function ruleChangeWords({ from, to }: RuleChange): string {
  return Object.entries(fields).flatMap(([field, words]) => (field in to ? words(from[field], to[field]) : [])).join('; ');
}
