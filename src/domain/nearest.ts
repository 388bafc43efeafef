import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that an editor most likely meant, or undefined when none is near:
 * two slips are forgiven, one in a word of three letters, three in ten letters of a long one.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const wanted = value.toLowerCase();
  const allowed = value.length < 4 ? 1 : Math.max(2, Math.floor(value.length * 0.3));
  const near = candidates.filter((candidate) => Math.abs(candidate.length - value.length) <= allowed);
  if (near.length === 0) return undefined;
  const best = closest(wanted, near);
  return distance(wanted, best.toLowerCase()) <= allowed ? best : undefined;
}

/** The candidate of which one part, such as the name at the end of a path, is the nearest. */
export function nearestBy(
  value: string,
  candidates: readonly string[],
  partOf: (candidate: string) => string,
): string | undefined {
  const byPart = new Map(candidates.toReversed().map((candidate) => [partOf(candidate), candidate]));
  const part = nearest(partOf(value), [...byPart.keys()]);
  return part === undefined ? undefined : byPart.get(part);
}
