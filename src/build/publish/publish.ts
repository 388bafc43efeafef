import path from 'node:path';
import type { KnownPage } from '../render/page-maker.ts';
import { changesOf } from './changes.ts';
import type { Ledger, PageEntry } from './ledger.ts';
import { factOf } from './listing.ts';
import type { Staging } from './staging.ts';
import type { Standing } from './standing.ts';

/**
 * Publishes a site: in one exchange, or by changing the one that stands where it is known what is in that.
 *
 * @returns what is known of its pages and of what is beside them from here on
 */
export async function publishSite(
  staging: Staging,
  standing: Standing | undefined,
  { pages, assets, kept }: SiteFiles,
): Promise<Pick<Ledger, 'pages' | 'assets'>> {
  const changes =
    standing &&
    changesOf(
      staging.folder,
      staging.published,
      standing.files,
      new Set([...pages.map(({ file }) => file), ...kept]),
    );
  await (changes ? staging.amend(changes) : staging.publish());
  const replaced = new Set(changes?.replace);
  const known = new Map<string, PageEntry>();
  for (const { file, key, written } of pages) {
    // What came out as it was is not touched, and keeps its time.
    const same = replaced.has(file) ? undefined : standing?.files.get(file);
    const entry = written
      ? ([key, written[0], same?.modified ?? written[1]] as const)
      : standing?.entry(file);
    if (entry) known.set(file, entry);
  }
  return {
    pages: known,
    assets: new Map(assets.map((file) => [file, sizeAndTime(path.join(staging.published, file))])),
  };
}

function sizeAndTime(file: string): readonly [number, number] {
  const { size, modified } = factOf(file);
  return [size, modified];
}

/** The files of a site that is built, from its folder. */
export interface SiteFiles {
  /** All pages. */
  readonly pages: readonly KnownPage[];
  /** What is bundled, and what is served as it is. */
  readonly assets: readonly string[];
  /** Files that are right as they stand, if they do. */
  readonly kept: readonly string[];
}
