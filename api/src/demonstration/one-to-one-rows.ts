import type { SupervisionKey } from '../platform/sealing';
import { ORDINARY_MINUTES, type OrdinaryMeeting, type Pair, type Side, type WrittenPromise, type WrittenSession, type WrittenTopic } from './content';
import { fixedId } from './content/chance';
import { daysBefore, offWeekend } from './content/days';
import type { DemonstrationKeys } from './keys';
import type { Rows, Tables } from './rows';

type Row = Record<string, unknown>;

/** One-to-ones as they are first written: planned, prepared, promised in. Confirming comes after, since it is of all that stands. */
export interface SealedOneToOnes {
  readonly tables: Tables;
  readonly confirmations: Rows;
  readonly endings: Rows;
  /** what was added once both had confirmed */
  readonly corrections: Rows;
}

/** Seals the one-to-ones, promises and notes of a concern exactly as the product seals them. */
export function sealOneToOnes(pairs: readonly Pair[], ordinary: readonly OrdinaryMeeting[], today: string, keys: DemonstrationKeys): SealedOneToOnes {
  const all = pairs.flatMap((pair) => pair.written.sessions.map((_, nth) => new SessionRows(pair, nth, today, keys)));
  const rows = (of: (each: SessionRows) => readonly Row[]): Rows => all.flatMap(of);
  return {
    tables: [
      { table: 'session', rows: [...rows((each) => [each.session()]), ...ordinary.map(ordinaryRow)] },
      { table: 'session_topic', rows: rows((each) => each.topics()) },
      { table: 'session_note', rows: rows((each) => each.notes()) },
      { table: 'private_note', rows: rows((each) => each.privateNotes()) },
      { table: 'commitment', rows: pairs.flatMap((pair) => promiseRows(pair, today, keys)) },
      { table: 'concern_note', rows: pairs.flatMap((pair) => concernRows(pair, today, keys)) },
    ],
    confirmations: [...rows((each) => each.confirmations()), ...ordinary.flatMap(({ id, day, supervision: { superviseeId, supervisorId } }) =>
      [superviseeId, supervisorId].map((personId) => ({ session_id: id, person_id: personId, confirmed_on: day })))],
    endings: [...rows((each) => each.endings()), ...ordinary.map(({ id, day }) => ({ session_id: id, finished_on: day, confirmed_on: day }))],
    corrections: rows((each) => each.corrections()),
  };
}

function ordinaryRow({ id, supervision, plannedOn, day, at }: OrdinaryMeeting): Row {
  return {
    id, supervision_id: supervision.id, supervisee_id: supervision.superviseeId, supervisor_id: supervision.supervisorId, planned_by: supervision.supervisorId,
    planned_on: plannedOn, day, begins_at: at, minutes: ORDINARY_MINUTES, arrangement: 1, place: null, checks_revision: 0, checks: null, cancelled_on: null, cancelled_by: null, reason: null,
  };
}

const topicId = (pair: Pair, session: number, topic: number | string): string => fixedId(`topic ${pair.key} ${session} ${topic}`);
const sessionId = (pair: Pair, session: number): string => fixedId(`session ${pair.key} ${session}`);

function peopleOf({ supervision: { id, superviseeId, supervisorId } }: Pair): Row {
  return { supervision_id: id, supervisee_id: superviseeId, supervisor_id: supervisorId };
}

function personOf({ supervision }: Pair, side: Side): string {
  return side === 'supervisee' ? supervision.superviseeId : supervision.supervisorId;
}

class SessionRows {
  private readonly written: WrittenSession;
  private readonly id: string;
  private readonly people: Row;
  private readonly moved: number;
  private readonly day: string;

  constructor(
    private readonly pair: Pair,
    private readonly nth: number,
    private readonly today: string,
    private readonly keys: DemonstrationKeys,
  ) {
    this.written = pair.written.sessions[nth]!;
    this.id = sessionId(pair, nth);
    this.people = peopleOf(pair);
    this.moved = offWeekend(today, this.written.daysAgo);
    this.day = daysBefore(today, this.written.daysAgo + this.moved);
  }

  session(): Row {
    const { planned, at, minutes, place, cancelled, checks } = this.written;
    return {
      id: this.id, ...this.people, planned_by: personOf(this.pair, planned.by), planned_on: daysBefore(this.today, planned.daysAgo + Math.max(0, this.moved)),
      day: this.day, begins_at: at, minutes, arrangement: 1, place: this.sealed('place', 1, place), checks_revision: checks ? 1 : 0,
      checks: checks ? this.key.seal({ of: this.id, field: 'checks', revision: 1 }, { wellbeingOffered: checks.wellbeing, safeguardingConsidered: checks.safeguarding, whereRecorded: checks.where ?? '' }) : null,
      cancelled_on: cancelled ? this.near(cancelled.daysAgo) : null, cancelled_by: cancelled ? personOf(this.pair, cancelled.by) : null, reason: this.sealed('reason', 1, cancelled?.reason),
    };
  }

  topics(): readonly Row[] {
    if (this.isRestorative) return [];
    const closing = (['learning', 'development', 'remark'] as const).map((kind) => ({ kind, addedBy: personOf(this.pair, this.written.planned.by) }));
    const rest = { share_id: null, title: null, carried_from: null, ends_share: false, talked_on: null };
    return [
      ...closing.map(({ kind, addedBy }, at) => ({ id: topicId(this.pair, this.nth, kind), session_id: this.id, ...this.people, added_by: addedBy, kind, position: at + 1, ...rest })),
      ...this.writtenTopics.map((topic, at) => {
        const id = topicId(this.pair, this.nth, at);
        return {
          id, session_id: this.id, ...this.people, added_by: personOf(this.pair, topic.by), kind: topic.share ? 'share' : 'words', position: at + 4,
          share_id: topic.share ? fixedId(`share ${topic.share}`) : null, title: topic.words ? this.key.seal({ of: id, field: 'topic', revision: 1 }, topic.words) : null,
          carried_from: topic.carriedFrom ? this.left(topic.carriedFrom) : null, ends_share: topic.endsShare ?? false, talked_on: topic.talkedAbout ? this.day : null,
        };
      }),
    ];
  }

  notes(): readonly Row[] {
    const { learning, development, remark, daysAgo } = this.written;
    const writtenOn = daysAgo < 0 ? daysBefore(this.today, 1) : this.day;
    const note = (topic: number | string, side: Side, text: string | undefined): Row[] => {
      if (text === undefined) return [];
      const [id, writer] = [topicId(this.pair, this.nth, topic), personOf(this.pair, side)];
      return [{ topic_id: id, session_id: this.id, ...this.people, writer_id: writer, revision: 1, written_on: writtenOn, body: this.key.seal({ of: id, field: `note of ${writer}`, revision: 1 }, text) }];
    };
    const ofBoth = (topic: number | string, texts: Partial<Record<Side, string>> = {}): Row[] => [...note(topic, 'supervisee', texts.supervisee), ...note(topic, 'supervisor', texts.supervisor)];
    return [...this.writtenTopics.flatMap((topic, at) => ofBoth(at, topic)), ...ofBoth('learning', learning), ...ofBoth('development', development), ...note('remark', 'supervisee', remark)];
  }

  privateNotes(): readonly Row[] {
    return (['supervisee', 'supervisor'] as const).flatMap((side) => {
      const text = this.written.privateNotes?.[side];
      if (text === undefined) return [];
      const writer = personOf(this.pair, side);
      const key = this.keys.ofAuthor(writer);
      const writtenOn = this.written.daysAgo < 0 ? this.today : this.day;
      return [{ session_id: this.id, ...this.people, writer_id: writer, revision: 1, written_on: writtenOn, key_id: key.id, body: key.seal({ entry: this.id, field: 'private note', revision: 1 }, text) }];
    });
  }

  confirmations(): readonly Row[] {
    return (this.written.confirmed ?? []).map(({ by, daysAgo }) => ({ session_id: this.id, person_id: personOf(this.pair, by), confirmed_on: this.near(daysAgo) }));
  }

  endings(): readonly Row[] {
    const [first, second] = this.written.confirmed ?? [];
    return first ? [{ session_id: this.id, finished_on: this.near(first.daysAgo), confirmed_on: second ? this.near(second.daysAgo) : null }] : [];
  }

  corrections(): readonly Row[] {
    return (this.written.corrections ?? []).map(({ by, daysAgo, text }, at) => {
      const id = fixedId(`correction ${this.pair.key} ${this.nth} ${at}`);
      return { id, session_id: this.id, ...this.people, writer_id: personOf(this.pair, by), position: at + 1, written_on: this.near(daysAgo), body: this.key.seal({ of: id, field: 'correction', revision: 1 }, text) };
    });
  }

  private get key(): SupervisionKey {
    return this.keys.ofSupervision(this.pair.supervision.id);
  }

  private get isRestorative(): boolean {
    return this.pair.supervision.type === 'restorative';
  }

  private get writtenTopics(): readonly WrittenTopic[] {
    return this.written.topics ?? [];
  }

  /** A day that goes with the session where that was moved back from a weekend. */
  private near(daysAgo: number): string {
    return daysBefore(this.today, daysAgo + Math.max(0, this.moved));
  }

  private sealed(field: string, revision: number, words: string | undefined): string | null {
    return words === undefined ? null : this.key.seal({ of: this.id, field, revision }, words);
  }

  /** The topic of an earlier session that was left under this key. */
  private left(key: string): string {
    for (const [session, { topics = [] }] of this.pair.written.sessions.entries()) {
      const at = topics.findIndex((topic) => topic.key === key);
      if (at !== -1) return topicId(this.pair, session, at);
    }
    throw new Error('A topic of the demonstration carries over what was never left.');
  }
}

function promiseRows(pair: Pair, today: string, keys: DemonstrationKeys): readonly Row[] {
  const made = pair.written.sessions.flatMap(({ promises = [], daysAgo }, nth) =>
    promises.map((promise) => ({ promise, inSession: sessionId(pair, nth), on: daysBefore(today, daysAgo + Math.max(0, offWeekend(today, daysAgo))) })));
  return made.map(({ promise, inSession, on }, at) => promiseRow(pair, promise, { id: fixedId(`promise ${pair.key} ${at}`), position: at + 1, inSession, on }, today, keys));
}

function promiseRow(pair: Pair, promise: WrittenPromise, at: { id: string; position: number; inSession: string; on: string }, today: string, keys: DemonstrationKeys): Row {
  const { by, writtenBy = by, words, due, carried, closed } = promise;
  const dueOn = daysBefore(today, due);
  return {
    id: at.id, ...peopleOf(pair), session_id: at.inSession, owner_id: personOf(pair, by), made_by: personOf(pair, writtenBy), made_on: at.on, position: at.position, revision: 1,
    words: keys.ofSupervision(pair.supervision.id).seal({ of: at.id, field: 'commitment', revision: 1 }, words), due_on: dueOn,
    first_due_on: carried ? daysBefore(today, carried.firstDue) : dueOn, carried_on: carried ? daysBefore(today, carried.on) : null,
    closed_on: closed ? daysBefore(today, closed.on) : null, closed_by: closed ? personOf(pair, closed.by) : null, closed_as: closed?.as ?? null,
  };
}

function concernRows(pair: Pair, today: string, keys: DemonstrationKeys): readonly Row[] {
  return (pair.written.concernNotes ?? []).map(({ daysAgo, recorded }, at) => {
    const id = fixedId(`concern ${pair.key} ${at}`);
    return { id, ...peopleOf(pair), position: at + 1, noted_on: daysBefore(today, daysAgo), recorded: keys.ofSupervision(pair.supervision.id).seal({ of: id, field: 'concern', revision: 1 }, recorded) };
  });
}
