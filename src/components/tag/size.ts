/** Sizes in which the index of tags is set, smallest first: 1 to 5. */
export const TAG_SIZES = 5;

/**
 * The size for a tag with `count` articles, where the most used one has `most`.
 * On a logarithmic scale, as a few tags have nearly everything.
 */
export function tagSize(count: number, most: number): number {
  if (most <= 1) return 1;
  return 1 + Math.round((Math.log(count) / Math.log(most)) * (TAG_SIZES - 1));
}
