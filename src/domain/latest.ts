/** The last of several moments (RFC 3339, as written), whatever their zones; undefined where there is none. */
export function latest(moments: readonly string[]): string | undefined {
  let last: string | undefined;
  let time = -Infinity;
  for (const moment of moments) {
    const each = Date.parse(moment);
    if (each <= time) continue;
    last = moment;
    time = each;
  }
  return last;
}
