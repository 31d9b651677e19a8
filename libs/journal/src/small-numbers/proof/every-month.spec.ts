import fc from 'fast-check';
import { cellsOf } from '../cells';
import { publishMonth as publishParts, publishMonthUnder } from '../publish-month';
import { SMALL_NUMBER_RULE, SmallNumberRule } from '../rule';
import { brokenClaims, Claim, Publisher } from './claims';
import { PROOF_THEMES, worlds } from './worlds';

const full = 10_000;
const run = {
  seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122),
  numRuns: process.env['AFTERWORD_PROVE'] === '1' ? full : full / 20,
};
process.stdout.write(`Small numbers: seed ${run.seed}, ${run.numRuns} of ${full} worlds\n`);

function everyClaim(publish: Publisher): fc.IProperty<unknown> {
  return fc.property(worlds(), (world) => {
    const broken = brokenClaims(publish, world);
    if (broken.length > 0) throw new Error(broken.join('; '));
  });
}

const nowhere = { wards: [], staffGroups: [] };
const publishMonth: Publisher = (tags, themes) => publishParts(tags, themes, nowhere)[0];

const withoutPart = (part: Partial<SmallNumberRule>): Publisher => (tags, themes) =>
  publishMonthUnder({ ...SMALL_NUMBER_RULE, ...part }, tags, themes, nowhere)[0];

const countingEntries: Publisher = (tags, themes) =>
  publishMonth([...tags].map((tag, nth) => ({ ...tag, authorId: `entry ${nth}` })), themes);

const hidingZeros: Publisher = (tags, themes) => {
  const { contributing, figures } = publishMonth(tags, themes);
  return { contributing, figures: figures.map((figure) => ({ ...figure, people: figure.people || null })) };
};

describe('every closed month', () => {
  it('keeps every claim of the small-number rule', () => {
    fc.assert(everyClaim(publishMonth), run);
  }, 600_000);

  it('has 122 figures, whatever was said', () => {
    expect(cellsOf(PROOF_THEMES)).toHaveLength(122);
    expect(publishMonth([], PROOF_THEMES).figures).toHaveLength(122);
  });
});

describe('a rule with a part removed is caught', () => {
  const sabotages: readonly [string, Publisher, Claim][] = [
    ['small groups shown', withoutPart({ groupBelow: 1 }), 'a group of fewer than 8 shows nothing'],
    ['small figures shown', withoutPart({ hiddenBelow: 1 }), 'no shown figure stands for fewer than 8 people'],
    ['threshold one too low', withoutPart({ hiddenBelow: 7 }), 'no shown figure stands for fewer than 8 people'],
    ['complement forgotten', withoutPart({ complementBelow: 0 }), 'no shown figure leaves out fewer than 8 people'],
    ['complement one too low', withoutPart({ complementBelow: 7 }), 'no shown figure leaves out fewer than 8 people'],
    ['no rounding', withoutPart({ roundTo: 1 }), 'every shown figure is the true one, rounded to 5'],
    ['no check of all together', withoutPart({ leastPossible: 0 }), 'a reader keeps three values for every hidden figure'],
    ['two values held enough', withoutPart({ leastPossible: 2 }), 'a reader keeps three values for every hidden figure'],
    ['entries counted, not authors', countingEntries, 'no shown figure stands for fewer than 8 people'],
    ['zeros hidden', hidingZeros, 'a zero is shown as zero, and only a zero'],
  ];

  it.each(sabotages)('%s', (_name, publish, claim) => {
    const outcome = fc.check(
      fc.property(worlds(), (world) => !brokenClaims(publish, world).includes(claim)),
      { ...run, endOnFailure: true },
    );
    expect(outcome.failed).toBe(true);
  });
});
