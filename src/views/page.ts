import type { Archive } from '../domain/archive.ts';
import type { BodyFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta } from './meta.ts';
import type { Link } from './urls.ts';
import { homeLink, hrefOf, urls } from './urls.ts';

/** A plain page. */
export interface PlainPageView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly description: string;
  readonly body: BodyFact;
}

/** What a reader gets where nothing is. */
export interface NotFoundView {
  readonly meta: PageMeta;
  readonly title: string;
  readonly description: string;
  readonly links: readonly Link[];
}

/** Every plain page but the policy on corrections, which stands above their log. */
export function plainPageViews(archive: Archive): { id: string; view: PlainPageView }[] {
  return archive.pages
    .filter(({ id }) => urls.page(id) !== urls.corrections())
    .map(({ id, data, body }) => {
      const { title, description } = data;
      const meta = pageMeta(archive, { path: urls.page(id), title, description, trail: [homeLink()] });
      return { id, view: { meta, title, description, body } };
    });
}

/** The page for addresses that lead nowhere. */
export function notFoundView(archive: Archive): NotFoundView {
  const { title, description } = t.notFound;
  return {
    meta: pageMeta(archive, { path: '/404.html', title, description, indexed: false }),
    title,
    description,
    links: [
      homeLink(),
      { label: t.stories.title, href: hrefOf(urls.stories()) },
      { label: t.rumors.title, href: hrefOf(urls.rumors()) },
      { label: t.tags.title, href: hrefOf(urls.tags()) },
      { label: t.archive.title, href: hrefOf(urls.archive()) },
    ],
  };
}
