import type { BreadcrumbList, NewsMediaOrganization } from 'schema-dts';
import { site } from '../site.ts';
import type { Link } from './urls.ts';
import { absolute, urls } from './urls.ts';

/** The newsroom, as schema.org knows it. */
export function organization(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId,
    name: site.name,
    url: absolute(urls.home()),
    slogan: site.tagline,
    email: site.email,
    logo: { '@type': 'ImageObject', url: absolute('/icon-512.png'), width: '512', height: '512' },
  };
}

/** Names the newsroom within a page's graph. */
export const organizationId = `${absolute(urls.home())}#organization`;

/** The way from the front page to a page, that page included. */
export function breadcrumbList(trail: readonly Link[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(href),
    })),
  };
}
