import type { Address } from '../../domain/urls.ts';
import type { Href } from '../../links.ts';
import { hrefOf } from '../../links.ts';
import type { PageMeta } from '../../views/meta.ts';

/** How a link names the page that one is on: `page` on the page itself, `true` on the pages below it. */
export function current(path: Address, href: Href): 'page' | 'true' | undefined {
  const here = hrefOf(path);
  if (here === href) return 'page';
  const isFolder = href !== hrefOf('/') && href.endsWith('/');
  return isFolder && here.startsWith(href) ? 'true' : undefined;
}

/** Where a page is, as far as the masthead shows it: pages of the same place have the same masthead. */
export function whereIn({ path, sections, follow }: Pick<PageMeta, 'path' | 'sections' | 'follow'>): string {
  if (path === '/' || current(path, follow.href) === 'page') return path;
  return sections
    .flatMap(({ href }) => (current(path, href) ? [`${href} ${current(path, href)}`] : []))
    .join(' ');
}
