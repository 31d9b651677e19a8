import fc from 'fast-check';
import { cellsOf, countAuthors } from '../cells';
import { groupsOf } from '../places';
import { publishMonth, publishMonthUnder } from '../publish-month';
import { SMALL_NUMBER_RULE, type SmallNumberRule } from '../rule';
import { firstSheet, shapeOf } from '../sheet';
import { brokenClaimsOfParts, type ClaimOfParts, type PublisherOfParts } from './claims-of-parts';
import { hospitals } from './hospitals';
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
  return groups.map(({ cut, id }, group) => ({ cut, id, contributing: contributing[group], figures: cells.map(({ code, direction }, position) => ({ code, direction, people: people[group][position] })) }));
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

describe('every closed month with its cuts', () => {
  it('keeps every claim of the small-number rule', () => {
    fc.assert(
      fc.property(hospitals(), (month) => {
        const broken = brokenClaimsOfParts(publishMonth, month);
        if (broken.length > 0) throw new Error(broken.join('; '));
      }),
      run,
    );
  }, 3_600_000);

  it('could as well have been three other months for each hidden figure, which print the very same', () => {
    let figures = 0;
    fc.assert(
      fc.property(hospitals(), ({ tags, themes, places }) => {
        const publication = publishMonth(tags, themes, places);
        if (publication.every(({ contributing }, group) => group === 0 || contributing === null)) return;
        const printed = JSON.stringify(publication);
        for (const months of otherMonths(publication, themes, places)) {
          figures++;
          expect(new Set(months.map(({ value }) => value)).size).toBeGreaterThanOrEqual(3);
          for (const month of months) expect(JSON.stringify(publishMonth(month.tags, themes, places))).toBe(printed);
        }
      }),
      { ...run, numRuns: Math.ceil(run.numRuns / 2) },
    );
    expect(figures).toBeGreaterThan(run.numRuns);
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

  it.each(sabotages)('%s', (_name, publish, claim) => {
    const outcome = fc.check(
      fc.property(hospitals(), (month) => !brokenClaimsOfParts(publish, month).includes(claim)),
      { ...run, numRuns: full, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  }, 600_000);
});
