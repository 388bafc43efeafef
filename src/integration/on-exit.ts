import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs something when the process ends, be it done, failed or told to stop: Astro ends it when a page fails, without
 * telling its integrations, and a signal ends it without telling anybody. What was asked for last comes first.
 *
 * @param work must not wait for anything
 */
export function onExit(work: () => void): void {
  process.prependOnceListener('exit', work);
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      // What a shell reports of a process that a signal ended.
      process.exit(128 + constants.signals[signal]);
    });
  }
}
