import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading, Parents, Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { headingIds, NAMELESS } from '../../domain/heading-ids.ts';
import { contextOf } from '../context.ts';
import { words } from '../words.ts';

/**
 * Gives every heading that has none yet its id, the one that the check knows it by. Comes before typography:
 * an id is made from what the editor typed, and so does not depend on our taste in dashes.
 */
export function identifyHeadings(tree: Root): void {
  const headings = headingsIn(tree);
  const known = headings.flatMap(({ data }) => data?.slug ?? []);
  const nameless = headings.filter(({ data }) => data?.slug === undefined);
  const ids = headingIds([...known, ...nameless.map((heading) => toString(heading))]).slice(known.length);
  for (const [index, heading] of nameless.entries()) {
    heading.data = { ...heading.data, slug: ids[index] ?? NAMELESS };
  }
}

/**
 * A heading followed by a link to itself. The link stands beside the heading and
 * not in it, so that a screen reader's list of headings holds their words alone.
 * An empty heading is left out (WCAG 2.4.6).
 */
export const heading: Handler = (state, node: Heading): Element | undefined => {
  if (toString(node).trim() === '') return undefined;
  const { language } = contextOf(state);
  const id = node.data?.slug ?? NAMELESS;
  return h('div', { className: 'heading' }, [
    state.applyData(node, h(`h${depthOf(node)}`, { id }, state.all(node))),
    h(
      'a',
      { className: 'anchor', href: `#${id}`, ariaLabel: words[language].linkTo(toString(node)) },
      h('span', { ariaHidden: 'true' }, '#'),
    ),
  ]);
};

function headingsIn(parent: Parents): Heading[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'heading') return [child];
    return 'children' in child && child.type !== 'paragraph' ? headingsIn(child) : [];
  });
}

/** The page's own title is the one h1; below h4 a news text has lost its reader. */
function depthOf({ depth }: Heading): number {
  return Math.min(4, Math.max(2, depth));
}

declare module 'mdast' {
  interface HeadingData {
    /** The id of the heading, set by `identifyHeadings`. */
    slug?: string;
  }
}
