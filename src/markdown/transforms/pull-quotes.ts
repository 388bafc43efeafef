import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { State } from 'mdast-util-to-hast';
import { contextOf } from '../context.ts';
import { withoutLabel } from './directive-text.ts';
import { typeset } from './typeset.ts';

/** Marks, and the dot at the end, that a sentence may lose or gain when it is pulled out. */
const EDGES = /^["'“”‘’«»\s.…]+|["'“”‘’«»\s.…]+$/g;

/**
 * Marks the pull quotes whose words stand in the text as well. Comes before
 * typography, which may bend the same marks differently in the two places.
 */
export function markEchoes(tree: Root): void {
  const quotes = tree.children.filter(isPullQuote);
  if (quotes.length === 0) return;
  const text = plain(tree.children.filter((child) => !isPullQuote(child)));
  for (const quote of quotes) {
    const words = plain(withoutLabel(quote)).replace(EDGES, '');
    quote.data = { ...quote.data, echo: words !== '' && text.includes(words) };
  }
}

/**
 * A sentence set large: `:::pullquote` or `:::pullquote{by="Name"}`. One that
 * repeats the text is decoration for the eye: a screen reader, which would read
 * it twice, is spared it. One with a link in it has to stay reachable.
 */
export function pullQuote(state: State, node: ContainerDirective): Element {
  const by = typeset(node.attributes?.['by'] ?? '', contextOf(state).language);
  const quote = h('blockquote', state.all({ ...node, children: withoutLabel(node) }));
  const hidden = node.data?.echo === true && !hasLink(quote);
  return h('figure', { className: 'pullquote', ...(hidden && { ariaHidden: 'true' }) }, [
    quote,
    by === '' ? null : h('figcaption', by),
  ]);
}

function isPullQuote(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'pullquote';
}

function plain(nodes: readonly RootContent[]): string {
  return nodes
    .map((node) => toString(node))
    .join('\n')
    .replace(/\s+/g, ' ');
}

function hasLink({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)));
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** true when a pull quote's words stand in the text as well; set by `markEchoes`. */
    echo?: boolean;
  }
}
