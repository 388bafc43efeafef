import type { Library } from '../domain/library.ts';
import type { Edition } from '../domain/records.ts';

/** The integration's name. */
export const HANDLE_NAME = 'spiffero';

/**
 * The hook by which the content loaders reach the newsroom. Astro keeps an
 * integration's name and its hooks, of any name, and nothing else.
 */
export const HANDLE_HOOK = 'spiffero:newsroom';

/**
 * What the Astro integration carries for the content loaders: the library that
 * the check has already read, so that a build reads every file once.
 */
export interface NewsroomHandle {
  /** The library as last read. */
  readonly library: () => Promise<Library>;
  /** Reads the files again (in dev, when one of them changed) and keeps the result. */
  readonly refresh: () => Promise<Library>;
  readonly edition: () => Edition;
}

/** The handle among a site's integrations, if the newsroom's own is there. */
export function findHandle(integrations: readonly Integration[]): NewsroomHandle | undefined {
  const hook = integrations.find(({ name }) => name === HANDLE_NAME)?.hooks[HANDLE_HOOK];
  return typeof hook === 'function' ? (hook as () => NewsroomHandle)() : undefined;
}

interface Integration {
  readonly name: string;
  readonly hooks: Readonly<Record<string, unknown>>;
}
