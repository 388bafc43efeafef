import type { Builder } from './builder.ts';
import { eleventy } from './eleventy.ts';
import { hugo, newestHugo } from './hugo.ts';
import { spiffero, spifferoKept } from './spiffero.ts';

/**
 * Builders by their names, in the order of their turns.
 *
 * @param names all builders when undefined
 * @param pictures where builds of Spiffero that don't draw cards again find them
 * @throws {TypeError} for a name that none has
 */
export async function chosenBuilders(
  names: readonly string[] | undefined,
  pictures: string,
): Promise<Builder[]> {
  const all = [await spiffero(pictures), await spifferoKept(pictures), eleventy, hugo, newestHugo];
  const unknown = names?.find((name) => !all.some((builder) => builder.name === name));
  if (unknown !== undefined) {
    throw new TypeError(`There is no builder ${unknown}, only ${all.map(({ name }) => name).join(', ')}.`);
  }
  return all.filter(({ name }) => names?.includes(name) ?? true);
}
