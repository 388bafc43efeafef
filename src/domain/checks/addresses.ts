import type { Site } from '../../site.ts';
import type { CheckContext } from '../check.ts';
import type { Source } from '../library.ts';
import { addressOf } from '../address-of.ts';
import type { Place, Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { isReserved } from '../reserved.ts';
import type { Urls } from '../urls.ts';
import { createUrls } from '../urls.ts';

/**
 * No two things may claim one address. Letter case doesn't count, as it doesn't
 * on half of all file systems, and what an article once was called counts as
 * much as what it is called now.
 */
export function checkAddresses({ library, site }: CheckContext): Problem[] {
  const urls = createUrls(site.paths);
  const claims = library.sources.filter(({ placed }) => placed).flatMap((source) => claimsOf(source, urls));
  // What stands at an address today comes before what once did.
  claims.sort((a, b) => Number(a.isAlias) - Number(b.isAlias));
  return [...reservedProblems(claims, site, urls), ...duplicateProblems(claims)];
}

function claimsOf(source: Source, urls: Urls): Claim[] {
  const { file } = source;
  const own = { address: addressOf(source, urls), file, isAlias: false, place: () => undefined };
  if (source.collection !== 'articles') return [own];
  const aliases = (source.data.aliases ?? []).flatMap((address, index, all) => {
    if (address === undefined || all.indexOf(address) !== index) return [];
    return [{ address, file, isAlias: true, place: () => source.placeOf(['aliases', index]) }];
  });
  return [own, ...aliases];
}

function reservedProblems(claims: readonly Claim[], { paths }: Site, urls: Urls): Problem[] {
  const lists: readonly string[] = [paths.tags, paths.stories, paths.authors, paths.rumors, paths.sources];
  return claims.flatMap(({ address, file, isAlias, place }) => {
    const word = address.split('/')[1]!.toLowerCase();
    const isListed = !isAlias && lists.includes(word) && address !== `/${word}/`;
    if (isListed || !isReserved(word, urls)) return [];
    return problem('reserved-address', file, place(), { address, word });
  });
}

function duplicateProblems(claims: readonly Claim[]): Problem[] {
  const holders = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = claim.address.toLowerCase();
    const holder = holders.get(key);
    if (!holder) holders.set(key, claim);
    if (!holder) return [];
    const { address, file, place } = claim;
    return problem('duplicate-address', file, place(), { address, other: holder.file });
  });
}

interface Claim {
  readonly address: string;
  readonly file: string;
  readonly isAlias: boolean;
  /** Its place in the file; asked for where something is wrong only, as it parses the frontmatter again. */
  readonly place: () => Place | undefined;
}
