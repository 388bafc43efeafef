import type { Measured } from './run.ts';

/**
 * Astro's own lines at which one phase of a build ends and the next begins. They
 * are timed as they arrive, at the log level that every build has. A line may
 * stand for more than one thing: only what follows the phase before counts.
 */
const BEGINNINGS: readonly Beginning[] = [
  { phase: 'sync', line: /Syncing content/, after: 'start' },
  { phase: 'bundle', line: /Building static entrypoints/, after: 'start' },
  { phase: 'render', line: /generating static routes/, after: 'start' },
  { phase: 'finish', line: /✓ Completed in/, after: 'render' },
];

/** Parts of a build of Spiffero, in order. */
export const PHASES = ['start', 'sync', 'bundle', 'render', 'finish'] as const;

/**
 * How many seconds each phase of a build took. A phase whose beginning was not
 * announced counts with the one before.
 */
export function phasesOf({ said, seconds }: Measured): Record<Phase, number> {
  const begun = new Map<Phase, number>([['start', 0]]);
  for (const { at, text } of said) {
    for (const { phase, line, after } of BEGINNINGS) {
      if (begun.has(after) && !begun.has(phase) && line.test(text)) begun.set(phase, at);
    }
  }
  const times = [...begun.values(), seconds];
  const taken = [...begun.keys()].map((phase, index) => [phase, times[index + 1]! - times[index]!]);
  return { start: 0, sync: 0, bundle: 0, render: 0, finish: 0, ...(Object.fromEntries(taken) as object) };
}

/** start: reading and checking. sync: Astro's collections. finish: pictures and publishing. */
export type Phase = (typeof PHASES)[number];

interface Beginning {
  readonly phase: Phase;
  readonly line: RegExp;
  readonly after: Phase;
}
