/** The fixed menu of cuts. There is no free filter, since a filter is a subtraction in disguise. */
export const cuts = ['organisation', 'service-line', 'ward', 'staff-group'] as const;
export type Cut = (typeof cuts)[number];

/** Stands for authors whom no ward, line or staff group claims; they are a part like any other, so that parts add up. */
export const NOWHERE = 'none';

/** A ward or other team of a month, with the service line to which it belongs, if any. */
export interface WardOfMonth {
  readonly id: string;
  readonly serviceLine: string | null;
}

/** Which wards and staff groups there were, whoever wrote: a ward without an author must look like one with seven. */
export interface PlacesOfMonth {
  readonly wards: readonly WardOfMonth[];
  readonly staffGroups: readonly string[];
}

/** One group of people of a month. The first is always the organisation. */
export interface Group {
  readonly cut: Cut;
  readonly id: string;
  /** The position of the group of which it is a part; null for the organisation. */
  readonly within: number | null;
}

/** Parts that add up to one whole: the lines or staff groups of the organisation, or the wards of a line. */
export interface Parts {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Every group of a month in its order. Whatever has only one part is not cut, since the part would be the whole under another
 * name: a line of one ward has no ward cut, and an organisation of one line is cut into wards at once.
 */
export function groupsOf({ wards, staffGroups }: PlacesOfMonth): readonly Group[] {
  const groups: Group[] = [{ cut: 'organisation', id: 'all', within: null }];
  const lines = new Map<string, string[]>();
  for (const ward of wards) {
    const line = ward.serviceLine ?? NOWHERE;
    lines.set(line, [...(lines.get(line) ?? []), ward.id]);
  }
  const add = (cut: Cut, ids: readonly string[], within: number): void => {
    if (ids.length > 1) for (const id of ids) groups.push({ cut, id, within });
  };
  add('service-line', [...lines.keys()], 0);
  for (const [line, inLine] of lines) {
    const whole = lines.size > 1 ? groups.findIndex(({ cut, id }) => cut === 'service-line' && id === line) : 0;
    add('ward', inLine, whole);
  }
  add('staff-group', staffGroups, 0);
  return groups;
}

/** The wholes with their parts; the organisation has two kinds of parts, and the two overlap. */
export function partsOf(groups: readonly Group[]): readonly Parts[] {
  const found = new Map<string, { whole: number; parts: number[] }>();
  groups.forEach(({ cut, within }, position) => {
    if (within === null) return;
    const key = `${cut} ${within}`;
    const parts = found.get(key) ?? { whole: within, parts: [] };
    parts.parts.push(position);
    found.set(key, parts);
  });
  return [...found.values()];
}

/** Finds the groups in which an author stands: one of each kind of parts, and everything that it is a part of. */
export function groupsStoodIn({ wards, staffGroups }: PlacesOfMonth, groups: readonly Group[]): (author: { readonly ward?: string | null; readonly staffGroup?: string | null }) => readonly number[] {
  const find = (cut: Cut, id: string): number => groups.findIndex((group) => group.cut === cut && group.id === id);
  const up = (start: number): number[] => {
    const found: number[] = [];
    for (let at: number | null = start; at !== null && at >= 0; at = groups[at].within) found.push(at);
    return found;
  };
  const ofWard = new Map<string, readonly number[]>();
  for (const { id, serviceLine } of wards) {
    const ward = find('ward', id);
    const stands = up(ward >= 0 ? ward : find('service-line', serviceLine ?? NOWHERE));
    ofWard.set(id, stands.length > 0 ? stands : [0]);
  }
  const ofStaffGroup = new Map(staffGroups.map((id) => [id, find('staff-group', id)]));
  return ({ ward, staffGroup }) => {
    const place = wards.length === 0 ? [0] : ofWard.get(ward ?? NOWHERE);
    const staff = staffGroups.length === 0 ? -1 : ofStaffGroup.get(staffGroup ?? NOWHERE);
    if (!place || staff === undefined) throw new Error('An author stands in a ward or staff group that is not among those to be published.');
    return staff < 0 ? place : [...place, staff];
  };
}
