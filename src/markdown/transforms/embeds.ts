import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LeafDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { contextOf } from '../context.ts';
import { resolveHref } from './href.ts';
import { serviceOf } from './services.ts';
import { words } from '../words.ts';

/**
 * A post or video elsewhere, `::embed[Title]{url="https://…"}`, as a card of our
 * own that leads there. Nothing of it is loaded before a reader follows it, and
 * then the service, which lives on knowing where people come from, isn't told.
 * Undefined without an address on another site.
 */
export function embed(state: State, node: LeafDirective): Element | undefined {
  const context = contextOf(state);
  const target = resolveHref(node.attributes?.['url'] ?? '', context);
  if (!target?.external) return undefined;
  const url = new URL(target.href);
  const host = url.hostname.replace(/^www\./, '');
  const service = serviceOf(url);
  const kind = words[context.language].embed[service.kind](service.name ?? host);
  const title = toString(node).trim();
  return h(
    'p',
    { className: 'embed', dataKind: service.kind },
    h('a', { href: target.href, rel: ['external', 'noreferrer'] }, [
      h('span', { className: 'kind' }, kind),
      ...(title === '' ? [] : [' ', h('span', { className: 'title' }, title)]),
      ...(service.name === undefined ? [] : [' ', h('span', { className: 'host' }, host)]),
    ]),
  );
}
