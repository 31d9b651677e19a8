import type { SessionResponse } from '@afterword/api-types';
import { dateInFull } from '@afterword/journal';
import { fullDay } from '@afterword/ui';

type Topic = SessionResponse['topics'][number];

/** "14:45", so many minutes after a time of the day. */
export function endOf(beginsAt: string, minutes: number): string {
  const [hour = 0, minute = 0] = beginsAt.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % 1_440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

export function isOnAgenda({ kind }: Topic): boolean {
  return kind === 'words' || kind === 'share';
}

/** The share was brought for this session only, and ended when the session was finished: nobody took it back. */
export function endedWithIt({ endsShare, share }: Pick<Topic, 'endsShare' | 'share'>, { state }: Pick<SessionResponse, 'state'>): boolean {
  return endsShare && share === null && (state === 'finished' || state === 'confirmed');
}

/** What a topic is called: its words, or what of a share may be said without opening it. */
export function topicTitle(topic: Pick<Topic, 'kind' | 'title' | 'share'>, superviseeName: string, ended = false): string {
  switch (topic.kind) {
    case 'words': return topic.title ?? '';
    case 'share':
      if (ended) return `What ${superviseeName} shared`;
      return topic.share ? `What ${superviseeName} shared, version ${topic.share.version}` : `What ${superviseeName} shared: withdrawn`;
    case 'learning': return 'What was learned';
    case 'development': return 'What would help next';
    default: return superviseeName === 'you' ? 'Your remark' : `${superviseeName}’s remark`;
  }
}

/** Who confirmed, and who is waited for, in one sentence. */
export function confirmingWords(session: SessionResponse): string {
  if (session.state === 'confirmed') return `You both confirmed this${session.confirmedOn ? ` on ${fullDay(session.confirmedOn)}` : ''}. It is never changed, only added to.`;
  const { mine, other, otherName } = confirmersOf(session);
  if (mine?.stands) return `You confirmed this. ${otherName} has not yet.`;
  if (mine) return 'This changed after you confirmed it. Read it again.';
  if (other?.stands) return `${otherName} confirmed this. Read it, then confirm it too.`;
  if (other) return `This changed after ${otherName} confirmed it, and ${otherName} will be asked again.`;
  return 'When you finish, you both confirm the record. After that it is never changed, only added to.';
}

/** The same for a page that somebody else may read: of each by name, and on which day. */
export function confirmedInPrint({ supervisee, supervisor, confirmations }: SessionResponse): string {
  return [supervisee, supervisor].map(({ id, givenName, familyName }) => {
    const mine = confirmations.find(({ personId, stands }) => personId === id && stands);
    return `${givenName} ${familyName} ${mine ? `confirmed this record on ${dateInFull(mine.on)}` : 'has not confirmed this record'}.`;
  }).join(' ');
}

/** Who cancelled it, and why if they said so. */
export function cancelledWords(session: SessionResponse): string {
  const { me, otherName } = confirmersOf(session);
  const { by, reason } = session.cancellation ?? { by: '', reason: null };
  return `${by === me.id ? 'You' : otherName} cancelled this one-to-one.${reason ? ` “${reason}”` : ''}`;
}

export function confirmersOf(session: SessionResponse) {
  const [me, them] = session.role === 'supervisor' ? [session.supervisor, session.supervisee] : [session.supervisee, session.supervisor];
  const of = (id: string) => session.confirmations.find(({ personId }) => personId === id);
  return { mine: of(me.id), other: of(them.id), otherName: them.givenName, me, them };
}

/** All of a session that its reader reads before they confirm it: everything but their own words and the counting of changes. */
export function whatIsRead(session: SessionResponse): string {
  const { me } = confirmersOf(session);
  const { day, beginsAt, minutes, place, checks, topics, promises } = session;
  return JSON.stringify([
    day, beginsAt, minutes, place, checks,
    promises.map(({ id, owner, words, dueOn, closedAs }) => [id, owner, words, dueOn, closedAs]),
    topics.map(({ id, title, talkedOn, notes }) => [id, title, talkedOn !== null, notes.filter(({ writerId }) => writerId !== me.id).map(({ text }) => text)]),
  ]);
}
