import type { Direction, Tag, Tone } from '@afterword/journal';

/** A short invented reflection with the tags that its author would press. */
export interface Reflection {
  readonly tone: Tone;
  readonly tags: readonly Tag[];
  readonly text: string;
}

/** How the stock is written down: tone, tags as `DIG1 upheld, COM2 strain`, text. */
export type WrittenReflection = readonly [tone: Tone, tags: string, text: string];

/** Reads the stock; a tag that is no tag of the first briefing is found by the spec, not here. */
export function reflectionFrom([tone, tags, text]: WrittenReflection): Reflection {
  return { tone, tags: tagsFrom(tags), text };
}

/** Tags written as `DIG1 upheld, COM2 strain`. */
export function tagsFrom(written: string): readonly Tag[] {
  return written.split(', ').map((each) => {
    const [code, direction] = each.split(' ');
    return { code, direction: direction as Direction };
  });
}
