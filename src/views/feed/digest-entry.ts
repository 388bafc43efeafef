import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { ChangeEntry, DigestEntry, StoryWeek, UpdateEntry } from '../../domain/feed/entry.ts';
import { instantName } from '../../domain/instant-name.ts';
import { dayRange, moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { storyLink } from '../rumor/names.ts';
import type { Link } from '../urls.ts';
import { absolute, permanent, urls, wholeHref } from '../urls.ts';
import type { FeedEntryView } from './entry.ts';
import { rumorAs, statusCategory } from './subjects.ts';
import type { DigestItem, DigestSection } from './text.ts';

/** How many of its articles a story of the week names. */
const ARTICLES = 3;

/** A week in one message: a newsletter for whoever has it sent by mail. */
export function digestEntryView(archive: Archive, entry: DigestEntry): FeedEntryView {
  const { id, week, changes } = entry;
  const [from, to] = [instantName(week.start), instantName(week.end - 1)];
  const sections = sectionsOf(archive, entry);
  const published = instantName(week.end);
  return {
    id: permanent(id),
    kind: 'digest',
    url: absolute(id),
    title: t.feeds.digest.title(dayRange(from, to)),
    summary: summaryOf(sections),
    published,
    updated: published,
    authors: [],
    categories: [...new Set(changes.map(({ change }) => change.to))].map(statusCategory),
    text: { kind: 'digest', from: moment(from), to: moment(to), sections },
    rumors: lastChanges(changes).map(({ rumor, change }) => rumorAs(rumor, change.to)),
  };
}

function sectionsOf(archive: Archive, { changes, corrections, stories, articles }: DigestEntry) {
  const sections: [DigestSection['about'], DigestItem[]][] = [
    ['verdicts', changes.map(changeItem)],
    ['corrections', corrections.map(correctionItem)],
    ['stories', stories.map((story) => storyItem(archive, story))],
    ['articles', articles.map((article) => ({ link: articleLink(article) }))],
  ];
  return sections
    .filter(([, items]) => items.length > 0)
    .map(([about, items]): DigestSection => ({ about, heading: t.feeds.digest.headings[about], items }));
}

/** The headings and what comes first under them: what a list of mails shows. */
function summaryOf(sections: readonly DigestSection[]): string {
  return sections.map(({ items }) => items[0]!.link.label).join(' · ');
}

function changeItem({ rumor, change: { from, to } }: ChangeEntry): DigestItem {
  const words = t.rumors.statuses;
  return {
    lead: words[to],
    link: { label: rumor.record.data.statement, href: absolute(urls.rumor(rumor.id)) },
    ...(from && { words: t.rumors.became(words[from]) }),
  };
}

function correctionItem({ article, update: { kind, note } }: UpdateEntry): DigestItem {
  return { lead: t.article.kinds[kind], link: articleLink(article), words: note };
}

function storyItem(archive: Archive, { story, articles, changes }: StoryWeek): DigestItem {
  const { label, href } = storyLink(archive, story);
  const counts = [
    ...(articles.length > 0 ? [t.lists.articles(articles.length)] : []),
    ...(changes > 0 ? [t.feeds.digest.changes(changes)] : []),
  ];
  return {
    link: { label, href: wholeHref(href) },
    words: counts.join(', '),
    ...(articles.length > 0 && { links: articles.slice(0, ARTICLES).map(articleLink) }),
  };
}

function articleLink({ id, record }: Article): Link {
  return { label: record.data.title, href: absolute(urls.article(id)) };
}

/** Of each rumor the last change of the week. */
function lastChanges(newestFirst: readonly ChangeEntry[]): ChangeEntry[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ rumor: { id } }) => !seen.has(id) && seen.add(id));
}
