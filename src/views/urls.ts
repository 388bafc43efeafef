import { createUrls } from '../domain/urls.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';

/** The addresses of this site, as paths from its root. */
export const urls = createUrls(site.paths);

/** A path of this site with its origin in front. */
export function absolute(path: string): string {
  return site.url + path;
}

/** The same as a name for ever, which the site's moving to another origin doesn't change. */
export function permanent(path: string): string {
  return (site.idOrigin ?? site.url) + path;
}

/** The first step of every trail. */
export function homeLink(): Link {
  return { label: t.nav.home, href: urls.home() };
}

/** A word that leads somewhere. */
export interface Link {
  readonly label: string;
  /** Path from the site's root, or a whole address for other sites. */
  readonly href: string;
}
