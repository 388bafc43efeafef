import type { PageMeta } from '../../views/meta.ts';

/** How a link names the page that one is on: `page` on the page itself, `true` on the pages below it. */
export function current(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  const isFolder = href !== '/' && href.endsWith('/');
  return isFolder && path.startsWith(href) ? 'true' : undefined;
}

/** Where a page is, as far as the masthead shows it: pages of the same place have the same masthead. */
export function whereIn({ path, sections, follow }: Pick<PageMeta, 'path' | 'sections' | 'follow'>): string {
  if (path === '/' || path === follow.href) return path;
  return sections
    .flatMap(({ href }) => (current(path, href) ? [`${href} ${current(path, href)}`] : []))
    .join(' ');
}
