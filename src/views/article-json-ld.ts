import type { CorrectionComment, ImageObject, NewsArticle } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import { updateLog, withdrawal } from '../domain/article.ts';
import type { ArticleRecord } from '../domain/records.ts';
import { articleNotes } from '../domain/rumor/notes.ts';
import { t } from '../i18n/index.ts';
import type { SocialPicture } from '../images/social.ts';
import { site } from '../site.ts';
import { dateTime, organizationId, person } from './json-ld.ts';
import { becauseView } from './rumor/because.ts';
import { rumorLink } from './rumor/names.ts';
import { lastChange } from './rumor/notes.ts';
import { kickerOf, tagLabel } from './teaser.ts';
import { absolute, urls } from './urls.ts';

/**
 * An article as schema.org's NewsArticle, its logged corrections as `correction`.
 *
 * @param pictures of the article and of no other, with whole addresses: the same at 16:9, 4:3 and 1:1, or none
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(
  archive: Archive,
  record: ArticleRecord,
  pictures: readonly SocialPicture[],
): NewsArticle {
  const { data, body, id } = record;
  const url = absolute(urls.article(id));
  const corrections = [...correctionsOf(record), ...refutationsOf(archive, record)];
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: data.title,
    description: data.description,
    datePublished: dateTime(data.published),
    dateModified: dateTime(lastChange(archive, record)),
    author: data.authors.map((author) => person(archive, author)),
    publisher: { '@id': organizationId },
    ...(pictures.length > 0 && { image: pictures.map((picture) => imageObject(record, picture)) }),
    articleSection: kickerOf(archive, record),
    keywords: data.tags.map((slug) => tagLabel(archive, slug)),
    inLanguage: site.language,
    wordCount: body.words,
    license: site.licence.url,
    isAccessibleForFree: true,
    ...(corrections.length > 0 && { correction: corrections }),
    ...(withdrawal(record) && { creativeWorkStatus: 'Withdrawn' }),
  };
}

function imageObject({ data }: ArticleRecord, { url, width, height }: SocialPicture): ImageObject {
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: String(width),
    height: String(height),
    ...(data.cover && { creditText: data.cover.credit }),
  };
}

/** Corrections and withdrawals, newest first: news that was added corrects nothing. */
function correctionsOf(record: ArticleRecord): CorrectionComment[] {
  return updateLog(record)
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: dateTime(at), text: note }));
}

/** What it reported and what was refuted since: of the changes after publication, the one that corrects it. */
function refutationsOf(archive: Archive, record: ArticleRecord): CorrectionComment[] {
  const { notes = [] } = articleNotes(record, archive.rumors) ?? {};
  return notes
    .filter(({ now }) => now === 'refuted')
    .map(({ at, rumor, because }) => ({
      '@type': 'CorrectionComment',
      datePublished: dateTime(at),
      text: t.rumors.note.refuted(rumorLink(archive, rumor).label, becauseView(archive, because).because),
    }));
}
