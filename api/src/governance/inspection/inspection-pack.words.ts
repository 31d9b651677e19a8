import { dateInFull, HIDDEN_MARK, shownCounts, themesOf } from '@afterword/journal';
import type { LimitsVersion } from '../../house';
import type { TeamCoverResponse } from '../../supervision';
import type { TrendsResponse } from '../../trends';
import { directionWords } from '../export-words';
import { type PaperFact, type PaperPart, type PaperTable, paperPart } from '../papers/paper.response';
import type { PublishedBriefingRow } from './inspection-pack.repository';

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FIGURES_NOTE = 'An empty cell: it was not asked about yet. Each person counts once a month in each direction. Figures are rounded to the nearest 5; do not add months, lines or directions.';

/** What a walk along the audit's chain found; no day where nothing is chained yet. */
export interface CheckedAudit {
  readonly links: number;
  readonly day: string | null;
  readonly faults: number;
}

export interface Cover {
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly maker: string;
  readonly madeOn: string;
}

export function coverOf({ organisation, from, to, maker, madeOn }: Cover): PaperFact[] {
  return [
    { name: 'Organisation', words: organisation },
    { name: 'Months', words: from === to ? monthInFull(from) : `${monthInFull(from)} to ${monthInFull(to)}` },
    { name: 'Made by', words: maker },
    { name: 'Made on', words: dateInFull(madeOn) },
    { name: 'Regulations', words: 'The Health and Social Care Act 2008 (Regulated Activities) Regulations 2014: regulation 10, dignity and respect, and regulation 18, staffing' },
    { name: 'What is in it', words: 'Published figures of many people, published texts, and how the system stands. No word that anybody wrote in a journal or a one-to-one, and no name but those of whoever made this pack and signed the limits.' },
  ];
}

export function purposePart(): PaperPart {
  return paperPart('What Afterword is, and how it protects staff', {
    words: [
      'Afterword is a journal in which staff think about their work with the people they care for, and prepare one-to-ones with a supervisor. It carries briefings on dignity, respect and good relationships into the working day.',
      'Regulation 10 asks that people are treated with dignity and respect. This pack shows which themes of dignity and respect staff here chose to reflect on, and what they were given to reflect with.',
      'Regulation 18 asks that staff receive the support, training, professional development, supervision and appraisal that their work needs. This pack shows how far people meet for supervision, and what they are told about confidentiality in it.',
    ],
    points: [
      'An entry is its author’s alone until they share it. Managers, educators and administrators cannot open it. The one exception is a lawful disclosure: two people, a reason, and notice to the author unless the law forbids it.',
      'Who is shown something gets a fixed version, and the author sees who opened it on which day and can withdraw it.',
      'Words are encrypted in the application before they reach the database. The database, its backups and its administrators hold only ciphertext; the application server and the holder of its key can decrypt.',
      'Nobody is scored, ranked or counted by how much they write, and no machine reads private text to judge it or raise an alarm.',
      'Writing here reports nothing. Safeguarding, speaking up and incidents go their own ways, and every page says where.',
    ],
  });
}

export function organisationPart(trends: TrendsResponse): PaperPart {
  if (trends.months.length === 0) return paperPart('Published trends of the whole organisation', { words: ['No month of this period is published. A month is published once, after it has closed.'] });
  return paperPart('Published trends of the whole organisation', {
    words: ['How many people reflected on each theme, by month and direction. More talk of a theme can mean more awareness, not more strain.'],
    tables: [figuresOf('The whole organisation', trends)],
  });
}

export function linesPart(found: { readonly lines: readonly TrendsResponse[]; readonly more: boolean } | null): PaperPart {
  const heading = 'Published trends of service lines';
  if (!found) return paperPart(heading, { words: ['Figures of parts are shown to practice educators alone, so they are not in this pack. A practice educator can make the same pack with them.'] });
  if (found.lines.length === 0) return paperPart(heading, { words: ['No service line has a published month in this period.'] });
  return paperPart(heading, {
    words: [`Many figures of a line are hidden: that is the rule for small numbers at work, and says nothing about the line. Lines are not ranked, and their figures are not added up.${found.more ? ' There are more lines than this pack holds; the file of trends has them all.' : ''}`],
    tables: found.lines.map((trends) => figuresOf(trends.part?.name ?? 'Teams outside the service lines', trends)),
  });
}

export function coverPart(teams: readonly TeamCoverResponse[] | null, today: string): PaperPart {
  const heading = 'Supervision';
  if (!teams) return paperPart(heading, { words: ['How far people meet for supervision is shown to administrators alone, so it is not in this pack. An administrator can make the same pack with it.'] });
  const kinds = [['covered', 'Met within the weeks that their staff group has'], ['due', 'To meet within a week'], ['overdue', 'Should have met by now'], ['alone', 'Have nobody who supervises them']] as const;
  const counts = shownCounts(kinds.map(([kind]) => teams.reduce((sum, team) => sum + team[kind], 0)));
  return paperPart(heading, {
    words: [
      `How people stood on ${dateInFull(today)}. A month that is over cannot be counted again, so this is not of the months on the cover.`,
      'One-to-ones and groups that were held, counted by day. Restorative supervision is kept apart and not looked at. Nothing of what was said is used.',
    ],
    tables: [{ caption: 'Supervision in the whole organisation', rowWord: 'How people stand', columns: ['People'], rows: kinds.map(([, name], at) => ({ name, cells: [shown(counts[at] ?? null)] })), note: '* Hidden: fewer than 8 people, or all but fewer than 8. All else is rounded to the nearest 5.' }],
  });
}

export function briefingsPart(briefings: readonly PublishedBriefingRow[]): PaperPart {
  if (briefings.length === 0) return paperPart('Briefings published in these months', { words: ['None was published. Briefings of earlier months stay in use.'] });
  return paperPart('Briefings published in these months', {
    words: ['A briefing says what good relationships look like and what wears them down, and asks teams questions to reflect on.'],
    facts: briefings.map(({ document, publishedOn }) => ({
      name: `${document.title}, version ${document.version}, ${dateInFull(publishedOn)}`,
      words: `Themes: ${themesOf(document).map(({ name }) => name).join('; ')}. ${document.questions.length === 1 ? 'One question' : `${document.questions.length} questions`} for reflection.`,
    })),
  });
}

export function limitsPart(limits: LimitsVersion | null): PaperPart {
  const heading = 'Limits of confidentiality, as signed';
  if (!limits) return paperPart(heading, { words: ['The organisation has not signed a text of its own.'] });
  const checked = limits.mayBeOutOfDate ? `It was to be checked by ${dateInFull(limits.reviewOn)}, which has passed.` : `It is checked until ${dateInFull(limits.reviewOn)}.`;
  return paperPart(heading, {
    words: [`Shown to everyone here, and again when it changes. Version ${limits.version}, signed by ${limits.signedBy}, ${limits.signedAs}, on ${dateInFull(limits.signedOn)}. ${checked}`],
    facts: limits.points.map(({ name, words }) => ({ name, words })),
  });
}

export function methodPart(): PaperPart {
  return paperPart('How the figures are made, and their limits', {
    points: [
      'People write for themselves and choose whether their themes count. Nobody’s words are read for this, and who did not write is not known.',
      'The unit is a person, never an entry. Each person counts once a month for each theme and direction, however much they write.',
      'A group with fewer than 8 people has no figures. Otherwise 0 stays 0, 1 to 7 are hidden, all else is rounded to the nearest 5, and all figures of one month are checked together, so that no hidden one can be worked out. A hidden figure is shown as *.',
      'A month is counted once, after it has closed; only what may be shown is stored. Later changes, and people who leave, alter nothing that is published.',
      'Those who let themes count are not a sample of the staff. These figures are for asking the next question, not for ranking parts of the organisation or judging people.',
    ],
  });
}

export function auditPart(audit: CheckedAudit | null): PaperPart {
  const heading = 'The audit';
  if (!audit) return paperPart(heading, { words: ['How the audit stands is shown to administrators alone, so it is not in this pack.'] });
  const links = audit.links === 1 ? '1 row' : `${audit.links.toLocaleString('en-GB')} rows`;
  const stands = audit.day === null ? 'No row is chained yet: that is done once an hour.'
    : audit.faults === 0 ? `Compared while this pack was made: ${links}, up to ${dateInFull(audit.day)}. Each is as it was written, and none between the first and the last is missing.`
      : `Compared while this pack was made: ${links}, up to ${dateInFull(audit.day)}. Not all of them are as they were written. Whoever runs Afterword can name them with npm run verify-audit.`;
  return paperPart(heading, {
    words: [
      'Every change to people, roles, supervisions and settings, and every opening of a shared version, is written down once and can only be added to. Each row is chained to the one before by a hash.',
      stands,
      'Rows cut off at the end show only against a head that was kept outside; whoever runs Afterword can check that.',
    ],
  });
}

export function unsaidPart(): PaperPart {
  return paperPart('What this pack cannot say', {
    points: [
      'What anybody wrote, or talked about in supervision. Nobody who governs here reads it but by a lawful disclosure, and it was not used to make this pack.',
      'Who writes, who does not, and how much. Nobody is counted below the whole organisation, so nobody can be asked why they wrote nothing.',
      'How care was on a ward. Figures say what people chose to reflect on. Observation, complaints, incidents and what people and families say belong beside them.',
      'Whether supervision was good. That two people met is recorded; what it was worth to them is theirs.',
      'Whether a safeguarding concern or an incident was reported. Those have records of their own.',
    ],
  });
}

function figuresOf(caption: string, { months, contributing, lines, codes, hidden }: TrendsResponse): PaperTable {
  const themes = codes.filter(({ code, theme }) => code === theme);
  return {
    caption,
    rowWord: 'Theme and direction',
    columns: months.map(shortMonth),
    rows: [
      { name: 'People who chose to be counted', cells: contributing.map(shown) },
      ...themes.flatMap(({ code, name, since }) => lines.filter((line) => line.code === code).map(({ direction, people }) => ({
        name: `${name}: ${directionWords[direction].toLowerCase()}`,
        cells: people.map((each, at) => (months[at]! < since ? '' : shown(each))),
      }))),
    ],
    note: `* ${hidden} ${FIGURES_NOTE}`,
  };
}

function shown(people: number | null): string {
  return people === null ? HIDDEN_MARK : String(people);
}

function shortMonth(month: string): string {
  return `${SHORT_MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function monthInFull(month: string): string {
  return dateInFull(`${month}-01`).replace(/^\d+ /u, '');
}
