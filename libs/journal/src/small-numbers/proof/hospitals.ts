import fc from 'fast-check';
import type { CountedTag, CountedTheme } from '../publication';
import type { PlacesOfMonth, WardOfMonth } from '../places';

/** A made-up month of a small hospital. */
export interface HospitalMonth {
  readonly places: PlacesOfMonth;
  readonly themes: readonly CountedTheme[];
  readonly tags: readonly CountedTag[];
}

const DIRECTIONS = ['upheld', 'strain'];

/** A run of neighbouring authors who carry one tag: everybody in a stretch of wards, some of them, or almost nobody. */
interface Said {
  readonly cell: number;
  readonly start: number;
  readonly length: number;
  readonly every: number;
}

/**
 * Made-up months bent towards the edges: wards of about 8 and 16, one ward that holds almost all, figures of almost nobody and
 * almost everybody, a theme that only one staff group names, rare figures spread thinly over many wards.
 */
export function hospitals(): fc.Arbitrary<HospitalMonth> {
  const size = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 7, max: 30 }), fc.constant(60));
  const length = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 }));
  return hospitalsOf({ size, length, every: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 15 })), themes: { minLength: 1, maxLength: 3 } });
}

/** The same where more is said of everything, so that in most of them something is shown of what stands together. */
export function busyHospitals(): fc.Arbitrary<HospitalMonth> {
  const length = fc.oneof({ weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 3, arbitrary: fc.integer({ min: 80, max: 300 }) });
  return hospitalsOf({ size: fc.integer({ min: 10, max: 60 }), length, every: fc.integer({ min: 2, max: 5 }), themes: { minLength: 3, maxLength: 4 } });
}

interface Bent {
  readonly size: fc.Arbitrary<number>;
  readonly length: fc.Arbitrary<number>;
  readonly every: fc.Arbitrary<number>;
  readonly themes: { readonly minLength: number; readonly maxLength: number };
}

function hospitalsOf({ size, length, every, themes: many }: Bent): fc.Arbitrary<HospitalMonth> {
  const wards = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }).map((lines) =>
    lines.flatMap((many, line) => Array.from({ length: many }, (_, nth): WardOfMonth => ({ id: `w${line}${nth}`, serviceLine: line === 0 && lines.length > 1 ? null : `l${line}` }))),
  );
  const staff = fc.integer({ min: 1, max: 4 }).map((many) => Array.from({ length: many }, (_, nth) => `s${nth}`));
  const themes = fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 })), many).map((shapes) =>
    shapes.map(([directions, behaviours], nth): CountedTheme => ({
      code: `T${nth}`,
      directions: DIRECTIONS.slice(0, directions),
      behaviours: Array.from({ length: behaviours }, (_, which) => ({ code: `T${nth}${which}` })),
    })),
  );
  return fc.tuple(wards, staff, themes).chain(([inWards, staffGroups, those]) => {
    const sizes = fc.array(size, { minLength: inWards.length, maxLength: inWards.length });
    const said = fc.record({ cell: fc.nat(40), start: fc.nat(200), length, every });
    return fc.tuple(sizes, fc.array(said, { maxLength: 14 }), fc.integer({ min: 1, max: 9 }), fc.nat(40)).map(([many, runs, deal, home]) => {
      const authors = many.flatMap((people, ward) => Array.from({ length: people }, () => inWards[ward].id));
      return { places: { wards: inWards, staffGroups }, themes: those, tags: tagsOf(authors, staffGroups, those, runs, deal, home) };
    });
  });
}

function tagsOf(authors: readonly string[], staffGroups: readonly string[], themes: readonly CountedTheme[], runs: readonly Said[], deal: number, home: number): CountedTag[] {
  const places = themes.flatMap(({ code, directions, behaviours }) => [code, ...behaviours.map((each) => each.code)].flatMap((each) => directions.map((direction) => ({ code: each, direction }))));
  const tags: CountedTag[] = [];
  const silent = new Set(authors.keys());
  const say = (author: number, cell: number): void => {
    silent.delete(author);
    const staffGroup = staffGroups[Math.floor((author * author + author) / deal) % staffGroups.length];
    tags.push({ authorId: `a${author}`, ward: authors[author], staffGroup, ...places[cell % places.length] });
  };
  for (const { cell, start, length, every } of runs) {
    for (let nth = 0; nth < Math.min(length, authors.length); nth++) if (nth % every === 0) say((start + nth) % authors.length, cell);
  }
  for (const author of [...silent]) say(author, home);
  return tags;
}
