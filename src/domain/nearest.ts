import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that an editor most likely meant, or undefined when none is near:
 * two slips are forgiven, one in a word of three letters, two in five letters of a long one.
 */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  const wanted = value.toLowerCase();
  const allowed = value.length < 4 ? 1 : Math.max(2, Math.floor(value.length * 0.4));
  const near = candidates.filter((candidate) => Math.abs(candidate.length - value.length) <= allowed);
  if (near.length === 0) return undefined;
  const best = closest(wanted, near);
  return distance(wanted, best.toLowerCase()) <= allowed ? best : undefined;
}
