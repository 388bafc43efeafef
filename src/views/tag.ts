import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import { tagHead } from './feed/heads.ts';
import type { ListView } from './list.ts';
import { listViews } from './list.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta } from './meta.ts';
import { oncePerArchive } from './once.ts';
import type { PagedViews } from './paged-list.ts';
import { tagsInUse } from './tags-in-use.ts';
import type { Link } from './urls.ts';
import { homeLink, hrefOf, urls } from './urls.ts';

/** All tags, in the order of the alphabet. */
export interface TagsView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly tags: readonly (Link & { readonly description: string; readonly count: number })[];
}

/** The page that lists every tag with an article. */
export function tagsView(archive: Archive): TagsView {
  const { title, description } = t.tags;
  const { compare } = new Intl.Collator(t.locale);
  return {
    meta: pageMeta(archive, { path: urls.tags(), title, description, trail: [homeLink()] }),
    heading: title,
    description,
    tags: tagsInUse(archive)
      .map((tag) => ({
        label: tag.label,
        href: hrefOf(urls.tag(tag.slug)),
        description: tag.description,
        count: archive.byTag.get(tag.slug)?.length ?? 0,
      }))
      .sort((a, b) => compare(a.label, b.label)),
  };
}

/** The front and the numbered pages of every tag with an article. */
export const tagViews = oncePerArchive((archive: Archive): PagedViews<ListView, ListView, Article>[] =>
  tagsInUse(archive).map((tag) =>
    listViews(archive, {
      heading: tag.label,
      articles: archive.byTag.get(tag.slug) ?? [],
      size: site.pageSizes.tag,
      meta: {
        path: urls.tag(tag.slug),
        title: tag.label,
        description: tag.description,
        feed: tagHead(tag),
        trail: [homeLink(), { label: t.tags.title, href: hrefOf(urls.tags()) }],
      },
    }),
  ),
);
