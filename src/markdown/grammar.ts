import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** Character codes at which a bare address may start. */
const UPPER_H = 72;
const LOWER_H = 104;

/**
 * The Markdown that editors write, as a remark plugin: CommonMark with the
 * footnotes, strikethrough, tables, task lists and bare addresses of GitHub
 * Flavored Markdown, and directives that stand on lines of their own.
 *
 * Composed from the parts of remark-gfm and remark-directive, because the whole
 * costs as much again as all the rest of the pipeline: e-mail addresses are
 * looked for at every letter, tables on every line.
 */
export function grammar(this: Processor, { tables }: GrammarOptions): void {
  const data = this.data();
  data.micromarkExtensions = [
    bareAddresses(),
    blockDirectives(),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTaskListItem(),
    ...(tables ? [gfmTable()] : []),
  ];
  data.fromMarkdownExtensions = [
    { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
    directiveFromMarkdown({ verbose: true }),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

/** `http://` and `https://` addresses: e-mail addresses want the brackets of CommonMark, `<name@host>`. */
function bareAddresses() {
  const { text = {} } = gfmAutolinkLiteral();
  const named = (code: number) => [text[code] ?? []].flat().filter(({ name }) => name === 'protocolAutolink');
  return { text: { [UPPER_H]: named(UPPER_H), [LOWER_H]: named(LOWER_H) } };
}

/** Directives within a line are left out, so that `12:30` and `:smile:` stay what they are. */
function blockDirectives() {
  const { flow = {} } = directive();
  return { flow };
}

/** What the grammar leaves out. */
export interface GrammarOptions {
  /** false: lines are not tried as tables, which saves a quarter of the parse. */
  readonly tables: boolean;
}
