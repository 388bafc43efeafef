import type { Library } from '../domain/library.ts';
import type { Edition } from '../domain/records.ts';

/** The integration's name, by which the content loaders find it. */
export const HANDLE_NAME = 'spiffero';

/**
 * What the Astro integration carries for the content loaders: the library that
 * the check has already read, so that a build reads every file once.
 */
export interface NewsroomHandle {
  readonly name: typeof HANDLE_NAME;
  /** The library as last read. */
  library(): Promise<Library>;
  /** Reads the files again (in dev, when one of them changed) and keeps the result. */
  refresh(): Promise<Library>;
  readonly edition: () => Edition;
}

/** The handle among a site's integrations, if the newsroom's own is there. */
export function findHandle(integrations: readonly { readonly name: string }[]): NewsroomHandle | undefined {
  return integrations.find(isHandle);
}

function isHandle(integration: { readonly name: string }): integration is NewsroomHandle {
  return integration.name === HANDLE_NAME && 'library' in integration && 'edition' in integration;
}
