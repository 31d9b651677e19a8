import { directionWords } from '@afterword/ui';
import { chosenMonths, monthChoices, multipleDirections } from './figures';
import type { TrendsView } from './view';

/** What the address of a page of figures asks for. */
export interface Asked {
  readonly theme?: string | undefined;
  readonly months?: string | undefined;
  readonly direction?: string | undefined;
}

/** A sentence for each thing that the address asks for and that is not there, with what is shown in its place. The asked word itself is never repeated. */
export function unknownWords({ shown, code }: Pick<TrendsView, 'shown' | 'code'>, { theme, months, direction }: Asked): readonly string[] {
  const known = monthChoices.find(({ value }) => value === chosenMonths(months))!;
  return [
    ...(theme !== undefined && !shown.codes.some((each) => each.code === theme) ? [`The address asks for a theme that has no figures here. ${code.name} is shown instead.`] : []),
    ...(months !== undefined && months !== known.value ? [`The address asks for months that cannot be chosen. The ${known.words.charAt(0).toLowerCase()}${known.words.slice(1)} are shown instead.`] : []),
    ...(direction !== undefined && !multipleDirections.some((each) => each === direction) ? [`The address asks for a direction that themes do not have. ${directionWords[multipleDirections[0]!]} is shown instead.`] : []),
  ];
}
