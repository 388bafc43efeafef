import type { Nodes } from 'mdast';

/** Code units that are marks rather than letters, beyond ASCII: Latin-1 signs, dashes to symbols, CJK marks. */
const MARKS: readonly (readonly [first: number, last: number])[] = [
  [0x00a1, 0x00bf],
  [0x2010, 0x2bff],
  [0x3001, 0x303f],
];

/** Inside these a word may go on from one node to the next: `**ri**parte`. */
const INLINE: ReadonlySet<string> = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link']);

/** Words that a reader reads: runs without white space that hold a letter or a digit. */
export function countWords(tree: Nodes): number {
  const counter = { words: 0, inWord: false };
  visit(tree, counter);
  return counter.words;
}

function visit(node: Nodes, counter: Counter): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') read(node.value, counter);
  else if ('children' in node) for (const child of node.children) visit(child, counter);
  if (!INLINE.has(node.type)) counter.inWord = false;
}

function read(text: string, counter: Counter): void {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isSpace(unit)) counter.inWord = false;
    else if (!counter.inWord && isWordUnit(unit)) {
      counter.inWord = true;
      counter.words += 1;
    }
  }
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x3000;
}

function isWordUnit(unit: number): boolean {
  if (unit >= 0x80) return !MARKS.some(([first, last]) => unit >= first && unit <= last);
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

interface Counter {
  words: number;
  inWord: boolean;
}
