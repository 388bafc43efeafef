import type { Measured } from './run.ts';

/** Lines in which a build says how long a phase took, in the languages that it may speak. */
const LINES = {
  read: /(?:Contenuto|Content): .*\((?<seconds>[\d.]+) s\)/,
  render: /(?:Pagine e feed|Pages and feeds): .*\((?<seconds>[\d.]+) s\)/,
} as const;

/** Parts of a build of Spiffero, in order. */
export const PHASES = ['read', 'render', 'rest'] as const;

/** How many seconds each phase of a build took, as the build itself tells; what no line tells of is the rest. */
export function phasesOf({ said, seconds }: Measured): Record<Phase, number> {
  const read = told(LINES.read, said);
  const render = told(LINES.render, said);
  return { read, render, rest: seconds - read - render };
}

function told(line: RegExp, said: Measured['said']): number {
  for (const { text } of said) {
    const seconds = line.exec(text)?.groups?.['seconds'];
    if (seconds !== undefined) return Number(seconds);
  }
  return 0;
}

/** read: reading and checking. render: pages and feeds. rest: start, what is left of bundling, pictures, publishing. */
export type Phase = (typeof PHASES)[number];
