import type { Archive } from '../../domain/archive.ts';
import type { FeedList } from '../../domain/urls.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import type { FeedHead, FeedKind } from '../feed/feed.ts';
import { feedHeads } from '../feed/heads.ts';
import type { PageMeta } from '../meta.ts';
import { pageMeta } from '../meta.ts';
import type { Href, Link } from '../urls.ts';
import { homeLink, hrefOf, urls, wholeHref } from '../urls.ts';
import type { AnswerView } from './answer.ts';
import { answerView } from './answer.ts';
import { feedFormats } from './formats.ts';
import type { FeedGroup } from './groups.ts';
import { feedGroups } from './groups.ts';
import { readerLinks } from './readers.ts';
import type { WeekView } from './weeks.ts';
import { weekViews } from './weeks.ts';

/** The page that tells how to follow the site, and lists every feed. */
export interface FollowView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  /** A rumor that shows how an answer arrives; absent until one was answered. */
  readonly answer?: AnswerView;
  /** The feeds of the whole site. */
  readonly main: readonly MainFeed[];
  /** What the feed of weeks tells, newest first. */
  readonly weeks: readonly WeekView[];
  /** Lists of feeds that feed readers take over (OPML). */
  readonly lists: readonly Link[];
  /** The feeds of single pages. */
  readonly groups: readonly FeedGroup[];
}

/** A feed of the whole site. */
export interface MainFeed {
  readonly kind: FeedKind;
  readonly label: string;
  /** The page that it follows; absent where there is none. */
  readonly page?: Href;
  readonly description: string;
  /** The feed in each format, at its whole address. */
  readonly addresses: readonly Link[];
  /** Readers on the web that take it with one click. */
  readonly readers: readonly Link[];
}

/** The feeds of the whole site, in the order in which they are offered. */
const MAIN: readonly FeedKind[] = ['site', 'verdicts', 'corrections', 'digest'];

/** The page about feeds. */
export function followView(archive: Archive): FollowView {
  const { title, heading, description } = t.follow;
  const heads = feedHeads(archive);
  const main = MAIN.flatMap((kind) => heads.filter((head) => head.kind === kind));
  const answer = answerView(archive);
  return {
    meta: pageMeta(archive, {
      path: urls.follow(),
      title,
      description,
      trail: [homeLink()],
      relatedFeeds: main.filter(({ kind }) => kind !== 'site'),
    }),
    heading: heading(site.name),
    description,
    ...(answer && { answer }),
    main: main.map(mainFeed),
    weeks: weekViews(archive),
    lists: feedLists(heads),
    groups: feedGroups(archive, heads),
  };
}

function mainFeed({ kind, front, label, description }: FeedHead): MainFeed {
  const addresses = feedFormats(front).map((format) => ({ ...format, href: wholeHref(format.href) }));
  return {
    kind,
    label,
    ...(kind !== 'digest' && { page: hrefOf(front) }),
    description: kind === 'site' ? t.follow.main.everything : description,
    addresses,
    readers: readerLinks(addresses[0]!.href),
  };
}

/** A list of nothing is none. */
function feedLists(heads: readonly FeedHead[]): Link[] {
  const words = t.follow.opml;
  const count = (kind: FeedKind) => heads.filter((head) => head.kind === kind).length;
  const list = (name: FeedList, label: (count: number) => string, feeds: number): Link[] =>
    feeds > 0 ? [{ label: label(feeds), href: hrefOf(urls.opml(name)) }] : [];
  return [
    ...list('all', words.all, heads.length),
    ...list('tags', words.tags, count('tag')),
    ...list('stories', words.stories, count('story')),
  ];
}
