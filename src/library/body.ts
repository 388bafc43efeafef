import type { Definition, Html, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import type { Body, BodyImage, Heading, Link, Spot } from '../domain/body.ts';
import { promiseIn } from '../domain/checks-rumors/promise.ts';
import { directivesIn } from './directives.ts';
import { leftoversIn, strayColons } from './leftovers.ts';
import { starterIn } from '../domain/starters.ts';
import type { NodeIndex } from './node-index.ts';
import { indexNodes } from './node-index.ts';
import type { SpotMaker } from './spots.ts';
import { spotsIn } from './spots.ts';
import { countWords } from './words.ts';

const FEATURES = { directive: true, frontmatter: false };

const COMMENT = /<!--[^]*?-->/g;
const CLOSING_TAG = /^<\/[^>]*>$/;

/**
 * Reads the facts of a Markdown body. Parsed by satteri in a twentieth of
 * micromark's time: at ten thousand articles the check would take 10 s more
 * with the parser of the pages. A test holds the two to the same facts.
 *
 * @param source the Markdown after the frontmatter
 * @param firstLine line of the file on which it starts, counted from 1
 */
export function readBody(source: string, firstLine: number): Body {
  return factsOf(markdownToMdast(source, { features: FEATURES }) as Root, source, firstLine);
}

/** The facts of a parsed body. */
export function factsOf(tree: Root, source: string, firstLine: number): Body {
  const nodes = indexNodes(tree);
  const spots = spotsIn(source, firstLine);
  const leftovers = nodes('text').flatMap((text) => leftoversIn(text, spots) ?? []);
  const words = countWords(tree);
  const images = imagesIn(nodes, spots);
  const directives = directivesIn(nodes, spots);
  return {
    line: firstLine,
    words,
    promise: promised(source, spots),
    starter: leftStarter(source, spots),
    empty: words === 0 && images.length === 0 && directives.length === 0,
    headings: headingsIn(nodes, spots),
    links: [...linksIn(nodes, spots), ...definedLinksIn(nodes, spots)],
    images,
    html: nodes('html').flatMap((html) => rawHtml(html, spots) ?? []),
    directives,
    malformedDirectives: nodes('paragraph').flatMap((paragraph) => strayColons(paragraph, spots)),
    malformedLinks: leftovers.flatMap(({ links }) => links),
    undefinedFootnotes: leftovers.flatMap(({ footnotes }) => footnotes),
    undefinedReferences: leftovers.flatMap(({ references }) => references),
    unusedFootnotes: unusedFootnotes(nodes, spots),
  };
}

function promised(source: string, { spotAt }: SpotMaker): Spot | undefined {
  const phrase = promiseIn(source);
  if (phrase === undefined) return undefined;
  const start = source.indexOf(phrase);
  return spotAt(start, start + phrase.length, phrase);
}

function leftStarter(source: string, { spotAt }: SpotMaker): Spot | undefined {
  const found = starterIn(source);
  return found && spotAt(found.start, found.start + found.line.length, found.line);
}

function headingsIn(nodes: NodeIndex, { spotOf }: SpotMaker): Heading[] {
  return nodes('heading').map((node) => ({
    ...spotOf(node, toString(node).trim()),
    depth: node.depth,
  }));
}

function linksIn(nodes: NodeIndex, { spotOf }: SpotMaker): Link[] {
  return nodes('link').map((node) => ({ ...spotOf(node, toString(node).trim()), href: node.url }));
}

/** Addresses that links share; those of pictures are not among them. */
function definedLinksIn(nodes: NodeIndex, { spotOf }: SpotMaker): Link[] {
  const pictured = new Set(nodes('imageReference').map(({ identifier }) => identifier));
  const linked = new Set(nodes('linkReference').map(({ identifier }) => identifier));
  return nodes('definition')
    .filter(({ identifier }) => linked.has(identifier) || !pictured.has(identifier))
    .map((node) => ({ ...spotOf(node, node.label ?? node.identifier), href: node.url }));
}

function imagesIn(nodes: NodeIndex, { placeOf }: SpotMaker): BodyImage[] {
  const definitions = new Map<string, Definition>();
  for (const node of nodes('definition').toReversed()) definitions.set(node.identifier, node);
  return [
    ...nodes('image').map((node) => ({ url: node.url, alt: node.alt ?? '', place: placeOf(node) })),
    ...nodes('imageReference').map((node) => ({
      url: definitions.get(node.identifier)!.url,
      alt: node.alt ?? '',
      place: placeOf(node),
    })),
  ];
}

/** A piece of HTML; nothing for a comment, and nothing for the end of an element that was told at its start. */
function rawHtml(node: Html, { spotOf }: SpotMaker): Spot | undefined {
  const html = node.value.replace(COMMENT, '').trim();
  return html === '' || CLOSING_TAG.test(html) ? undefined : spotOf(node, html);
}

function unusedFootnotes(nodes: NodeIndex, { spotOf }: SpotMaker): Spot[] {
  const used = new Set(nodes('footnoteReference').map(({ identifier }) => identifier));
  return nodes('footnoteDefinition')
    .filter(({ identifier }) => !used.has(identifier))
    .map((node) => spotOf(node, node.label ?? node.identifier));
}
