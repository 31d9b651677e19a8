import { fullDay } from '@afterword/ui';
import type { DoneImport, ImportedPerson } from './people-import-api';

type Counts = DoneImport['counts'];
type Change = ImportedPerson['changes'][number];

const people = (count: number, one: string, many: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What an import changes or changed, one thing a line; nothing that it does not. */
export function countsInWords({ added, changed, moved, leaving, educators, supervisionsBegun, supervisionsEnded }: Counts): string[] {
  const lines: readonly (readonly [number, string])[] = [
    [added, people(added, 'new person', 'new people')],
    [changed, `${people(changed, 'person', 'people')} changed${moved > 0 ? `, ${moved.toLocaleString('en-GB')} of them to another team` : ''}`],
    [leaving, people(leaving, 'person leaves', 'people leave')],
    [educators, people(educators, 'new educator', 'new educators')],
    [supervisionsBegun, people(supervisionsBegun, 'supervision begins', 'supervisions begin')],
    [supervisionsEnded, people(supervisionsEnded, 'supervision ends', 'supervisions end')],
  ];
  return lines.filter(([count]) => count > 0).map(([, words]) => words);
}

const factWords: Partial<Record<Change['what'], string>> = {
  givenName: 'First name', familyName: 'Last name', jobTitle: 'Job title', staffGroup: 'Staff group', team: 'Team', endsOn: 'Last day',
};
const bondWords: Partial<Record<Change['what'], readonly [begins: string, ends: string]>> = {
  supervisor: ['Supervision begins with', 'Supervision ends with'], manager: ['Line management begins with', 'Line management ends with'],
  supervises: ['', 'Supervision ends of'], manages: ['', 'Line management ends of'],
};

/** One thing that becomes otherwise, as a line. */
export function changeInWords({ what, from, to }: Change): string {
  const bond = bondWords[what];
  if (bond) return to === null ? `${bond[1]} ${from}` : `${bond[0]} ${to}`;
  if (what === 'educator') return 'Becomes an educator';
  const said = (value: string): string => (what === 'endsOn' ? fullDay(value) : `“${value}”`);
  const name = factWords[what] ?? what;
  if (from === null) return `${name}: ${said(to ?? '')}`;
  return to === null ? `${name}: no more ${said(from)}` : `${name}: ${said(from)} becomes ${said(to)}`;
}

/** What becomes of somebody, line by line. Of somebody new, the name stands above. */
export function linesOf({ becomes, changes }: ImportedPerson): string[] {
  return changes.filter(({ what }) => becomes !== 'new' || (what !== 'givenName' && what !== 'familyName')).map(changeInWords);
}

export const becomesWords = { new: 'New', changed: 'Changed', leaves: 'Leaves' } as const;
