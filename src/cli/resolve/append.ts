import { isDeepStrictEqual } from 'node:util';
import type { Document, Pair, ParsedNode, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, Document as NewDocument, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../library/frontmatter.ts';

/** One line a value, however long: what editors see is what they wrote. */
const FORMAT = { lineWidth: 0, flowCollectionPadding: false } as const;

const BYTE_ORDER_MARK = '\uFEFF';
const KEY = 'verdicts';
const INDENT = 2;

/** A list of nothing, as editors write it. */
const NOTHING = /^(?:\[\s*\]|~|null)$/i;

/**
 * A rumor's file with one more verdict at the end of its list. All else stays
 * byte for byte: comments, quotes, indents, line endings and the body. Only a
 * list laid out as no editor would is written anew, with its comments.
 *
 * @param text the whole file, which has frontmatter
 * @throws {RangeError} when the file has no frontmatter
 */
export function appendVerdict(text: string, verdict: NewVerdict): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const content = text.slice(mark.length);
  const split = splitFrontmatter(content);
  if (split.state !== 'found') throw new RangeError('a rumor without frontmatter has no verdicts');
  const start = content.indexOf('\n') + 1;
  const fence = content.slice(0, start);
  const eol = fence.endsWith('\r\n') ? '\r\n' : '\n';
  return mark + fence + extend(split.yaml, verdict, eol) + content.slice(start + split.yaml.length);
}

/** A verdict as an item of a list, in lines of YAML. */
export function verdictLines(verdict: NewVerdict): string[] {
  return new NewDocument([verdict]).toString(FORMAT).trimEnd().split('\n');
}

function extend(yaml: string, verdict: NewVerdict, eol: string): string {
  const document = parseDocument(yaml);
  const spliced = splice(yaml, document, verdict, eol);
  addTo(document, verdict);
  if (spliced !== undefined && isDeepStrictEqual(parseDocument(spliced).toJS(), document.toJS())) {
    return spliced;
  }
  return document.toString(FORMAT).replaceAll('\n', eol);
}

function addTo(document: Parsed, verdict: NewVerdict): void {
  const list = document.get(KEY);
  if (isSeq(list)) list.add(document.createNode(verdict));
  else document.set(KEY, document.createNode([verdict]));
}

/** The text with the verdict put in, or undefined for a layout that isn't known. */
function splice(yaml: string, { contents }: Parsed, verdict: NewVerdict, eol: string): string | undefined {
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === KEY);
  if (!pair) return `${yaml}${KEY}:${eol}${block(verdict, INDENT, eol)}`;
  const { value } = pair;
  if (isSeq(value) && value.items.length > 0) {
    return value.flow ? spliceFlow(yaml, value, verdict) : spliceBlock(yaml, value, verdict, eol);
  }
  return spliceNothing(yaml, pair, verdict, eol);
}

/** After the last verdict, and after the comments that are indented as parts of it. */
function spliceBlock(yaml: string, list: List, verdict: NewVerdict, eol: string): string {
  const indent = list.range[0] - lineStart(yaml, list.range[0]);
  const end = lineEnd(yaml, endOf(list));
  const comments = new RegExp(`^(?:(?:[ \\t]*\\r?\\n)* {${indent + 1},}#[^\\n]*\\n)*`);
  const at = end + (comments.exec(yaml.slice(end))?.[0].length ?? 0);
  return yaml.slice(0, at) + block(verdict, indent, eol) + yaml.slice(at);
}

function spliceFlow(yaml: string, list: List, verdict: NewVerdict): string {
  const at = endOf(list);
  return `${yaml.slice(0, at)}, ${flow(verdict)}${yaml.slice(at)}`;
}

/** In place of a list of nothing; a comment beside it stays. */
function spliceNothing(yaml: string, { key, value }: Entry, verdict: NewVerdict, eol: string) {
  const written = value ? yaml.slice(value.range[0], value.range[1]) : '';
  if (written !== '' && !NOTHING.test(written)) return undefined;
  const afterKey = key.range[1] + 1;
  const rest = yaml.slice(value && written !== '' ? value.range[1] : afterKey);
  const end = lineEnd(rest, 0);
  return yaml.slice(0, afterKey) + rest.slice(0, end) + block(verdict, INDENT, eol) + rest.slice(end);
}

function block(verdict: NewVerdict, indent: number, eol: string): string {
  return verdictLines(verdict)
    .map((line) => `${line === '' ? '' : ' '.repeat(indent)}${line}${eol}`)
    .join('');
}

function flow(verdict: NewVerdict): string {
  const document = new NewDocument({});
  document.contents = document.createNode(verdict, { flow: true });
  return document.toString(FORMAT).trimEnd();
}

function endOf({ items, range }: List): number {
  return items.at(-1)?.range[1] ?? range[1];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the next line, unless `offset` is the start of one already. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** A verdict as an editor would write it: only what is said. */
export interface NewVerdict {
  readonly at: string;
  readonly outcome: 'confirmed' | 'refuted' | 'void' | 'reopened';
  readonly because?: string;
  readonly evidence?: readonly ({ readonly url: string } | { readonly describe: string })[];
  readonly editor: string;
}

type Parsed = Document.Parsed;
type Entry = Pair<ParsedNode, ParsedNode | null>;
type List = YAMLSeq.Parsed;
