/**
 * The moment that is nearest to a time.
 *
 * @param time milliseconds since 1970
 * @param moments RFC 3339
 */
export function nearestTime(time: number, moments: readonly string[]): string | undefined {
  const distance = (at: string) => Math.abs(Date.parse(at) - time);
  return moments.toSorted((a, b) => distance(a) - distance(b))[0];
}
