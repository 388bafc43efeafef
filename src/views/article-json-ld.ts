import type { CorrectionComment, NewsArticle, Person } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import { lastModified, updateLog, withdrawal } from '../domain/article.ts';
import type { ArticleRecord } from '../domain/records.ts';
import type { SocialPicture } from '../images/social.ts';
import { site } from '../site.ts';
import { organizationId } from './json-ld.ts';
import { kickerOf, tagLabel } from './teaser.ts';
import { absolute, urls } from './urls.ts';

/** An article as schema.org's NewsArticle, its logged corrections as `correction`. */
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
    datePublished: data.published,
    dateModified: lastModified(record),
    author: data.authors.map((author) => personOf(archive, author)),
    publisher: { '@id': organizationId },
    image: pictures.map((picture) => ({
      '@type': 'ImageObject',
      url: picture.url,
      width: String(picture.width),
      height: String(picture.height),
    })),
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

function personOf(archive: Archive, id: string): Person {
  return {
    '@type': 'Person',
    name: archive.authors.get(id)?.data.name ?? id,
    url: absolute(urls.author(id)),
  };
}

function correctionsOf(record: ArticleRecord): CorrectionComment[] {
  return updateLog(record)
    .filter(({ kind }) => kind !== 'update')
    .map(({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: at, text: note }));
}
