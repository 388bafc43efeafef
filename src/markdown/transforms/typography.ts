import type { Nodes, Parents, Root, Text } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Language } from '../../site.ts';
import { ATOM, SEAM, typeset } from './typeset.ts';

/** Blocks that hold text directly. */
const LINES = ['paragraph', 'heading', 'tableCell', 'leafDirective'] as const;

/**
 * Typesets the prose of a whole body in place. Code, addresses and pictures are
 * left alone; a quotation that runs across bold or a link is seen as a whole.
 */
export function typography(tree: Root, { language }: { readonly language: Language }): void {
  typesetBlocks(tree, language);
}

function typesetBlocks(parent: Parents, language: Language): void {
  for (const child of parent.children) {
    if (isLine(child)) typesetLine(child, language);
    else if ('children' in child) typesetBlocks(child, language);
  }
}

function isLine(node: Nodes): node is Extract<Nodes, { type: (typeof LINES)[number] }> {
  return (LINES as readonly string[]).includes(node.type);
}

function typesetLine(line: Parents, language: Language): void {
  const pieces: Piece[] = [];
  collect(line, pieces);
  const written = pieces.map(({ value }) => value).join(SEAM);
  const typed = typeset(written, language);
  if (typed === written) return;
  for (const [index, value] of typed.split(SEAM).entries()) {
    const piece = pieces[index];
    if (piece?.type === 'text') piece.value = value;
  }
}

function collect(parent: Parents, pieces: Piece[]): void {
  for (const child of parent.children) {
    if (child.type === 'text') pieces.push(child);
    else if (child.type === 'break') pieces.push({ type: 'other', value: ' ' });
    else if ('children' in child && !isBareAddress(child)) collect(child, pieces);
    else pieces.push({ type: 'other', value: ATOM });
  }
}

/** A link that shows its own address: `<mailto:a--b@example.org>`, `https://example.org`. */
function isBareAddress(node: Parents): boolean {
  if (node.type !== 'link') return false;
  const [only, ...others] = node.children;
  return others.length === 0 && only?.type === 'text' && node.url.endsWith(only.value);
}

/** A stretch of a line: prose to typeset, or what stands in for anything else. */
type Piece = Text | { readonly type: 'other'; readonly value: string };
