import type { Element, ElementContent } from 'hast';
import type { Link, LinkReference } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { contextOf } from '../context.ts';
import { resolveHref } from './href.ts';
import type { Href } from './href.ts';

/** A link; its bare text when it leads nowhere. */
export const link: Handler = (state, node: Link): ElementContent | ElementContent[] => {
  const target = resolveHref(node.url, contextOf(state));
  const children = state.all(node);
  if (target === undefined) return children;
  const properties = { ...linkProperties(target), ...(node.title && { title: node.title }) };
  const element: Element = { type: 'element', tagName: 'a', properties, children };
  return state.applyData(node, element);
};

/** A link whose address stands elsewhere: `[text][label]`. */
export const linkReference: Handler = (state, node: LinkReference, parent) => {
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  if (definition === undefined) return defaultHandlers.linkReference(state, node);
  const { url, title } = definition;
  const { data, children } = node;
  return link(state, { type: 'link', url, title, children, ...(data && { data }) } satisfies Link, parent);
};

/**
 * The attributes of a link. `external` tells that the page belongs to somebody
 * else, and lets the style sheet show it; `noopener` keeps that page from
 * reaching back wherever a reader opens it. The referrer stays (browsers send
 * the origin alone), so that those we cite see who cites them; `nofollow` would
 * disown what an editor chose to cite.
 */
export function linkProperties({ href, external }: Href) {
  return external ? { href, rel: ['external', 'noopener'] } : { href };
}
