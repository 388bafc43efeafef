import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Handler, State } from 'mdast-util-to-hast';
import { aside } from './asides.ts';
import { sourceOf } from '../context.ts';
import { withoutLabel } from './directive-text.ts';
import { embed } from './embeds.ts';
import { pullQuote } from './pull-quotes.ts';

/** Directives that go around text: `:::name` … `:::`. */
const CONTAINERS: ReadonlyMap<string, Directive<ContainerDirective>> = new Map([
  ['aside', aside],
  ['pullquote', pullQuote],
]);

/** Directives on one line: `::name[…]{…}`. */
const LEAVES: ReadonlyMap<string, Directive<LeafDirective>> = new Map([['embed', embed]]);

/**
 * A directive around text; an unknown one leaves its lines as they were typed, and its text between them.
 * What a plugin has made of one, by `data.hName`, goes before.
 */
export const containerDirective: Handler = (state, node: ContainerDirective) =>
  asMade(state, node) ??
  CONTAINERS.get(node.name)?.(state, node) ?? [
    ...asTyped(state, node.data?.position?.opening),
    ...state.all({ ...node, children: withoutLabel(node) }),
    ...asTyped(state, node.data?.position?.closing),
  ];

/** A directive on one line; an unknown or unusable one leaves its line as it was typed. */
export const leafDirective: Handler = (state, node: LeafDirective) =>
  asMade(state, node) ?? LEAVES.get(node.name)?.(state, node) ?? asTyped(state, node.position);

function asMade(state: State, node: ContainerDirective | LeafDirective): ElementContent | undefined {
  return node.data?.hName === undefined ? undefined : state.applyData(node, h('div', state.all(node)));
}

/** The parser is asked for the places of the colons (`verbose`); a container left open has no closing ones. */
function asTyped(state: State, position: LeafDirective['position']): Element[] {
  if (position === undefined) return [];
  return [h('p', sourceOf(state).slice(position.start.offset, position.end.offset))];
}

/** Makes HTML of one kind of directive; undefined when what it needs is missing. */
type Directive<Node> = (state: State, node: Node) => ElementContent[] | Element | undefined;
