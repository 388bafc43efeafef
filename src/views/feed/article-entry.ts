import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import { lastModified, updateLog, withdrawal } from '../../domain/article.ts';
import type { ArticleEntry } from '../../domain/feed/entry.ts';
import { t } from '../../i18n/index.ts';
import { pictureVariants } from '../../images/picture.ts';
import type { CoverView } from '../cover.ts';
import { coverOf } from '../cover.ts';
import type { NoteView } from '../rumor/notes.ts';
import { noteViews } from '../rumor/notes.ts';
import { updateView } from '../update.ts';
import { absolute, permanent, urls, wholeHref } from '../urls.ts';
import type { FeedCover, FeedEntryView } from './entry.ts';
import { authorsOf, categoriesOf, rumorsOf } from './subjects.ts';
import type { ArticleText, NoticeText, TextNote } from './text.ts';
import { noticeText } from './update-entry.ts';

/** Pixels: sharp in the column of a feed reader, and no more than that. */
const WIDEST_COVER = 1200;

/** An article, in full; of a withdrawn one its name, its date and why it no longer stands. */
export function articleEntryView(archive: Archive, { id, article }: ArticleEntry): FeedEntryView {
  const { record } = article;
  const { published } = record.data;
  return {
    id: permanent(id),
    kind: 'article',
    url: absolute(urls.article(article.id)),
    ...(withdrawnContent(article) ?? content(archive, article)),
    published,
    updated: lastModified(record),
    authors: authorsOf(archive, record),
    categories: categoriesOf(archive, record),
    rumors: rumorsOf(archive, record),
  };
}

function content(archive: Archive, article: Article): Content<ArticleText> {
  const { record } = article;
  const { title, description } = record.data;
  const cover = coverOf(record);
  return {
    title,
    summary: description,
    ...(cover && { cover: feedCover(cover) }),
    text: {
      kind: 'article',
      notes: noteViews(archive, article).map(textNote),
      updates: updateLog(record).map(updateView),
      body: record.body,
    },
  };
}

function withdrawnContent(article: Article): Content<NoticeText> | undefined {
  const withdrawn = withdrawal(article.record);
  if (!withdrawn) return undefined;
  const word = t.article.withdrawn;
  return {
    title: t.feeds.entry(word, article.record.data.title),
    summary: withdrawn.note,
    text: noticeText(article, withdrawn, word),
  };
}

function textNote({ rumor, then, now, because }: NoteView): TextNote {
  const { status, word, since } = now;
  return {
    rumor: { label: rumor.label, href: wholeHref(rumor.href) },
    then,
    now: { status, word },
    since,
    because,
  };
}

function feedCover({ image, ...words }: CoverView): FeedCover {
  const copies = pictureVariants(image, 'cover', 'jpeg');
  const { url, width, height } = copies.findLast((copy) => copy.width <= WIDEST_COVER) ?? copies[0]!;
  return { url: absolute(url), width, height, ...words };
}

interface Content<Text> extends Pick<FeedEntryView, 'title' | 'summary' | 'cover'> {
  readonly text: Text;
}
