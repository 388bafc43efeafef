import type { Readable, Writable } from 'node:stream';
import { words } from './words.ts';

/** Prints lines; gives the exit code for a good end. */
export function say({ streams }: Pick<Desk, 'streams'>, lines: readonly string[]): number {
  streams.output.write(`${lines.join('\n')}\n`);
  return 0;
}

/**
 * Says what has to be mended before anything is written; gives the exit code for that.
 *
 * @param help where all options are told
 */
export function refuse(desk: Pick<Desk, 'streams'>, mistakes: readonly string[], help: string): number {
  say(desk, [words.mistakes(mistakes.length), ...mistakes.map((mistake) => `  ${mistake}`), '', help]);
  return 1;
}

/** Where a command works. */
export interface Desk {
  /** The project's folder. */
  readonly root: string;
  readonly now: Date;
  /** Whether somebody is there to answer. */
  readonly interactive: boolean;
  readonly streams: Streams;
}

/** Where questions are shown and answers typed. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}
