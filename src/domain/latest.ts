/** The last of several moments (RFC 3339, as written), whatever their zones; undefined where there is none. */
export function latest(moments: readonly string[]): string | undefined {
  return moments.reduce<string | undefined>(
    (last, each) => (last !== undefined && Date.parse(last) >= Date.parse(each) ? last : each),
    undefined,
  );
}
