import { cellsOf } from '../cells';
import { CountedTag, CountedTheme, MonthPublication } from '../publication';
import { valuesLeft } from '../reader';
import { SMALL_NUMBER_RULE } from '../rule';
import { PROOF_THEMES, World } from './worlds';

/** Anything that claims to publish a month safely. */
export type Publisher = (tags: Iterable<CountedTag>, themes: readonly CountedTheme[]) => MonthPublication;

/** What every publication of every month must keep; a sabotage names the claims it is expected to break. */
export type Claim =
  | 'a group of fewer than 8 shows nothing'
  | 'no shown figure stands for fewer than 8 people'
  | 'no shown figure leaves out fewer than 8 people'
  | 'every shown figure is the true one, rounded to 5'
  | 'a zero is shown as zero, and only a zero'
  | 'a reader keeps three values for every hidden figure'
  | 'neither order nor repetition changes a figure';

/**
 * The claims that a publisher breaks on one month. Truth is counted here a second time, in another way than the
 * product's, and the figures 8, 5 and 3 are written out, so that a changed rule cannot move its own goal.
 */
export function brokenClaims(publish: Publisher, world: World): readonly Claim[] {
  const broken = new Set<Claim>();
  const publication = publish(world, PROOF_THEMES);
  const everyone = new Set(world.map((tag) => tag.authorId)).size;
  const truth = trueFigures(world);
  const expect = (holds: boolean, claim: Claim): void => {
    if (!holds) broken.add(claim);
  };
  const { contributing } = publication;
  if (everyone < 8) {
    expect(contributing === null, 'a group of fewer than 8 shows nothing');
    expect(publication.figures.every(({ people }) => people === null), 'a group of fewer than 8 shows nothing');
  }
  if (contributing !== null) expect(isRounded(contributing, everyone), 'every shown figure is the true one, rounded to 5');
  for (const { code, direction, people } of publication.figures) {
    const truly = truth.get(`${code}/${direction}`) ?? 0;
    if (contributing !== null) expect((people === 0) === (truly === 0), 'a zero is shown as zero, and only a zero');
    if (people === null || people === 0) continue;
    expect(truly >= 8, 'no shown figure stands for fewer than 8 people');
    expect(everyone - truly >= 8, 'no shown figure leaves out fewer than 8 people');
    expect(isRounded(people, truly), 'every shown figure is the true one, rounded to 5');
  }
  expect(readerKeepsThree(publication), 'a reader keeps three values for every hidden figure');
  const again = publish([...world, ...world].reverse(), PROOF_THEMES);
  expect(JSON.stringify(again) === JSON.stringify(publication), 'neither order nor repetition changes a figure');
  return [...broken];
}

function readerKeepsThree(publication: MonthPublication): boolean {
  const left = valuesLeft(SMALL_NUMBER_RULE, cellsOf(PROOF_THEMES), publication, 'by-size');
  return publication.figures.every(({ people }, nth) => people !== null || left[nth].length >= 3);
}

function isRounded(shown: number, truth: number): boolean {
  return shown % 5 === 0 && Math.abs(shown - truth) <= 2;
}

function trueFigures(world: World): Map<string, number> {
  const seen = new Set<string>();
  const figures = new Map<string, number>();
  for (const { authorId, code, direction } of world) {
    for (const place of new Set([`${code}/${direction}`, `${code.replace(/\d+$/, '')}/${direction}`])) {
      const once = `${authorId}/${place}`;
      if (seen.has(once)) continue;
      seen.add(once);
      figures.set(place, (figures.get(place) ?? 0) + 1);
    }
  }
  return figures;
}
