import type { Archive } from '../domain/archive.ts';
import type { Address } from '../domain/urls.ts';
import type { Link } from './urls.ts';
import { absolute, hrefOf, urls } from './urls.ts';

/** A page at an earlier address of an article, which leads to the present one. */
export interface AliasView {
  /** The earlier address, as a path from the site's root. */
  readonly path: Address;
  /** The article as it stands now. */
  readonly target: Link;
  /** The present address, whole. */
  readonly canonical: string;
}

/** Every earlier address of every article. */
export function aliasViews(archive: Archive): AliasView[] {
  return archive.articles.flatMap(({ id, record }) =>
    record.data.aliases.map((path) => ({
      path,
      target: { label: record.data.title, href: hrefOf(urls.article(id)) },
      canonical: absolute(urls.article(id)),
    })),
  );
}
