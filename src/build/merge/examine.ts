import { words } from '../words.ts';
import { readSlip, slipOf } from './slip.ts';

/**
 * What keeps the shares in some folders from being one site: a sentence, undefined for nothing.
 *
 * @param folders each with a share of a site
 */
export function examine(folders: readonly string[]): string | undefined {
  if (folders.length === 0) return words.merge.usage;
  const slips = folders.map((folder) => ({ folder, slip: readSlip(folder) }));
  const bare = slips.find(({ slip }) => slip === undefined);
  if (bare) return words.merge.noShare(bare.folder, slipOf(bare.folder));
  const known = slips.flatMap(({ folder, slip }) => (slip ? [{ folder, ...slip }] : []));
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
