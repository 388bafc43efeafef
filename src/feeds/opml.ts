import type { FeedList } from '../domain/urls.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import type { FeedHead, FeedKind } from '../views/feed/feed.ts';
import { absolute, urls } from '../views/urls.ts';
import { asHtml, plainly } from './plain.ts';
import { comment, element, legalXml, parent } from './xml.ts';

/** Any that HTML could find fault with, such as that of AT&T. */
const AMPERSAND = /&(?=[#\w])/g;

/** Kinds of feeds of which there are many, in the order of the list of all; the others stand above them. */
const GROUPS = [
  ['tag', t.nav.tags],
  ['story', t.nav.stories],
  ['author', t.nav.authors],
  ['source', t.nav.sources],
  ['rumor', t.nav.rumors],
] as const satisfies readonly (readonly [FeedKind, string])[];

/** What each list is called, and what it holds. */
const LISTS: Readonly<Record<FeedList, { readonly label: string; readonly kind?: FeedKind }>> = {
  all: { label: t.feeds.everything },
  tags: { label: t.nav.tags, kind: 'tag' },
  stories: { label: t.nav.stories, kind: 'story' },
};

/**
 * Feeds as a list that readers' software takes over at once.
 *
 * @param heads every feed of the site; what the list does not hold is left out
 * @see http://opml.org/spec2.opml
 */
export function opmlDocument(list: FeedList, heads: readonly FeedHead[]): string {
  const { label, kind } = LISTS[list];
  const outlines =
    kind === undefined ? grouped(heads) : heads.filter((head) => head.kind === kind).map(outline);
  const head = [
    element('title', {}, words(t.feeds.title(site.name, label))),
    element('ownerName', {}, words(site.name)),
    element('ownerId', {}, absolute(urls.home())),
  ];
  const document = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    comment(t.feeds.list(absolute(urls.follow()))),
    parent('opml', { version: '2.0' }, [parent('head', {}, head.join('\n')), body(outlines)].join('\n')),
    '',
  ];
  return legalXml(document.join('\n'));
}

/** Whether a list would hold any feed: OPML has none without. */
export function hasFeeds(list: FeedList, heads: readonly FeedHead[]): boolean {
  const { kind } = LISTS[list];
  return heads.some((head) => kind === undefined || head.kind === kind);
}

function grouped(heads: readonly FeedHead[]): string[] {
  const byKind = Map.groupBy(heads, ({ kind }) => kind);
  const groups = GROUPS.flatMap(([kind, text]) => {
    const members = byKind.get(kind)?.map(outline);
    byKind.delete(kind);
    return members ? [parent('outline', { text: words(text) }, `\n${members.join('\n')}\n`)] : [];
  });
  return [...[...byKind.values()].flat().map(outline), ...groups];
}

function outline({ label, title, description, home, front }: FeedHead): string {
  return element('outline', {
    text: words(label),
    title: words(title),
    description: words(description),
    type: 'rss',
    xmlUrl: absolute(urls.feed(front, 'atom')),
    htmlUrl: home,
    language: site.language,
  });
}

function body(outlines: readonly string[]): string {
  return parent('body', {}, `\n${outlines.join('\n')}\n`);
}

/** Texts of OPML may be HTML, and few programs read them so: hence as little of it as can be. */
function words(text: string): string {
  return text.includes('<') ? asHtml(text) : plainly(text, AMPERSAND);
}
