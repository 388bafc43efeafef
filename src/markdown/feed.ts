import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** Elements that only the site's style sheet has a use for: their content goes on without them. */
const UNWRAPPED: ReadonlySet<string> = new Set(['div', 'picture', 'section', 'span']);

/** Attributes that mean something without our style sheet and on any page, by element. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'width', 'height', 'alt'],
  ol: ['start'],
};

/**
 * A body as feed readers can show it: whole addresses, one plain `<img>` for
 * each picture, and neither classes, ids nor what is decoration on the page.
 * The tree itself is left as it is, for the page.
 */
export function toFeed(tree: Root, place: FeedPlace): Root {
  return { type: 'root', children: convertAll(tree.children, place) };
}

function convertAll(nodes: readonly RootContent[], place: FeedPlace): ElementContent[] {
  return nodes.flatMap((node) => convert(node, place));
}

function convert(node: RootContent, place: FeedPlace): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || isDecoration(node)) return [];
  if (node.tagName === 'input') return [{ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }];
  if (node.tagName === 'math') return [withoutSource(node)];
  const children = convertAll(isCard(node) ? node.children.map(dotted) : node.children, place);
  if (UNWRAPPED.has(node.tagName)) return children;
  return [{ type: 'element', tagName: node.tagName, properties: propertiesOf(node, place), children }];
}

/** A formula as it is, without its source: readers' software that knows no MathML would show that as well. */
function withoutSource(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'annotation' ? [] : [withoutSource(child)];
  });
  return { ...node, children };
}

function isCard({ properties }: Element): boolean {
  return properties['dataKind'] !== undefined;
}

/** The link of a card: its parts, which our style sheet sets apart, get dots between them instead. */
function dotted(link: ElementContent): ElementContent {
  if (link.type !== 'element') return link;
  const dot = { type: 'text', value: ' · ' } as const;
  return { ...link, children: link.children.map((part) => (part.type === 'text' ? dot : part)) };
}

/** What only helps on the page: links beside headings, ways back from notes, quotes that repeat the text. */
function isDecoration({ tagName, properties }: Element): boolean {
  const { className, dataFootnoteBackref, ariaHidden } = properties;
  const isAnchor = Array.isArray(className) && className.includes('anchor');
  return tagName === 'source' || ariaHidden === 'true' || dataFootnoteBackref !== undefined || isAnchor;
}

function propertiesOf({ tagName, properties }: Element, place: FeedPlace): Properties {
  const kept: Properties = {};
  for (const name of KEPT[tagName] ?? []) {
    const value = properties[name];
    const isAddress = name === 'href' || name === 'src';
    if (value !== undefined) kept[name] = isAddress ? absolute(String(value), place) : value;
  }
  // Feed readers know no style sheet of ours: there the obsolete attribute is the one that works.
  if (properties['dataAlign']) kept['align'] = String(properties['dataAlign']);
  return kept;
}

function absolute(address: string, { origin, path }: FeedPlace): string {
  if (address.startsWith('#')) return origin + path + address;
  return address.startsWith('/') ? origin + address : address;
}

/** Where the body stands on the site. */
export interface FeedPlace {
  /** Scheme and host of the site, without a slash at the end. */
  readonly origin: string;
  /** The body's page, as a link to it says. */
  readonly path: string;
}
