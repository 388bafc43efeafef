import type { Article } from '../article.ts';
import type { Urls } from '../urls.ts';
import type { Week } from '../weeks.ts';
import { weeksIn } from '../weeks.ts';
import type { DigestEntry, StoryWeek } from './entry.ts';
import { happened } from './entry.ts';
import type { SiteEntry } from './followers.ts';
import { digestEntryId } from './ids.ts';

/** How many stories a digest names. */
const STORIES = 5;
/** How many articles without a story a digest names. */
const ARTICLES = 10;

/**
 * The digest of every week that is over and in which something happened, oldest first.
 *
 * @param entries everything that happened, oldest first
 * @param now milliseconds since 1970
 * @param timeZone IANA name of the zone in which weeks begin
 */
export function weeklyDigests(
  entries: readonly SiteEntry[],
  { now, timeZone, urls }: { readonly now: number; readonly timeZone: string; readonly urls: Urls },
): DigestEntry[] {
  const weekOf = weeksIn(timeZone);
  return [...Map.groupBy(entries, ({ time }) => weekOf(time))]
    .filter(([week]) => week.end <= now)
    .map(([week, happened]) => digest(week, happened.toReversed(), urls))
    .filter(({ changes, corrections, stories, articles }) =>
      [changes, corrections, stories, articles].some(({ length }) => length > 0),
    );
}

function digest(week: Week, newestFirst: readonly SiteEntry[], urls: Urls): DigestEntry {
  const published = newestFirst.flatMap((entry) => (entry.kind === 'article' ? [entry.article] : []));
  return {
    kind: 'digest',
    id: digestEntryId(week.name, urls),
    ...happened(week.end),
    week,
    changes: newestFirst.flatMap((entry) =>
      entry.kind === 'change' && entry.change.from !== undefined ? [entry] : [],
    ),
    corrections: newestFirst.flatMap((entry) =>
      entry.kind === 'correction' || entry.kind === 'withdrawal' ? [entry] : [],
    ),
    stories: liveliest(newestFirst, published),
    articles: published.filter(({ record }) => record.data.story === undefined).slice(0, ARTICLES),
  };
}

/** The stories with most articles and changes; of as many, the one that moved last. */
function liveliest(newestFirst: readonly SiteEntry[], published: readonly Article[]): StoryWeek[] {
  const changes = countBy(
    newestFirst.flatMap((entry) => (entry.kind === 'change' ? [entry.rumor.record.data.story] : [])),
  );
  const articles = Map.groupBy(published, ({ record }) => record.data.story);
  return [...new Set(newestFirst.flatMap((entry) => storyOf(entry) ?? []))]
    .map((story) => ({ story, articles: articles.get(story) ?? [], changes: changes.get(story) ?? 0 }))
    .sort((a, b) => b.articles.length + b.changes - (a.articles.length + a.changes))
    .slice(0, STORIES);
}

/** The story in which something happened that counts: an article or a change. */
function storyOf(entry: SiteEntry): string | undefined {
  if (entry.kind === 'change') return entry.rumor.record.data.story;
  return entry.kind === 'article' ? entry.article.record.data.story : undefined;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
