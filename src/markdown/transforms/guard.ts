import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';

/** Attributes that any element may have. */
const EVERYWHERE = ['id', 'className', 'title', 'ariaLabel', 'ariaHidden'];

/** Elements that a body may hold, with the attributes of each: those that our handlers make, nothing else. */
const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ...bare('h2 h3 h4 p blockquote ul code em strong del sup br hr figure figcaption small picture'),
    ...bare('aside div span table thead tbody tr'),
    a: ['href', 'rel', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy'],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
    input: ['type', 'checked', 'disabled'],
    li: [],
    ol: ['start'],
    p: ['dataKind'],
    pre: ['tabIndex'],
    section: ['dataFootnotes', 'tabIndex'],
    source: ['type', 'srcSet', 'sizes'],
    td: ['dataAlign'],
    th: ['dataAlign', 'scope'],
  }).map(([name, own]) => [name, new Set([...EVERYWHERE, ...own])]),
);

/** Addresses of links: the web, mail, telephone, a path of this site (not `//host`), a place on the page. */
const HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/;

/** Addresses of what a page loads: paths of this site alone. */
const SRC = /^\/(?![/\\])/;

/**
 * The last word on what leaves the pipeline: an element that isn't on the list
 * leaves its content, an attribute that isn't on it leaves nothing. Every
 * handler keeps to this by itself; the guard holds if one of them, or a library
 * under them, ever doesn't.
 */
export function guard(tree: Root): void {
  guardChildren(tree, false);
}

function guardChildren(parent: Root | Element, insideLink: boolean): void {
  const safe: ElementContent[] = [];
  for (const child of parent.children) guardNode(child, insideLink, safe);
  parent.children = safe;
}

/** Adds to `safe` what may stay of a node. */
function guardNode(node: Nodes, insideLink: boolean, safe: ElementContent[]): void {
  if (node.type === 'text') safe.push(node);
  if (node.type !== 'element') return;
  const isLink = node.tagName === 'a';
  guardChildren(node, insideLink || isLink);
  const allowed = ALLOWED.get(node.tagName);
  // A link in a link is what HTML has no way to write: the parser of a browser would end the outer one.
  if (allowed === undefined || (isLink && insideLink)) safe.push(...node.children);
  else {
    guardProperties(node.properties, allowed);
    safe.push(node);
  }
}

function guardProperties(properties: Properties, allowed: ReadonlySet<string>): void {
  for (const name in properties)
    if (!allowed.has(name) || !isSafe(name, properties[name])) delete properties[name];
}

function isSafe(name: string, value: Properties[string]): boolean {
  if (name === 'href') return HREF.test(String(value));
  return name !== 'src' || SRC.test(String(value));
}

function bare(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
