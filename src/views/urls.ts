import { createUrls } from '../domain/urls.ts';
import { t } from '../i18n/index.ts';
import type { Href } from '../links.ts';
import { hrefOf } from '../links.ts';
import { site } from '../site.ts';

export type { Href } from '../links.ts';
export { absolute, hrefOf, permanent, wholeHref } from '../links.ts';

/** The addresses of this site, as paths from its root. */
export const urls = createUrls(site.paths);

/** The first step of every trail. */
export function homeLink(): Link {
  return { label: t.nav.home, href: hrefOf(urls.home()) };
}

/** A word that leads somewhere. */
export interface Link {
  readonly label: string;
  /** By `hrefOf`, or a whole address for other sites. */
  readonly href: Href;
}
