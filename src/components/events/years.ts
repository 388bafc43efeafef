/** Percent of the width between two years, so that they can be told apart. */
const SPACING = 2;
/** Percent of the width that a year's number needs. */
const NUMBER = 8;
/** Percent of the width that the dates at the ends take. */
const ENDS = 18;

/**
 * The beginnings of the years inside a timeline, and which of them have room for their number.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 * @param at where a moment stands, in percent
 */
export function yearMarks(from: number, to: number, at: (time: number) => number): YearMark[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const count = Math.max(0, new Date(to).getUTCFullYear() - first + 1);
  const marks: YearMark[] = [];
  let lastNamed = -NUMBER;
  for (const year of Array.from({ length: count }, (_, index) => first + index)) {
    const x = at(Date.UTC(year, 0));
    if (x - (marks.at(-1)?.x ?? -SPACING) < SPACING) continue;
    const named = x >= ENDS && x <= 100 - ENDS && x - lastNamed >= NUMBER;
    if (named) lastNamed = x;
    marks.push({ year, x, named });
  }
  return marks;
}

/** The first day of a year. */
export interface YearMark {
  readonly year: number;
  /** Percent of the width. */
  readonly x: number;
  /** Whether its number has room. */
  readonly named: boolean;
}
