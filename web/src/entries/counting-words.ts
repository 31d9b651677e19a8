import { type CountableEntry, type Tag, countedTags, countedUnder, lastDayOf } from '@afterword/journal';
import { directionWords, monthName } from '@afterword/ui';
import type { ThemeNames } from './theme-names';

/** What an entry counts in trends, as its author is told before and after. */
export interface CountingWords {
  /** what the list is, or why there is none */
  readonly lead: string;
  /** every theme and behaviour under which its author is counted, with the direction */
  readonly places: readonly { readonly name: string; readonly direction: Tag['direction'] }[];
  readonly notes: readonly string[];
}

/**
 * Says what would be counted, by the rules with which the API counts. `day` is null while the entry has not reached the API,
 * which is when its month is settled. With `would`, an entry that does not count says where it would.
 */
export function countingWords(entry: Omit<CountableEntry, 'day'> & { readonly day: string | null }, today: string, names: ThemeNames, would = false): CountingWords {
  const openMonth = today.slice(0, 7);
  const month = (entry.day ?? today).slice(0, 7);
  const name = monthName(month);
  const said = (lead: string, ...notes: string[]): CountingWords => ({ lead, places: [], notes });
  if (month < openMonth) {
    return entry.countsInTrends
      ? said(`${name} has closed. What this entry let count when ${name} ended counts; nothing can be added to ${name} now.`, `Until ${name} is published, switching this off still takes it out. Once it is published, nothing can be taken out: only rounded figures are left.`)
      : said(`${name} has closed, so this entry can no longer be counted.`);
  }
  if (!entry.countsInTrends && would) {
    const places = placesOf(countedTags({ ...entry, day: entry.day ?? today, countsInTrends: true }, openMonth), names);
    const under = places.map((place) => `${place.name}: ${directionWords[place.direction].toLowerCase()}`).join(' · ');
    if (under !== '') return said(`Nothing of this entry is counted. Ticked, it counts you once under ${under}.`);
  }
  if (!entry.countsInTrends) return said('Nothing of this entry is counted.');
  const tags = countedTags({ ...entry, day: entry.day ?? today }, openMonth);
  if (tags.length === 0) return said('Nothing is counted yet: no theme is chosen. An entry without a theme adds nothing, not even that you wrote.');
  return {
    lead: entry.day === null ? `Saved in ${name}, this counts you once under each of these:` : `In ${name} this counts you once under each of these:`,
    places: placesOf(tags, names),
    notes: [
      `With your ward and staff group as they are on ${lastDayOf(month).slice(8)} ${name}. Another entry that says the same adds nothing.${tags.some(({ direction }) => direction === 'unsure') ? ' Unsure counts as unsure.' : ''}`,
      `${name} closes when its last day ends. Until it is published, switching this off takes everything back. Once it is published, nothing can be taken out: only rounded figures of 8 people or more are left.`,
      'How many people wrote about two themes in one month is counted too, for the whole hospital alone.',
    ],
  };
}

/** Behaviours with their themes, as the publication counts them; a tag whose theme is not among those that have loaded stands for itself. */
function placesOf(tags: readonly Tag[], names: ThemeNames): CountingWords['places'] {
  const under = countedUnder(tags, names.themes);
  const known = new Set(under.map(({ code }) => code));
  return [...under, ...tags.filter(({ code }) => !known.has(code))].map(({ code, direction }) => ({ name: names.nameOf(code), direction: direction as Tag['direction'] }));
}
