import type { CorrectionComment, ImageObject, NewsArticle } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import { lastModified, updateLog, withdrawal } from '../domain/article.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { SocialPicture } from '../images/social.ts';
import { site } from '../site.ts';
import { dateTime, organizationId, person } from './json-ld.ts';
import { kickerOf, tagLabel } from './teaser.ts';
import { absolute, urls } from './urls.ts';

/**
 * An article as schema.org's NewsArticle, its logged corrections as `correction`.
 *
 * @param pictures the same picture at 16:9, 4:3 and 1:1, with whole addresses
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(
  archive: Archive,
  record: ArticleRecord,
  pictures: readonly SocialPicture[],
): NewsArticle {
  const { data, body, id } = record;
  const url = absolute(urls.article(id));
  const corrections = correctionsOf(record);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: data.title,
    description: data.description,
    datePublished: dateTime(data.published),
    dateModified: dateTime(lastModified(record)),
    author: data.authors.map((author) => person(archive, author)),
    publisher: { '@id': organizationId },
    image: pictures.map((picture) => imageObject(record, picture)),
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
