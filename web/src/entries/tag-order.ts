import { type Tag, allDirections } from '@afterword/journal';

/** Tags as they are shown: upheld first, then strain, missed, challenged, seen, unsure; within a direction as they were stored. */
export function inOrder<T extends Pick<Tag, 'direction'>>(tags: readonly T[]): T[] {
  return [...tags].sort((one, other) => allDirections.indexOf(one.direction) - allDirections.indexOf(other.direction));
}
