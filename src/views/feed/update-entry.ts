import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { Update, UpdateEntry } from '../../domain/feed/entry.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { updateView } from '../update.ts';
import { absolute, permanent, urls } from '../urls.ts';
import type { FeedEntryView } from './entry.ts';
import { authorsOf, categoriesOf, rumorsOf } from './subjects.ts';
import type { NoticeText } from './text.ts';

/** An item of an article's log. */
export function updateEntryView(archive: Archive, { id, article, update }: UpdateEntry): FeedEntryView {
  const { record } = article;
  const { kind, at, note } = update;
  const word = t.article.kinds[kind];
  return {
    id: permanent(id),
    kind,
    url: absolute(`${urls.article(article.id)}#${updateView(update).id}`),
    title: t.feeds.entry(word, record.data.title),
    summary: note,
    published: at,
    updated: at,
    authors: authorsOf(archive, record),
    categories: categoriesOf(archive, record, Date.parse(at)),
    text: noticeText(article, update, word),
    rumors: rumorsOf(archive, record, Date.parse(at)),
  };
}

/**
 * What the newsroom says of an article.
 *
 * @param word what it is: Correzione
 */
export function noticeText({ id, record }: Article, { kind, at, note }: Update, word: string): NoticeText {
  return {
    kind: 'notice',
    word,
    at: moment(at),
    note,
    article: { label: record.data.title, href: absolute(urls.article(id)) },
    ...(kind === 'withdrawal' && { hint: t.article.withdrawnHint }),
  };
}
