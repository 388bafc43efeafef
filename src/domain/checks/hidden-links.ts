import type { Source } from '../library.ts';
import type { Edition } from '../records.ts';

/**
 * Why readers of one page won't find another: `draft`, or the moment at which it
 * comes out, later than the page that links to it. Undefined when they will.
 *
 * Where no content file links, as in the navigation, the link is to be seen now.
 *
 * A page that waits itself is held to the day it comes out: a build that runs at
 * night because an article is due must not fail for want of an editor.
 */
export function hiddenTarget(from: Source | undefined, to: Source, edition: Edition): string | undefined {
  if (edition.preview || to.collection !== 'articles' || from?.file === to.file) return undefined;
  const { draft, published } = from?.collection === 'articles' ? from.data : {};
  if (draft) return undefined;
  if (to.data.draft) return 'draft';
  const seen = Math.max(Date.parse(edition.now), published === undefined ? 0 : Date.parse(published));
  const out = to.data.published;
  return out !== undefined && Date.parse(out) > seen ? out : undefined;
}
