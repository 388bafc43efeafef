import { buildArchive } from '../../domain/archive.ts';
import { siteEntries } from '../../domain/feed/feeds.ts';
import { weeklyDigests } from '../../domain/feed/digest.ts';
import type { What } from '../../domain/ledger/ledger.ts';
import { GONE, heldLines } from '../../domain/ledger/ledger.ts';
import { standingEntries } from '../../domain/ledger/standing.ts';
import type { Library } from '../../domain/library.ts';
import type { Problem } from '../../domain/problems.ts';
import type { Edition } from '../../domain/records.ts';
import { idRoot } from '../../domain/site-place.ts';
import { createUrls } from '../../domain/urls.ts';
import type { Site } from '../../site.ts';
import { instantIn } from '../shared/instant.ts';

/**
 * What the ledger lacks: everything public that it doesn't know, in order of
 * date and id, then what it knows and is superseded.
 *
 * @param problems what the check says of the content; no error among it
 */
export function additionsTo(
  library: Library,
  problems: readonly Problem[],
  edition: Edition,
  site: Site,
): Addition[] {
  const held = heldLines(library.ledger);
  const root = idRoot(site);
  const fresh = publicEntries(library, edition, site)
    .filter(({ id }) => !held.has(id))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  return [...fresh, ...superseded(problems, edition, site)].map(({ at, id, what }) => {
    const moment = withSeconds(at);
    return { at: moment, id, what, line: `${moment}\t${root}${id}\t${what}` };
  });
}

/** Everything that subscribers are told, digests included. */
function publicEntries({ records }: Library, { now }: Edition, site: Site): PublicEntry[] {
  const urls = createUrls(site.paths);
  const { timeZone } = site;
  const archive = buildArchive(records, { now, preview: false }, site);
  const digests = weeklyDigests(siteEntries(archive, urls), { now: archive.now, timeZone, urls });
  return [
    ...[...standingEntries(records, { now: archive.now, urls })].map(([id, entry]) => ({ id, ...entry })),
    ...digests.map(({ id, time }) => ({
      id,
      time,
      at: instantIn(timeZone, new Date(time)),
      what: 'digest' as const,
    })),
  ];
}

/** News of which the check says that something logged later, with an earlier date, has taken its place. */
function superseded(
  problems: readonly Problem[],
  { now }: Edition,
  { timeZone }: Site,
): Pick<Addition, 'id' | 'at' | 'what'>[] {
  const at = instantIn(timeZone, new Date(now));
  return problems.flatMap((problem) =>
    problem.kind === 'news-superseded' ? [{ id: problem.details.id, at, what: GONE }] : [],
  );
}

/** RFC 3339 wants the seconds that editors leave out. */
function withSeconds(at: string): string {
  return at.replace(/(T\d{2}:\d{2})(?=[Z+-])/, '$1:00');
}

/** A line that the ledger lacks. */
export interface Addition {
  /** RFC 3339. */
  readonly at: string;
  /** Without what all ids begin with. */
  readonly id: string;
  readonly what: What;
  /** As the ledger has it. */
  readonly line: string;
}

interface PublicEntry {
  readonly id: string;
  readonly at: string;
  readonly time: number;
  readonly what: What;
}
