import fc from 'fast-check';
import { cellsOf, countAuthors, countTogether } from '../cells';
import { hideMore } from '../hide-more';
import { groupsOf } from '../places';
import { fixedSheet, publishMonth, publishMonthUnder } from '../publish-month';
import { rounded, SMALL_NUMBER_RULE, type SmallNumberRule } from '../rule';
import { firstSheet, shapeOf } from '../sheet';
import { publishTogether } from '../together';
import { brokenClaimsOfParts, type ClaimOfParts, type PublisherOfParts } from './claims-of-parts';
import { busyHospitals, type HospitalMonth, hospitals } from './hospitals';
import { otherMonths } from './printed-again';

const full = 10_000;
const run = {
  seed: Number(process.env['AFTERWORD_SEED'] ?? 20261129),
  numRuns: process.env['AFTERWORD_PROVE'] === '1' ? full : full / 20,
};
process.stdout.write(`Small numbers in cuts: seed ${run.seed}, ${run.numRuns} of ${full} hospitals\n`);

const withoutPart = (part: Partial<SmallNumberRule>): PublisherOfParts => (tags, themes, places) => publishMonthUnder({ ...SMALL_NUMBER_RULE, ...part }, tags, themes, places);

/** Prints the first step as it is. */
const uncheckedTogether: PublisherOfParts = (tags, themes, places) => {
  const [groups, cells] = [groupsOf(places), cellsOf(themes)];
  const { contributing, people } = firstSheet(shapeOf(SMALL_NUMBER_RULE, groups, cells), countAuthors(tags, cells, places));
  return groups.map(({ cut, id }, group) => ({ cut, id, contributing: contributing[group], figures: cells.map(({ code, direction }, position) => ({ code, direction, people: people[group][position] })), together: null }));
};

/** Guards each group as if it were an organisation of its own. */
const eachGroupAlone: PublisherOfParts = (tags, themes, places) => {
  const all = publishMonth(tags, themes, places);
  const alone = (kept: (tag: { ward?: string | null; staffGroup?: string | null }) => boolean) => publishMonth([...tags].filter(kept), themes, { wards: [], staffGroups: [] })[0];
  return all.map((group) => {
    if (group.cut === 'ward') return { ...group, ...alone(({ ward }) => ward === group.id), cut: group.cut, id: group.id };
    if (group.cut === 'staff-group') return { ...group, ...alone(({ staffGroup }) => staffGroup === group.id), cut: group.cut, id: group.id };
    return group;
  });
};

/** Prints what stands together as it truly is wherever a figure is large enough. */
const togetherAsItIs = (hubOf: (people: readonly number[]) => number): PublisherOfParts => (tags, themes, places) => {
  const [cells, all] = [cellsOf(themes), [...tags]];
  const { people } = countAuthors(all, cells, places)[0];
  const [organisation, ...parts] = publishMonth(all, themes, places);
  const hub = hubOf(organisation.figures.map((figure, cell) => (cells[cell].within === null ? (figure.people ?? 0) : 0)));
  const others = [...cells.keys()].filter((cell) => cells[cell].within === null && cell !== hub);
  const both = countTogether(all, cells, hub, others);
  const figures = others.map((other, nth) => ({ code: cells[other].code, direction: cells[other].direction, people: people[other] === 0 ? 0 : both[nth] < 8 ? null : rounded(SMALL_NUMBER_RULE, both[nth]) }));
  return !organisation.together ? [organisation, ...parts] : [{ ...organisation, together: { code: cells[hub].code, direction: cells[hub].direction, figures } }, ...parts];
};
const largest = (people: readonly number[]): number => people.indexOf(Math.max(...people));
const smallest = (people: readonly number[]): number => people.indexOf(Math.min(...people.filter((each) => each > 0)));

const made: readonly [string, fc.Arbitrary<HospitalMonth>, number][] = [
  ['small hospitals', hospitals(), 1],
  ['hospitals in which much is said', busyHospitals(), 1 / 4],
];

describe('every closed month with its cuts', () => {
  it.each(made)('keeps every claim of the small-number rule: %s', (_name, months, times) => {
    fc.assert(
      fc.property(months, (month) => {
        const broken = brokenClaimsOfParts(publishMonth, month);
        if (broken.length > 0) throw new Error(broken.join('; '));
      }),
      { ...run, numRuns: Math.ceil(run.numRuns * times) },
    );
  }, 3_600_000);

  it.each(made)('could as well have been three other months for each hidden figure, which print the very same: %s', (_name, months, times) => {
    let [figures, rows] = [0, 0];
    const looksAt = ({ tags, themes, places }: HospitalMonth): void => {
      const publication = publishMonth(tags, themes, places);
      const { together } = publication[0];
      if (!together && publication.every(({ contributing }, group) => group === 0 || contributing === null)) return;
      if (together?.figures.some(({ people }) => (people ?? 0) > 0)) rows++;
      const printed = JSON.stringify(publication);
      for (const those of otherMonths(publication, themes, places)) {
        figures++;
        expect(new Set(those.map(({ value }) => value)).size).toBeGreaterThanOrEqual(3);
        for (const month of those) expect(JSON.stringify(publishMonth(month.tags, themes, places))).toBe(printed);
      }
    };
    fc.assert(fc.property(months, looksAt), { ...run, numRuns: Math.ceil((run.numRuns * times) / 2) });
    // One small hospital in a hundred prints a row, so that a short run may meet none: among these there are five.
    fc.sample(months, { seed: 7, numRuns: Math.ceil(250 * times) }).forEach(looksAt);
    expect(figures).toBeGreaterThan(run.numRuns * times);
    expect(rows).toBeGreaterThan(times < 1 ? (run.numRuns * times) / 40 : 0);
  }, 3_600_000);
});

describe('what stands together', () => {
  it('could have been any other row in each of those months, which then print the very same sheet with that row', () => {
    let shown = 0;
    fc.assert(
      fc.property(busyHospitals(), fc.nat(), ({ tags, themes, places }, chosen) => {
        const [organisation, ...parts] = publishMonth(tags, themes, places);
        if (!organisation.together) return;
        const cells = cellsOf(themes);
        const shape = shapeOf(SMALL_NUMBER_RULE, groupsOf(places), cells);
        const { sheet, room } = hideMore(shape, fixedSheet(shape, countAuthors(tags, cells, places)));
        const most = [...room!.high];
        // The most of all that can stand together, the least, and some of both.
        for (const both of [most, [...room!.low], most.map((people, nth) => ((chosen >> nth) % 2 ? people : room!.low[nth]))]) {
          const other = [{ ...organisation, together: publishTogether(shape, sheet, room, both) }, ...parts];
          shown += other[0].together!.figures.filter(({ people }) => (people ?? 0) > 0).length;
          const printed = JSON.stringify(other);
          for (const those of otherMonths(other, themes, places)) {
            expect(new Set(those.map(({ value }) => value)).size).toBeGreaterThanOrEqual(3);
            for (const month of those) expect(JSON.stringify(publishMonth(month.tags, themes, places))).toBe(printed);
          }
        }
      }),
      { ...run, numRuns: Math.ceil(run.numRuns / 8) },
    );
    expect(shown).toBeGreaterThan(run.numRuns / 40);
  }, 3_600_000);
});

describe('a rule for cuts with a part removed is caught', () => {
  const sabotages: readonly [string, PublisherOfParts, ClaimOfParts][] = [
    ['small groups shown', withoutPart({ groupBelow: 1 }), 'a group of fewer than 8 shows nothing'],
    ['small figures shown', withoutPart({ hiddenBelow: 7 }), 'no shown figure stands for fewer than 8 people'],
    ['complement one too low', withoutPart({ complementBelow: 7 }), 'no shown figure leaves out fewer than 8 people'],
    ['the rest of a whole forgotten', eachGroupAlone, 'no shown part leaves fewer than 8 people of its whole'],
    ['parts not looked at with their whole', eachGroupAlone, 'what is hidden of a whole is hidden of its parts'],
    ['each group guarded alone', eachGroupAlone, 'nobody who knows the rule is left with fewer than three values'],
    ['no rounding', withoutPart({ roundTo: 1 }), 'every shown figure is the true one, rounded to 5'],
    ['no check of all together', uncheckedTogether, 'nobody who knows the rule is left with fewer than three values'],
    ['two values held enough', withoutPart({ leastPossible: 2 }), 'nobody who knows the rule is left with fewer than three values'],
  ];

  const ofBoth: readonly [string, PublisherOfParts, ClaimOfParts][] = [
    ['few who said both shown', withoutPart({ hiddenBelow: 7 }), 'no shown figure of both stands for fewer than 8 people'],
    ['few who said one alone forgotten', withoutPart({ togetherLeaves: ['neither', 'room'] }), 'no shown figure of both leaves out fewer than 8 people of either theme'],
    ['few who said neither forgotten', withoutPart({ togetherLeaves: ['alone', 'room'] }), 'no shown figure of both leaves out fewer than 8 people who said neither'],
    ['no rounding of both', withoutPart({ roundTo: 1 }), 'every shown figure of both is the true one, rounded to 5'],
    ['a hidden theme shown beside the hub', togetherAsItIs(largest), 'what is hidden of a theme is hidden beside the hub'],
    ['another hub than the largest shown', togetherAsItIs(smallest), 'what stands together stands beside the largest shown figure'],
    ['not checked with the rest', togetherAsItIs(largest), 'nobody who knows the rule is left with fewer than three values'],
  ];
  const isCaught = (months: fc.Arbitrary<HospitalMonth>, publish: PublisherOfParts, claim: ClaimOfParts): boolean =>
    fc.check(fc.property(months, (month) => !brokenClaimsOfParts(publish, month).includes(claim)), { ...run, numRuns: full, endOnFailure: true }).failed;

  it.each(sabotages)('%s', (_name, publish, claim) => {
    expect(isCaught(hospitals(), publish, claim)).toBe(true);
  }, 600_000);

  it.each(ofBoth)('of what stands together: %s', (_name, publish, claim) => {
    expect(isCaught(busyHospitals(), publish, claim)).toBe(true);
  }, 600_000);
});
