import type { Tag } from '@afterword/journal';
import { Chance } from './chance';
import { clinicalReflections } from './clinical-reflections';
import { daysBetween, lengthOf, monthBefore } from './days';
import { Entry, Person } from './hospital';
import { otherReflections } from './other-reflections';
import { Reflection } from './reflection';

/** Months that are closed on the day of the demonstration; the open one comes on top. */
export const closedMonths = 14;

/** What people write about most, by code; anything else weighs 1. */
const common: Readonly<Record<string, number>> = {
  DIG1: 2.4, DIG2: 1.6, COM1: 2, COM2: 2.6, CON1: 1.8, CON3: 1.4, DEC1: 1.5, UND1: 1.9, UND2: 1.5, UND3: 1.3,
  DIG3: 0.8, DEC4: 0.6, BOU1: 0.7, BOU2: 0.7,
};

/** How much more or less is written, half a year after the briefing, of what it asked people to look at. */
const drift: Readonly<Record<string, number>> = {
  'DIG1 upheld': 2, 'DIG1 missed': 0.6, 'DIG2 upheld': 1.6, 'COM2 upheld': 2.1, 'COM2 strain': 1.7, 'COM1 upheld': 1.5,
  'CON1 missed': 0.6, 'CON1 upheld': 1.5, 'DEC1 upheld': 1.5, 'BOU3 upheld': 2.2, 'UND1 seen': 1.8, 'UND1 challenged': 2,
  'UND3 challenged': 1.8, 'UND2 seen': 0.8, 'DIG5 upheld': 1.5,
};

const FULL_DRIFT_DAYS = 130;

/**
 * Entries of staff through fourteen closed months and the open one, about 240 people a month, with a slow change after
 * the briefing. Most count in trends; some are their author's alone.
 */
export function monthlyEntries(
  people: readonly Person[],
  briefingPublishedOn: string,
  today: string,
  chance: Chance,
): readonly Entry[] {
  const writers = chance.shuffled(people).slice(0, 620);
  const fresh = new Map(writers.map((writer) => [writer.id, chance.shuffled(stockFor(writer))]));
  const entries: Entry[] = [];
  for (let ago = closedMonths; ago >= 0; ago--) {
    const month = monthBefore(today, ago);
    const days = ago === 0 ? Number(today.slice(8)) : lengthOf(month);
    const wave = 236 + 13 * Math.sin(ago / 2) + chance.below(17) - 8;
    const contributing = Math.round(ago === 0 ? (wave * days) / (days + 12) : wave);
    for (const writer of chance.shuffled(writers).slice(0, contributing)) {
      const counted = chance.happens(0.4) ? 2 : 1;
      const number = counted + (chance.happens(0.1) ? 1 : 0);
      for (let nth = 0; nth < number; nth++) {
        const day = `${month}-${String(1 + chance.below(days)).padStart(2, '0')}`;
        const stock = fresh.get(writer.id)!;
        const reflection = chosen(stock, driftOn(day, briefingPublishedOn), chance);
        stock.splice(stock.indexOf(reflection), 1);
        if (stock.length === 0) stock.push(...chance.shuffled(stockFor(writer)));
        entries.push(entryOf(writer, day, reflection, nth < counted, chance));
      }
    }
  }
  return entries;
}

function stockFor(writer: Person): readonly Reflection[] {
  return writer.staffGroup === 'non-clinical' ? otherReflections : clinicalReflections;
}

function chosen(stock: readonly Reflection[], share: number, chance: Chance): Reflection {
  return chance.weighted(stock, ({ tags }) => {
    const [{ code }] = tags;
    const changes = tags.map((tag) => 1 + ((drift[`${tag.code} ${tag.direction}`] ?? 1) - 1) * share);
    return (common[code] ?? 1) * changes.reduce((product, change) => product * change, 1);
  });
}

/** How far the change has come: nothing before the briefing, all of it about four months later. */
function driftOn(day: string, briefingPublishedOn: string): number {
  return Math.min(1, Math.max(0, daysBetween(briefingPublishedOn, day) / FULL_DRIFT_DAYS));
}

function entryOf(writer: Person, day: string, reflection: Reflection, counts: boolean, chance: Chance): Entry {
  return {
    id: chance.id(),
    authorId: writer.id,
    day,
    model: 'plain',
    title: null,
    sections: [{ section: 'text', text: reflection.text }],
    tags: pressed(reflection.tags, chance),
    tone: chance.happens(0.7) ? reflection.tone : null,
    shiftHalf: chance.weighted([null, 'first-half', 'second-half'] as const, (half) => (half === null ? 3 : 1)),
    week: null,
    cpdMinutes: null,
    leftIn: [],
    begunFrom: null,
    countsInTrends: counts,
  };
}

/** People press the first chip that fits, and often leave the second. */
function pressed(tags: readonly Tag[], chance: Chance): readonly Tag[] {
  return tags.filter((_, nth) => nth === 0 || chance.happens(0.75));
}
