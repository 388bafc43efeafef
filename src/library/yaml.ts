import type { Document, YAMLError } from 'yaml';
import { isAlias, isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';
import { placeAt } from './lines.ts';

/** Characters without which a text can use none of the features that `featureProblems` looks for. */
const FEATURE_SIGNS = /[&*!]/;

/** A key from its start: quoted, or plain up to its colon. */
const KEY = /^(?:"[^"]*"|'[^']*'|[^:\r\n]*)/;

/**
 * Parses YAML 1.2 in its core schema, so that dates stay text as written.
 *
 * @param text the YAML alone
 * @param file path for the problems
 * @param firstLine line of the file on which `text` starts, counted from 1
 */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const doc = parse(text);
  const origin = { text, file, firstLine };
  const features = FEATURE_SIGNS.test(text) ? featureProblems(doc, origin) : [];
  // What follows a sign that was not meant as one doesn't make sense either, which is the same mistake.
  const signed = new Set(features.map(({ line }) => line));
  const problems = [...features, ...syntaxProblems(doc, origin).filter(({ line }) => !signed.has(line))];
  if (problems.some(({ kind }) => kind !== 'duplicate-key')) return { ok: false, problems };
  return { ok: true, value: doc.toJS(), problems };
}

/** The document with the range of every node. */
export function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
}

/** The first syntax error, as those after it mostly follow from it; else every key that is there twice. */
function syntaxProblems(doc: Document.Parsed, { text, file, firstLine }: Origin): Problem[] {
  const fatal = doc.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (fatal) {
    const place = placeAt(text, ...culprit(doc, fatal), firstLine);
    return [problem('yaml-syntax', file, place, { code: fatal.code })];
  }
  return doc.errors.map(({ pos: [start] }) => {
    const key = KEY.exec(text.slice(start))![0].trim();
    return problem('duplicate-key', file, placeAt(text, start, start + key.length, firstLine), { key });
  });
}

/** Where the mistake was made: an unclosed quote or bracket is noticed at its end, and made at its start. */
function culprit(doc: Document.Parsed, { code, pos }: YAMLError): readonly [number, number] {
  let opening = pos;
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return opening;
  visit(doc, {
    Node(_, node) {
      if (!node.range || !isDelimited(node)) return;
      const [start, end] = node.range;
      if (start < pos[0] && end >= pos[0]) opening = [start, end];
    },
  });
  return opening;
}

/** true for what is written between quotes or brackets. */
function isDelimited(node: unknown): boolean {
  if (isCollection(node)) return node.flow === true;
  return isScalar(node) && String(node.type).startsWith('QUOTE_');
}

/**
 * Anchors, aliases and tags: YAML that editors don't need and that hides what a
 * file says. Told once a line, as those after the first mostly belong to it.
 */
function featureProblems(doc: Document.Parsed, { text, file, firstLine }: Origin): Problem[] {
  const problems: Problem[] = [];
  const report = (feature: 'alias' | 'anchor' | 'tag', start: number) => {
    const word = /^\S*/.exec(text.slice(start))![0];
    const place = placeAt(text, start, start + word.length, firstLine);
    if (problems.at(-1)?.line === place.line) return;
    problems.push(problem('yaml-feature', file, place, { feature, text: word }));
  };
  visit(doc, {
    Node(_, node) {
      const start = node.range![0];
      if (isAlias(node)) report('alias', start);
      else if (node.anchor) report('anchor', wordBefore(text, start));
      else if (node.tag) report('tag', wordBefore(text, start));
    },
  });
  return problems;
}

/** Offset of the word that stands before `offset`: a node's range leaves out its anchor and tag. */
const wordBefore = (text: string, offset: number) => Math.max(0, text.slice(0, offset).search(/\S+\s*$/));

interface Origin {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
}

/** A value with the keys it had twice, or the mistakes because of which there is none. */
export type ParsedYaml =
  | { readonly ok: true; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
