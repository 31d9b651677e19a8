import { firstBriefing, paragraphsOf, type Passage } from '@afterword/journal';
import { Chance, fixedId } from './chance';
import { clinicalReflections } from './clinical-reflections';
import { daysBefore } from './days';
import { Comment, Draft, Entry, Share, Supervision } from './hospital';
import { otherReflections } from './other-reflections';
import { otherStories } from './other-stories';
import { PersonaKey, personas } from './personas';
import { WrittenComment, WrittenShare, writtenShares } from './persona-shares';
import { PersonaStory } from './persona-story';
import { Reflection, tagsFrom } from './reflection';
import { wardStories } from './ward-stories';

/** The id of a persona's entry by its key, the same in every demonstration. */
export const entryId = (key: string): string => fixedId(`entry ${key}`);

/** The longer entries of the personas and, for each, short private ones through the year: the scraps of an ordinary journal. */
export function personaEntries(today: string, chance: Chance): readonly Entry[] {
  const stories = [...wardStories, ...otherStories].map((story) => entryFrom(story, today));
  return [...stories, ...(Object.keys(personas) as PersonaKey[]).flatMap((key) => scraps(key, today, chance))];
}

function entryFrom(story: PersonaStory, today: string): Entry {
  return {
    id: entryId(story.key),
    authorId: personas[story.author].id,
    day: daysBefore(today, story.daysAgo),
    model: 'plain',
    title: story.title,
    sections: [{ section: 'text', text: story.paragraphs.join('\n\n') }],
    tags: story.tags === '' ? [] : tagsFrom(story.tags),
    tone: story.tone,
    shiftHalf: story.shiftHalf,
    week: null,
    cpdMinutes: null,
    leftIn: [],
    begunFrom: story.begunFrom === undefined ? null : { briefing: firstBriefing.code, version: firstBriefing.version, question: story.begunFrom },
    countsInTrends: story.countsInTrends,
  };
}

// What only a porter, a cook or a cleaner would write does not suit an office.
const OTHER_JOBS = /porter|plate|door sign|mop|trolley|kitchen|clean|laundry|bin\b|lift|garden|drive/iu;

function scraps(key: PersonaKey, today: string, chance: Chance): readonly Entry[] {
  const { staffGroup } = personas[key];
  const stock: readonly Reflection[] = staffGroup === 'non-clinical' ? otherReflections : clinicalReflections;
  return chance
    .shuffled(stock.filter(({ text }) => key !== 'owen' || !OTHER_JOBS.test(text)))
    .slice(0, key === 'dan' || key === 'lola' ? 12 : 6)
    .map((reflection, nth): Entry => ({
      id: fixedId(`scrap ${key} ${nth}`),
      authorId: personas[key].id,
      day: daysBefore(today, 50 + nth * 38 + chance.below(30)),
      model: 'plain',
      title: null,
      sections: [{ section: 'text', text: reflection.text }],
      tags: reflection.tags,
      tone: reflection.tone,
      shiftHalf: null,
      week: null,
      cpdMinutes: null,
    leftIn: [],
      begunFrom: null,
      countsInTrends: false,
    }));
}

/** The shares of the personas with the supervisor they had on that day, and the remarks below them. */
export function personaShares(
  entries: readonly Entry[],
  supervisions: readonly Supervision[],
  today: string,
): { readonly shares: readonly Share[]; readonly comments: readonly Comment[]; readonly drafts: readonly Draft[] } {
  const shares: Share[] = [];
  const comments: Comment[] = [];
  const drafts: Draft[] = [];
  for (const written of writtenShares) {
    const entry = entries.find(({ id }) => id === entryId(written.entry))!;
    const share = shareFrom(written, entry, supervisions, today);
    shares.push(share);
    const idOf = (nth: number): string => fixedId(`comment ${written.entry} ${nth}`);
    written.comments.forEach((comment, nth) => {
      const { text, kind = null, waits, changed, talkedDaysAgo } = comment;
      const writerId = comment.by === 'author' ? share.authorId : share.readerId;
      const remark = { id: idOf(nth), shareId: share.id, writerId, day: daysBefore(today, comment.daysAgo), text, kind, passage: passageOf(comment, entry) };
      if (waits) drafts.push({ ...remark, release: waits === 'session' ? 'session' : null });
      else {
        comments.push({
          ...remark,
          answers: comment.answers === null ? null : idOf(comment.answers),
          edits: changed ? [{ day: daysBefore(today, changed.daysAgo), text: changed.text }] : [],
          resolvedOn: talkedDaysAgo === undefined ? null : daysBefore(today, talkedDaysAgo),
        });
      }
    });
  }
  return { shares, comments, drafts };
}

function shareFrom(
  written: WrittenShare,
  entry: Entry,
  supervisions: readonly Supervision[],
  today: string,
): Share {
  const sharedOn = daysBefore(today, written.daysAgo);
  const supervision = supervisions.find(
    ({ superviseeId, supervisorId, startedOn, endedOn }) =>
      superviseeId === entry.authorId &&
      (written.with === 'own-supervisor' || supervisorId === personas[written.with].id) &&
      startedOn <= sharedOn &&
      (endedOn === null || endedOn > sharedOn),
  );
  if (supervision === undefined) throw new Error(`Nobody supervises the author of ${written.entry} on ${sharedOn}.`);
  const dayOf = (daysAgo: number | null): string | null => (daysAgo === null ? null : daysBefore(today, daysAgo));
  return {
    id: fixedId(`share ${written.entry}`),
    entryId: entry.id,
    authorId: entry.authorId,
    readerId: supervision.supervisorId,
    supervisionId: supervision.id,
    purpose: written.purpose,
    leaveOut: { sections: [], parts: written.leaveOutTone ? ['tone'] : [] },
    sharedOn,
    openedOn: dayOf(written.openedDaysAgo),
    withdrawnOn: dayOf(written.withdrawnDaysAgo),
  };
}

function passageOf(comment: WrittenComment, entry: Entry): Passage | null {
  if (comment.paragraph === null) return null;
  const [{ section, text }] = entry.sections;
  const { start, end } = paragraphsOf(section, text)[comment.paragraph];
  return { section, start, end };
}
