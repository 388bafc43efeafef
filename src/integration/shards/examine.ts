import { words } from '../words.ts';
import { readShardManifest, shardManifestOf } from './shard-manifest.ts';

/**
 * What keeps the shares in some folders from being one site: a sentence, undefined for nothing.
 *
 * @param folders each with a share of a site
 */
export function examine(folders: readonly string[]): string | undefined {
  if (folders.length === 0) return words.merge.usage;
  const manifests = folders.map((folder) => ({ folder, manifest: readShardManifest(folder) }));
  const bare = manifests.find(({ manifest }) => manifest === undefined);
  if (bare) return words.merge.noShare(bare.folder, shardManifestOf(bare.folder));
  const known = manifests.flatMap(({ folder, manifest }) => (manifest ? [{ folder, ...manifest }] : []));
  const [first] = known;
  const other = known.find(
    ({ count, code, site }) => count !== first?.count || code !== first.code || site !== first.site,
  );
  if (first && other) return words.merge.mixed(first.folder, other.folder);
  const twice = known.find(({ index }, place) => known.findIndex((each) => each.index === index) !== place);
  if (twice) return words.merge.twice(twice.folder, `${twice.index}/${twice.count}`);
  const missing = range(first?.count ?? 0).filter((index) => !known.some((each) => each.index === index));
  if (missing.length > 0)
    return words.merge.missing(missing.map((index) => `${index}/${String(first?.count)}`));
  return undefined;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
