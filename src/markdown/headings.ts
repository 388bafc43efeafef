import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Heading, Parents, Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { contextOf } from './context.ts';
import { words } from './words.ts';

/** The id that remark-rehype gives the title of the footnotes. */
const FOOTNOTES_ID = 'footnote-label';

/** Id of a heading without a letter or digit in it. */
const NAMELESS = 'section';

/**
 * Gives every heading the id that GitHub would give it. Comes before typography:
 * an id is made from what the editor typed, and so does not depend on our taste in dashes.
 */
export function identifyHeadings(tree: Root): void {
  const slugger = new GithubSlugger();
  slugger.slug(FOOTNOTES_ID);
  for (const heading of headingsIn(tree)) {
    heading.data = { ...heading.data, slug: slugger.slug(toString(heading)) || slugger.slug(NAMELESS) };
  }
}

/** The headings of an identified body as a table of contents; empty headings have no place in it. */
export function outlineOf(tree: Root): readonly OutlineEntry[] {
  return headingsIn(tree)
    .map((heading) => ({ depth: depthOf(heading), slug: slugOf(heading), text: toString(heading).trim() }))
    .filter(({ text }) => text !== '');
}

/**
 * A heading followed by a link to itself. The link stands beside the heading and
 * not in it, so that a screen reader's list of headings holds their words alone.
 * An empty heading is left out (WCAG 2.4.6).
 */
export const heading: Handler = (state, node: Heading): Element | undefined => {
  if (toString(node).trim() === '') return undefined;
  const { language } = contextOf(state);
  const id = slugOf(node);
  return h('div', { className: 'heading' }, [
    h(`h${depthOf(node)}`, { id }, state.all(node)),
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
function depthOf({ depth }: Heading): BodyDepth {
  return Math.min(4, Math.max(2, depth)) as BodyDepth;
}

function slugOf({ data }: Heading): string {
  return data?.slug ?? NAMELESS;
}

/** One line of a body's table of contents. */
export interface OutlineEntry {
  readonly depth: BodyDepth;
  /** The id of the heading: what stands after `#` in a link to it. */
  readonly slug: string;
  readonly text: string;
}

/** Ranks that a body's headings have on the page. */
export type BodyDepth = 2 | 3 | 4;

declare module 'mdast' {
  interface HeadingData {
    /** The id of the heading, set by `identifyHeadings`. */
    slug?: string;
  }
}
