import type { RuleChange } from './administration-events.repository';

const groups: Readonly<Record<string, string>> = { staff: 'everyone', supervisor: 'supervisors', educator: 'educators', administrator: 'administrators', governance: 'information-governance leads' };
const who = (value: unknown): string => (Array.isArray(value) && value.length > 0 ? value.map((each) => groups[String(each)] ?? '').join(' and ') : 'nobody');

const fields: Readonly<Record<string, (from: unknown, to: unknown) => string>> = {
  secondFactorFor: (from, to) => `second step wanted of ${who(from)} → ${who(to)}`,
  lastsHours: (from, to) => `at most ${String(from)} → ${String(to)} hours`,
  idleMinutesShared: (from, to) => `unused on a shared computer ${String(from)} → ${String(to)} minutes`,
  idleMinutesOwn: (from, to) => `unused on a device of one’s own ${String(from)} → ${String(to)} minutes`,
};

/** What a rule was and what it became, in words. */
export function ruleChangeWords({ from, to }: RuleChange): string {
  return Object.entries(fields).flatMap(([field, words]) => (field in to ? words(from[field], to[field]) : [])).join('; ');
}
