import type { ProfilePage } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import type { AuthorRecord, BodyFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import { authorHead } from './feed/heads.ts';
import { organizationId, person } from './json-ld.ts';
import type { ListView } from './list.ts';
import { listViews } from './list.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta } from './meta.ts';
import { oncePerArchive } from './once.ts';
import type { PagedViews } from './paged-list.ts';
import type { Link } from './urls.ts';
import { absolute, homeLink, hrefOf, urls } from './urls.ts';

/** Everyone who signs, in the order of the alphabet. */
export interface AuthorsView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly authors: readonly (Link & { readonly role: string; readonly count: number })[];
}

/** The front of an author's page: who they are, and their newest articles. */
export interface AuthorView extends ListView {
  readonly role: string;
  /** true: made up for the sample content. */
  readonly fictional: boolean;
  readonly links: readonly Link[];
  readonly body: BodyFact;
  readonly count: number;
}

/** The page that lists every author. */
export function authorsView(archive: Archive): AuthorsView {
  const { title, description } = t.authors;
  const { compare } = new Intl.Collator(t.locale);
  return {
    meta: pageMeta(archive, { path: urls.authors(), title, description, trail: [homeLink()] }),
    heading: title,
    description,
    authors: [...archive.authors.values()]
      .map(({ id, data }) => ({
        label: data.name,
        href: hrefOf(urls.author(id)),
        role: data.role,
        count: archive.byAuthor.get(id)?.length ?? 0,
      }))
      .sort((a, b) => compare(a.label, b.label)),
  };
}

/** The front and the numbered pages of every author. */
export const authorViews = oncePerArchive((archive: Archive): PagedViews<AuthorView, ListView, Article>[] =>
  [...archive.authors.values()].map((author) => {
    const { id, data, body } = author;
    const articles = archive.byAuthor.get(id) ?? [];
    const input = {
      heading: data.name,
      articles,
      size: site.pageSizes.author,
      meta: {
        path: urls.author(id),
        title: data.name,
        description: `${data.name}, ${data.role}`,
        kind: 'profile' as const,
        feed: authorHead(author),
        trail: [homeLink(), { label: t.authors.title, href: hrefOf(urls.authors()) }],
        things: [profilePage(archive, author)],
      },
    };
    const links = data.links.map(({ label, url }) => ({ label, href: url }));
    const { role, fictional } = data;
    return listViews(archive, input, () => ({ role, fictional, links, body, count: articles.length }));
  }),
);

/** @see https://developers.google.com/search/docs/appearance/structured-data/profile-page */
function profilePage(archive: Archive, { id, data }: AuthorRecord): ProfilePage {
  const elsewhere = data.links.map((link) => link.url);
  return {
    '@type': 'ProfilePage',
    url: absolute(urls.author(id)),
    inLanguage: site.language,
    mainEntity: {
      ...person(archive, id),
      jobTitle: data.role,
      ...(data.fictional && { disambiguatingDescription: t.authors.fictional }),
      worksFor: { '@id': organizationId },
      ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    },
  };
}
