import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import type { VFile } from 'vfile';
import { t } from '../../i18n/index.ts';
import { MATHML } from './mathml.ts';

/** Attributes that any element may have; `data-*` and `aria-*` besides. */
const EVERYWHERE = ['id', 'className', 'dir', 'lang', 'role', 'title'];
const EVERY_DATA = /^(?:data|aria)[A-Z]/;

/** Elements that a body may hold, with the attributes of each: those that our handlers make, and what plugins may add. */
const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...bare('h2 h3 h4 p blockquote ul code em strong del sup br hr figure figcaption small picture'),
    ...bare('aside div span table thead tbody tr'),
    // What no handler of ours makes, and plugins may: all that says something and does nothing.
    ...bare('h5 h6 nav mark kbd samp var sub s u b i q cite dfn abbr ins wbr dl dt dd caption tfoot'),
    ...bare('details summary ruby rt rp'),
    ...MATHML,
    a: ['href', 'rel'],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
    input: ['type', 'checked', 'disabled'],
    li: [],
    ol: ['start'],
    pre: ['tabIndex'],
    section: ['tabIndex'],
    source: ['type', 'srcSet', 'sizes'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  }).map(([name, own]) => [name, new Set([...EVERYWHERE, ...own])]),
);

/** Addresses of links: the web, mail, telephone, a path of this site (not `//host`), a place on the page. */
const HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/;

/** Addresses of what a page loads: paths of this site alone. */
const SRC = /^\/(?![/\\])/;

/**
 * The last word on what leaves the pipeline: an element that isn't on the list
 * leaves its content, an attribute that isn't on it leaves nothing. Every
 * handler keeps to this by itself; the guard holds if one of them, a library
 * under them or a plugin of the owner's ever doesn't. What it took is said of the file.
 */
export function guard(tree: Root, file: VFile): void {
  const removed = new Set<string>();
  guardChildren(tree, false, removed);
  if (removed.size > 0) file.message(t.markdown.removed([...removed].join(', ')));
}

function guardChildren(parent: Root | Element, insideLink: boolean, removed: Set<string>): void {
  const safe: ElementContent[] = [];
  for (const child of parent.children) guardNode(child, insideLink, safe, removed);
  parent.children = safe;
}

/** Adds to `safe` what may stay of a node. */
function guardNode(node: Nodes, insideLink: boolean, safe: ElementContent[], removed: Set<string>): void {
  if (node.type === 'text') safe.push(node);
  else if (node.type === 'element') guardElement(node, insideLink, safe, removed);
  else removed.add(node.type);
}

function guardElement(
  node: Element,
  insideLink: boolean,
  safe: ElementContent[],
  removed: Set<string>,
): void {
  const { tagName, properties } = node;
  const isLink = tagName === 'a';
  guardChildren(node, insideLink || isLink, removed);
  const allowed = ALLOWED.get(tagName);
  // A link in a link is what HTML has no way to write: the parser of a browser would end the outer one.
  if (allowed === undefined || (isLink && insideLink)) {
    removed.add(`<${tagName}>`);
    safe.push(...node.children);
    return;
  }
  for (const name in properties) {
    if (isAllowed(name, allowed) && isSafe(name, properties[name])) continue;
    delete properties[name];
    removed.add(`<${tagName} ${name}>`);
  }
  safe.push(node);
}

function isAllowed(name: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(name) || EVERY_DATA.test(name);
}

function isSafe(name: string, value: Properties[string]): boolean {
  if (name === 'href') return HREF.test(String(value));
  if (name === 'srcSet')
    return String(value)
      .split(',')
      .every((candidate) => SRC.test(candidate.trim()));
  return name !== 'src' || SRC.test(String(value));
}

function bare(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
