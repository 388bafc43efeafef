import type { Command } from '../measure/run.ts';

/** A program that makes a site of a corpus. */
export interface Builder {
  /** As asked for on the command line. */
  readonly name: string;
  /** As tables say it. */
  label(version: string): string;
  /** Installs it, if it isn't. Gives its version. */
  install(): Promise<string>;
  /**
   * Lays out a project in a folder that isn't there yet.
   *
   * @param content the corpus
   */
  prepare(folder: string, content: string): Promise<void>;
  /** What builds the project. */
  readonly command: Omit<Command, 'folder'>;
  /** Where the site is then, from the folder. */
  readonly output: string;
  /** Keeps what a build made for builds that follow. */
  done?(folder: string): Promise<void>;
  /** true: phases can be told by what it prints. */
  readonly hasPhases?: boolean;
}
