import type { Paragraph, Text } from 'mdast';
import type { Spot } from '../domain/body.ts';
import type { SpotMaker } from './spots.ts';

/** `[^note]`, unless the bracket is escaped. */
const FOOTNOTE = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** `[text][label]`, unless the first bracket is escaped. */
const REFERENCE = /(?<!\\)\[([^\]^][^\]]*)\]\[([^\]]*)\]/g;

/** `[text](address` that is no link: there is a space in the address or before it, or no closing bracket. */
const LINK = /(?<!\\)\[[^\]^][^\]]*\](?:\([^)\n]*\)?|[ \t]+\((?:https?:|\.{0,2}\/|$)[^)\n]*\)?)/g;

/** Colons that open a line as those of a directive do. */
const COLONS = /^[ \t]*(:::.*|::[ \t]*[a-z].*)$/gim;

/**
 * Finds what was meant as Markdown and came out as plain text: the parser
 * forgives everything, and readers would see the brackets and colons.
 */
export function leftoversIn(node: Text, { raw, spotAt }: SpotMaker): Leftovers | undefined {
  if (!node.value.includes('[')) return undefined;
  const { start, text } = raw(node);
  const spots = (pattern: RegExp, label: (match: RegExpExecArray) => string) =>
    [...text.matchAll(pattern)].map((match) =>
      spotAt(start + match.index, start + match.index + match[0].length, label(match)),
    );
  return {
    footnotes: spots(FOOTNOTE, ([, label]) => label!),
    references: spots(REFERENCE, ([, text, label]) => label! || text!),
    links: spots(LINK, ([whole]) => whole),
  };
}

/** Lines of a paragraph that start like a directive. */
export function strayColons(paragraph: Paragraph, { raw, spotAt }: SpotMaker): Spot[] {
  const { start, text } = raw(paragraph);
  if (!text.includes('::')) return [];
  return [...text.matchAll(COLONS)].map((match) => {
    const line = match[1]!;
    const from = start + match.index + match[0].length - line.length;
    return spotAt(from, from + line.length, line.trim());
  });
}

/** Marks that nothing answers to. */
interface Leftovers {
  readonly footnotes: readonly Spot[];
  readonly references: readonly Spot[];
  readonly links: readonly Spot[];
}
