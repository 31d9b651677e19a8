import { Injectable } from '@nestjs/common';
import { firstWordsOf, limits } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound, NotPermitted, RuleBroken } from '../platform/problems';
import { Sealer, SupervisionSealer } from '../platform/sealing';
import { openSheet } from '../sharing';
import { AgendaRepository, type TopicRow } from './agenda.repository';
import { RecordRepository } from './record.repository';
import type { TopicRequest } from './session.dto';
import { AgendaHasOthers, AgendaIsFull, HasNotes, IdIsTaken, IsFinished, NotShared, NotYoursToEnd } from './session.errors';
import { topicsToCome } from './session.present';
import type { SessionResponse, SharedBetweenResponse, TopicToCome } from './session.response';
import { SessionService } from './session.service';
import { kept, placeOf } from './session-words';

/** What a session is about: topics in words and shared versions by reference, from both, in the order that both see. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly sessions: SessionService,
    private readonly agendas: AgendaRepository,
    private readonly records: RecordRepository,
    private readonly sealer: SupervisionSealer,
    private readonly authors: Sealer,
    private readonly clock: Clock,
  ) {}

  /** What is shared between the two and could be brought. Its author reads which is which; to the other, opening is a step of its own. */
  async shares(actor: Actor, sessionId: string): Promise<SharedBetweenResponse> {
    const session = await this.sessions.open(actor, sessionId, 'prepare');
    const rows = await this.agendas.shares(session, limits.page);
    const key = rows.length > 0 && actor.id === session.superviseeId ? await this.authors.keyOf(actor.id) : null;
    return {
      shares: rows.map((row) => {
        const sheet = key ? openSheet(key, row) : null;
        return { id: row.id, version: row.version, sharedOn: row.sharedOn, words: sheet ? sheet.title?.trim() || firstWordsOf(sheet.sections, limits.firstWords) : null };
      }),
    };
  }

  /** What stands on the agenda of a session that the person who asks can see, in its order. */
  async toCome(actor: Actor, { id, supervisionId }: { readonly id: string; readonly supervisionId: string }): Promise<TopicToCome[]> {
    const rows = await this.agendas.of(id);
    return topicsToCome(actor, rows, await this.sealer.keyOf(supervisionId));
  }

  /** Adds a topic at the end. Repeating it with the same id adds once. */
  async add(actor: Actor, sessionId: string, request: TopicRequest): Promise<SessionResponse> {
    const session = await this.sessions.open(actor, sessionId, 'prepare');
    const topics = await this.agendas.of(sessionId);
    const id = request.id.toLowerCase();
    if (topics.some((topic) => topic.id === id)) return this.sessions.read(actor, sessionId);
    if (onAgenda(topics).length >= limits.topics) throw new AgendaIsFull(limits.topics);
    const shareId = request.shareId?.toLowerCase() ?? null;
    if ((request.title === undefined) === (shareId === null)) {
      throw new RuleBroken('A topic is some words, or something that was shared.', [{ pointer: '/title', detail: 'Write a few words first.' }]);
    }
    if (request.endsShare && (shareId === null || actor.id !== session.superviseeId)) throw new NotYoursToEnd();
    if (shareId !== null && !(await this.agendas.isShared(shareId, session))) throw new NotShared();
    if (shareId !== null && topics.some((topic) => topic.shareId === shareId)) return this.sessions.read(actor, sessionId);
    const key = await this.sealer.keyOf(session.supervisionId);
    const added = await this.agendas.add(session, {
      id, addedBy: actor.id, kind: shareId === null ? 'words' : 'share', shareId, endsShare: request.endsShare ?? false,
      title: request.title === undefined ? null : key.seal(placeOf.topic(id), kept(request.title)),
    });
    // The same request, still under way on a connection that broke, may have come first.
    if (!added && !(await this.agendas.of(sessionId)).some((topic) => topic.id === id)) throw new IdIsTaken();
    return this.sessions.read(actor, sessionId);
  }

  /** Marks a topic as talked about, or takes the mark away. */
  async talk(actor: Actor, sessionId: string, topicId: string, talkedAbout: boolean): Promise<SessionResponse> {
    await this.sessions.open(actor, sessionId, 'prepare');
    const topic = await this.topic(sessionId, topicId);
    if ((topic.talkedOn !== null) !== talkedAbout) await this.agendas.talk(topicId, talkedAbout ? this.clock.today() : null);
    return this.sessions.read(actor, sessionId);
  }

  /** Puts the topics in this order. Throws AgendaHasOthers unless these are all that stand there. */
  async order(actor: Actor, sessionId: string, topics: readonly string[]): Promise<SessionResponse> {
    await this.sessions.open(actor, sessionId, 'prepare');
    const standing = onAgenda(await this.agendas.of(sessionId)).map(({ id }) => id);
    const wanted = topics.map((id) => id.toLowerCase());
    if ([...standing].sort().join() !== [...wanted].sort().join()) throw new AgendaHasOthers();
    await this.agendas.order(sessionId, wanted);
    return this.sessions.read(actor, sessionId);
  }

  /** Takes away a topic of one's own. One with notes stays. */
  async remove(actor: Actor, sessionId: string, topicId: string): Promise<void> {
    const session = await this.sessions.open(actor, sessionId, 'prepare');
    const topic = await this.topic(sessionId, topicId);
    if (topic.addedBy !== actor.id || !['share', 'words'].includes(topic.kind)) throw new NotPermitted('Whoever added a topic takes it away.');
    if (session.finishedOn !== null) throw new IsFinished();
    if ((await this.records.notes(sessionId)).some((note) => note.topicId === topicId)) throw new HasNotes();
    await this.agendas.remove(topicId);
  }

  private async topic(sessionId: string, topicId: string): Promise<TopicRow> {
    const topic = (await this.agendas.of(sessionId)).find(({ id }) => id === topicId);
    if (!topic) throw new NotFound();
    return topic;
  }
}

function onAgenda(topics: readonly TopicRow[]): TopicRow[] {
  return topics.filter(({ kind }) => kind === 'share' || kind === 'words');
}
