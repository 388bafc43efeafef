/** Columns in which marks are set, so that two of them never half cover each other on a narrow screen. */
export const COLUMNS = 44;

/** Room left at each end for the outermost marks, in percent of the width. */
const MARGIN = 2.5;

/**
 * Where a moment stands on the line, in percent of its width, in step with time.
 * Where all is of one moment, that is the left end.
 *
 * @param from milliseconds since 1970 at the left end
 * @param to milliseconds since 1970 at the right end
 */
export function createScale(from: number, to: number): Scale {
  const share = (time: number) => (to > from ? (time - from) / (to - from) : 0);
  const place = (part: number) => round(MARGIN + part * (100 - 2 * MARGIN));
  return {
    at: (time) => place(share(time)),
    columnOf: (time) => Math.round(share(time) * (COLUMNS - 1)),
    column: (index) => place(index / (COLUMNS - 1)),
  };
}

/** Two decimals: a tenth of a pixel on the widest page. */
function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** Time as a way along a line. */
export interface Scale {
  /** The exact place of a moment, in percent. */
  readonly at: (time: number) => number;
  /** The column that a moment falls into, from 0. */
  readonly columnOf: (time: number) => number;
  /** The place of a column, in percent. */
  readonly column: (index: number) => number;
}
