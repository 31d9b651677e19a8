import { dateInFull, staffGroups } from '@afterword/journal';
import { toldOfAction, toldToYou } from '../../audit';
import { type PaperPart, type PaperTable, paperPart } from '../papers/paper.response';
import type { HeldAccountRow, HeldCountsRow, HeldEventRow, HeldMonthRow, HeldReadingRow, HeldRoleRow, HeldSupervisionRow, HeldWayInRow } from './held.repository';

const TYPES: Readonly<Record<string, string>> = { professional: 'Professional', 'line-management': 'Line management', restorative: 'Restorative' };
const REASONS: Readonly<Record<HeldReadingRow['reason'], string>> = { 'court-order': 'A court order', coroner: 'A coroner', police: 'The police', regulator: 'A regulator', claim: 'A legal claim' };
const ROLES = { educator: 'Practice educator', administrator: 'Administrator', governance: 'Information-governance lead' } as const;

/** For whom a paper is: the person themself, or whoever answers a request of theirs. */
export type ForWhom = 'themself' | 'whoever answers';

/** What is known of somebody as a member of staff; the same for both, as far as each may see it. */
export interface HeldAsStaff {
  readonly account: HeldAccountRow;
  readonly roles: readonly HeldRoleRow[];
  readonly supervisions: readonly HeldSupervisionRow[];
  readonly events: readonly HeldEventRow[];
}

/** What only they are shown. */
export interface HeldOfOneself {
  readonly months: readonly HeldMonthRow[];
  readonly counts: HeldCountsRow;
  readonly waysIn: readonly HeldWayInRow[];
  readonly readings: readonly HeldReadingRow[];
}

export function staffPart({ account, roles, supervisions, events }: HeldAsStaff, forWhom: ForWhom): PaperPart {
  const own = forWhom === 'themself';
  const group = staffGroups.find(({ code }) => code === account.staffGroup)?.name ?? account.staffGroup;
  return paperPart('As a member of staff', {
    words: [
      `Brought in by an administrator, from the organisation’s own records. ${own ? 'Something wrong? An administrator mends it.' : 'What is wrong is mended on the person’s page.'}`,
      ...(own ? [] : ['Restorative supervision is shown to no administrator. It stands in the person’s own paper.']),
    ],
    facts: [
      { name: 'Name', words: `${account.givenName} ${account.familyName}` },
      { name: 'Work e-mail', words: account.email },
      { name: 'Job and staff group', words: `${account.jobTitle}; ${group}` },
      { name: 'Team', words: account.team ?? 'None' },
      ...(account.endsOn ? [{ name: 'Last day', words: dateInFull(account.endsOn) }] : []),
      ...(account.suspendedOn ? [{ name: 'Suspended since', words: dateInFull(account.suspendedOn) }] : []),
      ...(account.leftOn ? [{ name: 'Left on', words: dateInFull(account.leftOn) }] : []),
    ],
    tables: [
      ...(roles.length > 0 ? [tableOf('Roles', 'Role', ['From', 'Until'], roles.map(({ role, from, until, provider, group }) => ({
        name: provider === null ? ROLES[role] : `${ROLES[role]}, by ${provider}, group “${group}”`, cells: [dateInFull(from), until ? dateInFull(until) : ''],
      })))] : []),
      ...(supervisions.length > 0 ? [tableOf('Supervisions', 'With', ['Type', 'From', 'Until'], supervisions.map((each) => ({
        name: `${each.supervises ? 'Supervises' : 'Supervised by'} ${each.with || 'somebody whose account is gone'}`,
        cells: [TYPES[each.type] ?? each.type, dateInFull(each.from), each.until ? dateInFull(each.until) : ''],
      })))] : []),
      ...(events.length > 0 ? [tableOf(own ? 'What was done to your account' : 'What was done to the account', 'Day', ['What', 'By'], events.map(({ on, action, role, by }) => ({
        name: dateInFull(on), cells: [own ? toldToYou(action, role) : toldOfAction(action, role), by ?? (own ? 'You, or with your link' : 'Themself, or with their link')],
      })))] : []),
    ],
  });
}

export function authorPart(own: HeldOfOneself | null): PaperPart {
  const heading = 'As an author';
  if (!own) {
    return paperPart(heading, { words: [
      'What they wrote is theirs, and nobody who governs can open it or is shown how much there is. They receive every word by their own sign-in, under “Take it with you”, or, once they cannot sign in any more, with a one-time link and their own password.',
      'That download also holds, in its own paper, on which days they wrote, what they shared with whom, and who opened it.',
    ] });
  }
  const { counts, months } = own;
  const entries = months.reduce((sum, month) => sum + month.entries, 0);
  return paperPart(heading, {
    words: [
      entries === 0 ? 'No entries. The words of an entry would stand in your download, and nowhere else.' : `${many(entries, 'entry', 'entries')}. Their words are in your download, in index.html, and nowhere else: they are sealed, and nobody who governs can open them or see how many there are.`,
      'Entries you deleted wait up to 30 days to be brought back and are not counted here.',
    ],
    facts: [
      { name: 'Versions you shared', words: `${many(counts.sharesNow, 'share', 'shares')} in force, ${counts.sharesWithdrawn} withdrawn, of ${many(counts.versions, 'version', 'versions')}. Readers opened ${counts.opened} of them; who, and on which days, stands with each entry.` },
      { name: 'Comments by others', words: `${counts.commentsOnMine}, which stay with you.` },
      { name: 'Earlier saves', words: `${counts.earlierSaves}, each kept for 30 days.` },
      { name: 'Themes in clear', words: counts.countedTags === 0 ? 'None. Only themes that you let us count stand in clear, until their month is published.' : `${counts.countedTags}, until their month is published.` },
    ],
    tables: [
      ...(months.length > 0 ? [tableOf('Entries by the month in which they were begun', 'Month', ['Entries', 'Days'], months.map(({ month, entries: begun, days }) => ({ name: monthInFull(month), cells: [String(begun), String(days)] })))] : []),
      ...(own.readings.length > 0 ? [tableOf('Who could read by law what you wrote, as far as we may tell you', 'Reader', ['What', 'Why', 'From', 'Until', 'Opened on'], own.readings.map((each) => ({
        name: `${each.reader}; approved by ${each.approvedBy}`,
        cells: [
          `${each.covers === 'shared' ? 'What you shared' : 'Entries'} from ${dateInFull(each.fromDay)} to ${dateInFull(each.untilDay)}`, `${REASONS[each.reason]}: ${each.reference}`,
          dateInFull(each.approvedOn), dateInFull(each.until), each.openedOn.map(dateInFull).join(', ') || 'Not opened',
        ],
      })))] : []),
    ],
  });
}

export function meetingPart(own: HeldOfOneself | null): PaperPart {
  const heading = 'In supervision';
  const shared = 'What two people keep together, such as agreements, one-to-ones that both confirmed, and promises, belongs to both.';
  if (!own) return paperPart(heading, { words: [`${shared} It is sealed and nobody who governs can open it. Each of the two has it in their own download.`, 'A supervisor’s own notes about somebody are disclosable, and the product says so where they are written. Ask the supervisors named above for what they hold; they find it on the page of each one-to-one.'] });
  const { counts } = own;
  return paperPart(heading, {
    words: [`${shared} The words are in your download, in one-to-ones.html.`, 'A supervisor may keep notes of their own about a one-to-one. They are sealed under the supervisor’s key, so they are not here. You can ask for them: whoever answers requests where you work asks the supervisor.'],
    facts: [
      { name: 'One-to-ones', words: `${counts.sessions}, and ${many(counts.groups, 'meeting', 'meetings')} in a group` },
      { name: 'Agreements and promises', words: `${many(counts.agreements, 'wording', 'wordings')} of agreements, ${many(counts.commitments, 'promise', 'promises')}` },
      { name: 'Notes that a concern was raised', words: `${counts.concernNotes}: a day, and where it was recorded` },
      { name: 'Your own notes', words: `${counts.privateNotes}, which only you can open` },
    ],
  });
}

export function readerPart(own: HeldOfOneself | null): PaperPart {
  const heading = 'As a supervisor and reader';
  const words = 'What a supervisee wrote and shared belongs to the supervisee, and is not in this paper. So do comments on it, whoever wrote them.';
  if (!own) return paperPart(heading, { words: [words] });
  return paperPart(heading, { words: [words], facts: [
    { name: 'What others share with you now', words: many(own.counts.readable, 'version', 'versions') },
    { name: 'Comments you keep back', words: `${own.counts.commentDrafts}. They are in your download.` },
    { name: 'Team reflections you recorded', words: `${own.counts.teamReflections}. They name nobody, and everyone reads them.` },
  ] });
}

export function mentionedPart(forWhom: ForWhom): PaperPart {
  return paperPart('Where others may have written about the person', {
    words: ['What others write is sealed under their own keys. It cannot be searched for a name, by administrators or by whoever runs Afterword, so this paper cannot say whether somebody is mentioned.'],
    points: forWhom === 'themself' ? [
      'Authors are asked to leave out who, where and when, and a check shows them what could identify somebody.',
      'You can still ask for it. Whoever answers requests where you work asks the people who are likely to hold something, and weighs your right against theirs.',
    ] : [
      'Ask the people who are likely to hold something, first those named in this paper, to look in what is theirs and to say whether the person is identifiable in it. Write down whom you asked and what they said.',
      'Weigh the rights of the author and of anybody else in the text (UK GDPR article 15(4); Data Protection Act 2018, schedule 2, part 3). Reflective notes written in confidence are often a reason to give a summary.',
      'A disclosure against an author’s will takes a lawful reason, two people, and notice to the author.',
      'Say openly in your answer what could not be searched and what you did instead.',
    ],
  });
}

export function waysInPart(own: HeldOfOneself | null): PaperPart {
  const heading = 'Ways in';
  if (!own) return paperPart(heading, { words: ['A hash of their password, what they set up as a second step, passkeys, and where they are signed in, for at most 12 hours. Shown to themselves alone; none of it can be turned back into a password.'] });
  return paperPart(heading, {
    words: ['A hash of your password, which cannot be turned back into it, and what stands here. How often you signed in is not kept.'],
    facts: own.waysIn.map(({ what, since }) => ({ name: what, words: since ? `Since ${dateInFull(since)}` : '' })),
    points: [
      ...(own.counts.limitsRead === null ? [] : [`That you said you read version ${own.counts.limitsRead} of what stays private. Nobody else is shown it.`]),
      ...(own.counts.marksBriefings ? ['Which briefings you marked as read, sealed. They are in your download.'] : []),
      ...(own.counts.entriesErasedOn ? [`That everything you wrote is erased on ${dateInFull(own.counts.entriesErasedOn)}.`] : []),
      ...(own.counts.closesOn ? [`That your account closes on ${dateInFull(own.counts.closesOn)}.`] : []),
    ],
  });
}

export function aboutPart(): PaperPart {
  return paperPart('What it is for, who gets it, and how long it is kept', {
    facts: [
      { name: 'Purpose', words: 'Reflective practice, supervision, and learning from themes. Never performance, discipline or monitoring: nobody is scored or counted.' },
      { name: 'Who receives it', words: 'Words: whom their author shares with. The account: administrators. Nothing is sent to anybody outside, save by a lawful disclosure.' },
      { name: 'Where it comes from', words: 'The account from the organisation’s records, the rest from whoever wrote it.' },
      { name: 'How long', words: 'By the rules under “How long things are kept”, or longer where the law wants it. An author’s key is destroyed when they erase what they wrote, and with it every copy.' },
      { name: 'Trends', words: 'Published figures are rounded counts of many people. Nobody can be found in them, so nobody can be taken out.' },
      { name: 'The audit', words: 'Who opened or changed what, and on which day; it holds no words and stays.' },
      { name: 'Decisions by machine', words: 'None. Themes are suggested by rules in the product and never applied by themselves.' },
      { name: 'Rights', words: 'To have what is wrong put right, to erase, to restrict and to object, and to complain to the Information Commissioner.' },
    ],
  });
}

function tableOf(caption: string, rowWord: string, columns: string[], rows: PaperTable['rows']): PaperTable {
  return { caption, rowWord, columns, rows, note: '' };
}

function many(count: number, one: string, more: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
}

function monthInFull(month: string): string {
  return dateInFull(`${month}-01`).replace(/^\d+ /u, '');
}
