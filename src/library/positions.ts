import type { Document, Node, Pair } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path, PlaceOf } from '../domain/library.ts';
import type { Place } from '../domain/problems.ts';
import { placeAt } from './lines.ts';
import { parse } from './yaml.ts';

/**
 * Finds the places of values in a piece of YAML. It is parsed again when the
 * first place is asked for: only files with a problem are, and keeping ten
 * thousand parsed documents would cost 300 MB.
 *
 * @param text the YAML alone
 * @param firstLine line of the file on which `text` starts, counted from 1
 * @param whole the place of the value as a whole
 */
export function placesIn(text: string, firstLine: number, whole: Place): PlaceOf {
  let doc: Document.Parsed | undefined;
  return (path, part = 'value') => {
    doc ??= parse(text);
    const range = rangeIn(doc.contents, path, part);
    return range ? placeAt(text, ...range, firstLine) : whole;
  };
}

/** Offsets of the value or key at `path`, else of the nearest thing around it; undefined for the whole. */
function rangeIn(node: unknown, [step, ...rest]: Path, part: 'key' | 'value'): Range | undefined {
  if (step === undefined) return undefined;
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return rangeIn(item, rest, part) ?? rangeOf(item);
  }
  const pair = isMap(node) ? node.items.findLast((item) => keyOf(item) === String(step)) : undefined;
  if (!pair) return undefined;
  const key = rangeOf(pair.key);
  if (rest.length > 0) return rangeIn(pair.value, rest, part) ?? key;
  return part === 'key' ? key : (rangeOf(pair.value) ?? key);
}

const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Offsets of what is written; undefined for a value that is left empty. */
function rangeOf(node: unknown): Range | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}

type Range = readonly [start: number, end: number];
