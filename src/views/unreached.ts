import type { Archive } from '../domain/archive.ts';
import { reachedArticles } from '../domain/reach.ts';
import { reachedFronts } from '../domain/reached-fronts.ts';
import type { ReachedFrom } from '../domain/traces.ts';
import { site } from '../site.ts';
import type { Standing } from './standing-lists.ts';
import { standingLists } from './standing-lists.ts';
import { urls } from './urls.ts';

/** The number at the end of an address. */
const NUMBER = /(\d+)(?:\/|\.xml)$/;

/**
 * A function that tells of an address where something stood before whether the same stands there still, as no edit has
 * reached it. False where it can't tell. Undefined where an edit may have reached everything.
 */
export function unreachedAddresses(
  archive: Archive,
  from: ReachedFrom,
): ((address: string) => boolean) | undefined {
  const articles = reachedArticles(archive, from, site.cards);
  const fronts = reachedFronts(archive, from, { urls, timeZone: site.timeZone });
  if (!articles || !fronts) return undefined;
  const owners = ownersIn(archive);
  const lists = standingLists(archive, fronts);
  const still = pagesOfRumorsAlone(archive);
  return (address) => {
    if (still.has(address) || isPageOf(urls.rumors(), address)) return true;
    const id = address.slice(1, -1);
    if (archive.articlesById.has(id)) return !articles.has(id);
    const front = ownerOf(address, owners);
    return fronts.has(front) ? isBefore(address, front, lists.get(front)) : front !== urls.home();
  };
}

/** Pages and data that tell of rumors and their sources, and of no article. */
function pagesOfRumorsAlone(archive: Archive): ReadonlySet<string> {
  const { sources, rumors } = archive;
  return new Set([
    urls.rumors(),
    urls.sources(),
    urls.api.rumors(),
    urls.api.sources(),
    ...Array.from(sources.keys(), urls.source),
    ...Array.from(rumors.keys(), urls.card),
  ]);
}

/** true for a numbered page or a document of an archive that is over before anything differs. */
function isBefore(address: string, front: string, standing: Standing | undefined): boolean {
  if (!standing) return false;
  const number = numberOf(address);
  return (
    (number <= standing.pages && isPageOf(front, address)) ||
    (number <= standing.sealed && address === urls.feedArchive(front, number))
  );
}

function isPageOf(front: string, address: string): boolean {
  return address === urls.listPage(front, numberOf(address));
}

function numberOf(address: string): number {
  return Number(NUMBER.exec(address)?.[1]);
}

/** The front to which an address belongs: one of those, or else home. */
function ownerOf(address: string, owners: ReadonlyMap<string, string>): string {
  for (let end = 1; end > 0; end = address.indexOf('/', end) + 1) {
    const owner = owners.get(address.slice(0, end));
    if (owner !== undefined) return owner;
  }
  return owners.get(address) ?? urls.home();
}

/** Fronts by their own addresses and those of the data about them. */
function ownersIn({ tags, authors, stories, sources, rumors, byMonth }: Archive): Map<string, string> {
  const fronts = [
    ...Array.from(tags.keys(), urls.tag),
    ...Array.from(authors.keys(), urls.author),
    ...Array.from(stories.keys(), urls.story),
    ...Array.from(sources.keys(), urls.source),
    ...Array.from(rumors.keys(), urls.rumor),
    ...Array.from(byMonth.keys(), urls.month),
  ];
  return new Map([
    ...fronts.map((front) => [front, front] as const),
    ...Array.from(rumors.keys(), (id) => [urls.api.rumor(id), urls.rumor(id)] as const),
    ...Array.from(stories.keys(), (id) => [urls.api.story(id), urls.story(id)] as const),
  ]);
}
