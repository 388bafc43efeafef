import process from 'node:process';

/** Columns where the output is no terminal. */
const PLAIN_WIDTH = 100;

/** What a report for people is fitted to: the terminal, or none (`NO_COLOR` is heeded, no-color.org). */
export function terminal(): Terminal {
  const { isTTY, columns } = process.stdout;
  return { isColoured: isTTY && !process.env['NO_COLOR'], width: columns || PLAIN_WIDTH };
}

/** How people look at what is printed. */
export interface Terminal {
  readonly isColoured: boolean;
  /** Columns. */
  readonly width: number;
}
