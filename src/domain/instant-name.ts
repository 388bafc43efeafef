/**
 * The name of a moment, in whatever zone it was written: an RFC 3339 instant in
 * UTC. As the `id` of an element it needs no escaping in a fragment.
 *
 * @param time milliseconds since 1970
 */
export function instantName(time: number): string {
  return new Date(time).toISOString();
}
