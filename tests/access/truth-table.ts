import type { AgreementAction } from '../../api/src/supervision/agreement.policy';
import type { CommentAction, ConcernNoteAction, DraftAction, EntryAction, ShareAction, WordingAction } from '@afterword/api-types';
import type { DirectoryTokenAction } from '../../api/src/directory/directory-token.policy';
import type { BriefingAction, BriefingDraftAction } from '../../api/src/briefings/briefing.policy';
import type { ReadMarksAction } from '../../api/src/briefings/read-marks.policy';
import type { CommitmentAction } from '../../api/src/commitments/commitment.policy';
import type { AuditAction } from '../../api/src/audit/audit.policy';
import type { InspectionPackAction } from '../../api/src/governance/inspection/inspection-pack.policy';
import type { HouseAction, PartAction } from '../../api/src/house/house.policy';
import type { LimitsAction, WeeksAction } from '../../api/src/house/limits.policy';
import type { SignpostAction, SignpostsAction } from '../../api/src/signposts/signpost.policy';
import type { DisclosureAction, DisclosuresAction } from '../../api/src/information-governance/disclosure.policy';
import type { NewLeadAction } from '../../api/src/information-governance/new-lead.policy';
import type { HoldAction, HoldsAction } from '../../api/src/information-governance/hold.policy';
import type { PersonAction } from '../../api/src/people/person.policy';
import type { HouseCoverAction } from '../../api/src/supervision/house-cover.policy';
import type { TrendsAction } from '../../api/src/trends/trends.policy';
import type { TeamReflectionAction } from '../../api/src/team-reflections/team-reflection.policy';
import { type SessionActionsOf, type SessionState, sessionTruth } from './session-truth';

/** Everyone who might ask, seen from one author. */
export const personas = [
  'the author',
  'the reader',
  'a supervisor without a share',
  'a former supervisor',
  'a new supervisor',
  'the line manager',
  'another staff member',
  'an educator',
  'an administrator',
  'a governance lead',
  'another governance lead',
  'a supervisor of someone else',
  'nobody signed in',
] as const;
export type Persona = (typeof personas)[number];

/** What became of an entry. In `supervision ended` its reader was the former supervisor, elsewhere the reader. */
export const states = ['never shared', 'shared', 'withdrawn', 'supervision ended', 'deleted', 'restored', 'published'] as const;
export type State = (typeof states)[number];

/** Where a supervision stands. `during` is the current one of the author and the reader, `after` the ended one of the author and the former supervisor. */
export const stages = ['during', 'after'] as const;
export type Stage = (typeof stages)[number];

export interface ActionsOf extends SessionActionsOf {
  readonly entry: EntryAction;
  /** What stood in an entry before. */
  readonly 'earlier save': 'read' | 'keep';
  /** Somebody's own journal, which holds nothing yet. */
  readonly journal: 'write';
  /** A share and the version it grants. */
  readonly share: ShareAction;
  readonly 'open thread': CommentAction;
  readonly 'resolved thread': CommentAction;
  /** That a supervisor had a concern, in the supervision of the author and the reader, and in the one that ended. */
  readonly 'concern notes': ConcernNoteAction;
  readonly 'restorative concern notes': 'note';
  /** How the reader worded the comment that begins the open thread, then and now. */
  readonly 'worded comment': WordingAction;
  /** What the two people of a share keep back, each for themselves. */
  readonly drafts: 'write';
  /** A comment that the reader has not let go. */
  readonly 'comment draft': DraftAction;
  /** One that they let go, and that waits for the morning. */
  readonly 'waiting comment': DraftAction;
  readonly 'counted tag': 'read' | 'count' | 'uncount';
  readonly 'audit event': 'read' | 'add';
  /** That the administrator changed something of the author's. */
  readonly 'administration event': 'read' | 'add';
  /** That somebody who supervises someone else closes their account. */
  readonly 'closing account': 'read';
  readonly 'entries on the way out': 'read';
  readonly holds: HoldsAction;
  /** A hold on the author that one lead placed: confirmed, and only just placed without telling the author. */
  readonly 'legal hold': HoldAction;
  readonly 'silent hold': HoldAction;
  readonly disclosures: DisclosuresAction;
  /** Of what the author wrote: asked for; asked for and approved; the same without telling the author; and one that was ended. */
  /** Somebody who is to become an information-governance lead. */
  readonly 'new lead': NewLeadAction;
  readonly 'asked disclosure': DisclosureAction;
  readonly 'open disclosure': DisclosureAction;
  readonly 'silent disclosure': DisclosureAction;
  readonly 'ended disclosure': DisclosureAction;
  /** What administrators did, with names. */
  readonly 'audit of the house': AuditAction;
  /** The current one of the author and the reader, or the ended one of the author and the former supervisor. */
  readonly supervision: 'read' | 'remember its key';
  readonly 'ended supervision': 'read' | 'remember its key';
  /** What the two people of a supervision promise each other. */
  /** What the reader's team took from a briefing. */
  readonly 'team reflection': TeamReflectionAction;
  readonly 'team reflections': 'record';
  /** One in force that is for one team, one that was retired, and one that is still drafted. */
  readonly briefing: BriefingAction;
  readonly 'retired briefing': BriefingAction;
  readonly 'briefing draft': BriefingDraftAction;
  /** What the author marked as read. */
  readonly 'read marks': ReadMarksAction;
  readonly 'own marks': 'begin';
  /** Who has met for supervision, across the house. */
  readonly 'cover of the house': HouseCoverAction;
  /** What a pack for an inspection says besides published figures and texts. */
  readonly 'inspection pack': Exclude<InspectionPackAction, 'make' | 'service-lines'>;
  /** What is published of lines, wards and staff groups; the whole hospital's figures are everyone's. */
  readonly 'figures of parts': Exclude<TrendsAction, 'read'>;
  readonly promises: 'promise';
  readonly 'restorative promises': 'promise';
  readonly 'open commitment': CommitmentAction;
  readonly 'closed commitment': CommitmentAction;
  /** The newest revision: a draft of the author and the reader, an agreed one of the author and the other supervisor, one of an ended supervision. */
  readonly 'drafted agreement': AgreementAction;
  readonly 'agreed agreement': AgreementAction;
  readonly 'agreement of an ended supervision': AgreementAction;
  /** Recorded by the supervisor, with the author in it. */
  readonly 'group supervision': 'read' | 'record' | 'take back';
  readonly 'group supervision before the end': 'read' | 'record' | 'take back';
  /** The author as a staff member. */
  readonly 'staff member': 'read';
  /** The same, as an administrator looks after them. */
  readonly 'person of the house': PersonAction;
  readonly 'new person': 'bring-in';
  /** The name of the house, and what it is divided into. */
  readonly 'the house': HouseAction;
  readonly ward: PartAction;
  readonly 'closed ward': PartAction;
  readonly 'service line': PartAction;
  /** That people came in from a file, and that more do. */
  readonly 'people import': 'read' | 'add';
  /** What a directory shows to bring people in: one that works, and one that has ended. */
  readonly 'directory token': DirectoryTokenAction;
  readonly 'ended directory token': DirectoryTokenAction;
  /** What the house says about confidentiality, and that the author says they have read it. */
  readonly limits: LimitsAction;
  readonly 'reading of the limits': 'read';
  readonly 'weeks between sessions': WeeksAction;
  readonly signpost: SignpostAction;
  readonly 'old signpost': SignpostAction;
  readonly signposts: SignpostsAction;
  /** A supervision, as an administrator ends it. */
  readonly 'arranged supervision': 'end';
  readonly "the educator's grant": 'read' | 'revoke';
}
export type Resource = keyof ActionsOf;

export interface TruthRow<R extends Resource = Resource> {
  readonly resource: R;
  readonly state: State | Stage | SessionState;
  /** Whoever is not named may do nothing. */
  readonly permits: Partial<Record<Persona, readonly ActionsOf[R][]>>;
}

const OWN: readonly EntryAction[] = ['read', 'revise', 'share', 'delete'];
const BEFORE: TruthRow<'earlier save'>['permits'] = { 'the author': ['read', 'keep'] };
const KEPT: TruthRow<'share'>['permits'] = { 'the author': ['read'] };
const OPEN_KEPT: TruthRow<'open thread'>['permits'] = { 'the author': ['read', 'resolve'] };
const RESOLVED_KEPT: TruthRow<'resolved thread'>['permits'] = { 'the author': ['read', 'reopen'] };
const KEPT_WORDING: TruthRow<'worded comment'>['permits'] = { 'the author': ['read'] };
const COUNTED: TruthRow<'counted tag'>['permits'] = { 'the author': ['read', 'count', 'uncount'] };
const EVERYONE_READS = Object.fromEntries(personas.filter((persona) => persona !== 'nobody signed in').map((persona) => [persona, ['read'] as const]));
// Whoever opened a share keeps the line that says so: it is their own doing, and holds no word.
const OPENED: TruthRow<'audit event'>['permits'] = { 'the author': ['read'], 'the reader': ['read'] };

// What both promised stays with both.
const PROMISED: TruthRow<'open commitment' | 'closed commitment'>['permits'] = { 'the author': ['read'], 'a former supervisor': ['read'] };

/** Who may do what: the one table that the policies and the database are both held to. */
export const truth: readonly TruthRow[] = [
  row('journal', 'never shared', Object.fromEntries(personas.filter((persona) => persona !== 'nobody signed in').map((persona) => [persona, ['write'] as const]))),

  row('entry', 'never shared', { 'the author': OWN }),
  row('entry', 'shared', { 'the author': OWN }),
  row('entry', 'withdrawn', { 'the author': OWN }),
  row('entry', 'supervision ended', { 'the author': OWN }),
  row('entry', 'deleted', { 'the author': ['restore'] }),
  row('entry', 'restored', { 'the author': OWN }),
  row('entry', 'published', { 'the author': OWN }),

  row('earlier save', 'never shared', BEFORE),
  row('earlier save', 'shared', BEFORE),
  row('earlier save', 'withdrawn', BEFORE),
  row('earlier save', 'supervision ended', BEFORE),
  row('earlier save', 'deleted', {}),
  row('earlier save', 'restored', BEFORE),
  row('earlier save', 'published', BEFORE),

  row('share', 'shared', { 'the author': ['read', 'withdraw', 'comment'], 'the reader': ['read', 'comment'] }),
  row('share', 'withdrawn', KEPT),
  row('share', 'supervision ended', KEPT),
  row('share', 'deleted', KEPT),
  row('share', 'restored', KEPT),

  row('open thread', 'shared', { 'the author': ['read', 'answer', 'resolve'], 'the reader': ['read', 'answer'] }),
  row('open thread', 'withdrawn', OPEN_KEPT),
  row('open thread', 'supervision ended', OPEN_KEPT),
  row('open thread', 'deleted', OPEN_KEPT),
  row('open thread', 'restored', OPEN_KEPT),
  row('resolved thread', 'shared', { 'the author': ['read', 'answer', 'reopen'], 'the reader': ['read', 'answer'] }),
  row('resolved thread', 'withdrawn', RESOLVED_KEPT),
  row('resolved thread', 'supervision ended', RESOLVED_KEPT),
  row('resolved thread', 'deleted', RESOLVED_KEPT),
  row('resolved thread', 'restored', RESOLVED_KEPT),

  row('concern notes', 'during', { 'the author': ['read'], 'the reader': ['read', 'note'] }),
  row('concern notes', 'after', { 'the author': ['read'], 'a former supervisor': ['read'] }),
  row('restorative concern notes', 'during', {}),
  row('worded comment', 'shared', { 'the author': ['read'], 'the reader': ['read', 'edit'] }),
  row('worded comment', 'withdrawn', KEPT_WORDING),
  row('worded comment', 'supervision ended', KEPT_WORDING),
  row('worded comment', 'deleted', KEPT_WORDING),
  row('worded comment', 'restored', KEPT_WORDING),
  row('drafts', 'shared', { 'the author': ['write'], 'the reader': ['write'] }),
  row('drafts', 'withdrawn', {}),
  row('drafts', 'supervision ended', {}),
  row('drafts', 'deleted', {}),
  row('drafts', 'restored', {}),
  row('comment draft', 'shared', { 'the reader': ['read', 'change', 'release', 'discard'] }),
  row('waiting comment', 'shared', { 'the reader': ['read', 'change', 'release', 'discard'] }),
  row('waiting comment', 'withdrawn', {}),
  row('waiting comment', 'supervision ended', {}),
  row('comment draft', 'withdrawn', {}),
  row('comment draft', 'supervision ended', {}),
  row('comment draft', 'deleted', {}),
  row('comment draft', 'restored', {}),

  row('counted tag', 'never shared', COUNTED),
  row('counted tag', 'shared', COUNTED),
  row('counted tag', 'withdrawn', COUNTED),
  row('counted tag', 'deleted', {}),
  row('counted tag', 'restored', COUNTED),
  row('counted tag', 'published', {}),

  row('audit event', 'shared', { 'the author': ['read'], 'the reader': ['read', 'add'] }),
  row('audit event', 'withdrawn', OPENED),
  row('audit event', 'supervision ended', { 'the author': ['read'], 'a former supervisor': ['read'] }),
  row('audit event', 'deleted', OPENED),
  row('audit event', 'restored', OPENED),

  row('administration event', 'never shared', { 'the author': ['read'], 'an administrator': ['read', 'add'] }),

  row('supervision', 'shared', { 'the author': ['read', 'remember its key'], 'the reader': ['read', 'remember its key'] }),
  row('ended supervision', 'supervision ended', { 'the author': ['read'], 'a former supervisor': ['read'] }),

  row('briefing', 'during', { ...EVERYONE_READS, 'an educator': ['read', 'revise', 'retire'] }),
  row('retired briefing', 'during', { ...EVERYONE_READS, 'an educator': ['read', 'revise', 'bring-back'] }),
  row('read marks', 'during', { 'the author': ['read', 'change'] }),
  row('own marks', 'during', Object.fromEntries(personas.filter((persona) => persona !== 'nobody signed in').map((persona) => [persona, ['begin'] as const]))),
  row('briefing draft', 'during', { 'an educator': ['read', 'correct', 'discard', 'publish'] }),
  row('team reflection', 'during', {
    ...EVERYONE_READS,
    'the reader': ['read', 'take-back'],
  }),
  row('team reflections', 'during', Object.fromEntries(personas.filter((persona) => persona !== 'nobody signed in').map((persona) => [persona, ['record'] as const]))),
  row('closing account', 'during', { 'a supervisor of someone else': ['read'] }),
  row('entries on the way out', 'during', { 'a supervisor without a share': ['read'] }),
  row('holds', 'during', { 'a governance lead': ['read', 'place'], 'another governance lead': ['read', 'place'] }),
  row('legal hold', 'during', { 'the author': ['read'], 'a governance lead': ['read', 'review', 'lift'], 'another governance lead': ['read', 'review', 'lift'] }),
  row('silent hold', 'during', {
    'a governance lead': ['read', 'lift', 'tell'],
    'another governance lead': ['read', 'confirm', 'lift', 'renew-silence', 'tell'],
  }),
  row('disclosures', 'during', { 'a governance lead': ['read', 'ask'], 'another governance lead': ['read', 'ask'] }),
  row('asked disclosure', 'during', { 'a governance lead': ['read', 'end'], 'another governance lead': ['read', 'approve', 'end'] }),
  row('open disclosure', 'during', { 'the author': ['read'], 'a governance lead': ['read', 'open', 'end'], 'another governance lead': ['read', 'end'] }),
  row('silent disclosure', 'during', {
    'a governance lead': ['read', 'open', 'end', 'tell'],
    'another governance lead': ['read', 'end', 'renew-silence', 'tell'],
  }),
  row('ended disclosure', 'during', { 'the author': ['read'], 'a governance lead': ['read'], 'another governance lead': ['read'] }),
  row('new lead', 'during', { 'a governance lead': ['read', 'agree', 'refuse'], 'another governance lead': ['read', 'agree', 'refuse'] }),
  row('audit of the house', 'during', { 'an administrator': ['read'] }),
  row('cover of the house', 'during', { 'an administrator': ['read'] }),
  row('inspection pack', 'during', { 'an administrator': ['cover', 'audit'] }),
  row('figures of parts', 'during', { 'an educator': ['cut'] }),
  row('promises', 'during', { 'the author': ['promise'], 'the reader': ['promise'] }),
  row('promises', 'after', {}),
  row('restorative promises', 'during', {}),
  row('open commitment', 'during', { 'the author': ['read', 'revise', 'reword', 'close'], 'the reader': ['read', 'revise', 'reword', 'close'] }),
  row('open commitment', 'after', PROMISED),
  row('closed commitment', 'during', { 'the author': ['read', 'reopen'], 'the reader': ['read', 'reopen'] }),
  row('closed commitment', 'after', PROMISED),

  row('drafted agreement', 'during', { 'the author': ['read', 'draft', 'answer'], 'the reader': ['read', 'draft', 'answer'] }),
  row('agreed agreement', 'during', { 'the author': ['read', 'draft'], 'a supervisor without a share': ['read', 'draft'] }),
  row('agreement of an ended supervision', 'after', { 'the author': ['read'], 'a former supervisor': ['read'] }),
  row('group supervision', 'during', { 'the author': ['read', 'record'], 'the reader': ['read', 'record', 'take back'] }),
  row('group supervision before the end', 'after', { 'the author': ['read'], 'a former supervisor': ['read', 'take back'] }),
  row('staff member', 'never shared', {
    'the author': ['read'],
    'the reader': ['read'],
    'a supervisor without a share': ['read'],
    'a former supervisor': ['read'],
    'a new supervisor': ['read'],
    'the line manager': ['read'],
    'an administrator': ['read'],
  }),
  row('person of the house', 'never shared', {
    'an administrator': ['read', 'change', 'suspend', 'leave', 'ask-reset', 'grant-educator', 'grant-administrator', 'ask-governance', 'begin-supervision'],
  }),
  row('new person', 'never shared', { 'an administrator': ['bring-in'] }),
  row('the house', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'rename', 'add'] }),
  row('ward', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'change', 'close'] }),
  row('closed ward', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'change', 'reopen'] }),
  row('service line', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'change', 'close'] }),
  row('people import', 'never shared', { 'an administrator': ['read', 'add'] }),
  row('directory token', 'never shared', { 'an administrator': ['read', 'make', 'end'] }),
  row('ended directory token', 'never shared', { 'an administrator': ['read', 'make'] }),
  row('limits', 'never shared', {
    ...Object.fromEntries(personas.filter((persona) => persona !== 'nobody signed in').map((persona) => [persona, ['read', 'mark-read'] as const])),
    'an administrator': ['read', 'mark-read', 'publish'],
  }),
  row('reading of the limits', 'never shared', { 'the author': ['read'] }),
  row('weeks between sessions', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'set'] }),
  row('signpost', 'never shared', { ...EVERYONE_READS, 'an administrator': ['read', 'change', 'take-down'] }),
  row('old signpost', 'never shared', EVERYONE_READS),
  row('signposts', 'never shared', { 'an administrator': ['keep'] }),
  row('arranged supervision', 'shared', { 'an administrator': ['end'] }),
  row("the educator's grant", 'never shared', { 'an educator': ['read'], 'an administrator': ['read', 'revoke'] }),

  ...sessionTruth,
];

/** The actions a row permits a persona. */
export function permitted(row: TruthRow, persona: Persona): readonly string[] {
  return row.permits[persona] ?? [];
}

function row<R extends Resource>(resource: R, state: State | Stage, permits: TruthRow<R>['permits']): TruthRow {
  return { resource, state, permits } as TruthRow;
}
