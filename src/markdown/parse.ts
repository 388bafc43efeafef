import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { grammar } from './grammar.ts';

/** A delimiter row has a hyphen beside a pipe or a colon (GFM, 4.10); no table is without one. */
const DELIMITER_ROW = /[|:][ \t]*-|-[ \t]*[|:]/;

/** Characters that neither HTML nor XML 1.0 allows in a document. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

const withTables = unified().use(remarkParse).use(grammar, { tables: true }).freeze();
const withoutTables = unified().use(remarkParse).use(grammar, { tables: false }).freeze();

/** The Markdown of a body as a tree (mdast) with positions; never fails, as every text is Markdown. */
export function parseMarkdown(source: string): Root {
  return (DELIMITER_ROW.test(source) ? withTables : withoutTables).parse(source);
}

/** A source without what no HTML page and no feed may hold: control characters, lone surrogates. */
export function cleanSource(source: string): string {
  return source.toWellFormed().replace(FORBIDDEN, '');
}
