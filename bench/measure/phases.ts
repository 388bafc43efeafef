import type { Measured } from './run.ts';

/**
 * Astro's own lines at which one phase of a build ends and the next begins. They
 * are timed as they arrive, at the log level that every build has.
 */
const BEGINNINGS: readonly { readonly phase: Phase; readonly line: RegExp }[] = [
  { phase: 'sync', line: /Syncing content/ },
  { phase: 'bundle', line: /Building static entrypoints|Building server entrypoints/ },
  { phase: 'render', line: /generating static routes/ },
  { phase: 'finish', line: /Waiting for integration "spiffero", hook "astro:build:done"/ },
];

/** Parts of a build of Spiffero, in order. */
export const PHASES = ['start', 'sync', 'bundle', 'render', 'finish'] as const;

/**
 * How many seconds each phase of a build took. A phase whose beginning was not
 * announced counts with the one before.
 */
export function phasesOf({ said, seconds }: Measured): Record<Phase, number> {
  const begun: { phase: Phase; at: number }[] = [{ phase: 'start', at: 0 }];
  for (const { at, text } of said) {
    for (const { phase, line } of BEGINNINGS) {
      if (line.test(text) && !begun.some((other) => other.phase === phase)) begun.push({ phase, at });
    }
  }
  const taken = begun.map(({ phase, at }, index) => [phase, (begun[index + 1]?.at ?? seconds) - at]);
  return { start: 0, sync: 0, bundle: 0, render: 0, finish: 0, ...(Object.fromEntries(taken) as object) };
}

/** start: reading and checking. sync: Astro's collections. finish: pictures and publishing. */
export type Phase = (typeof PHASES)[number];
