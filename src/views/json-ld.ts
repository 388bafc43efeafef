import type { BreadcrumbList, NewsMediaOrganization, Person } from 'schema-dts';
import type { Archive } from '../domain/archive.ts';
import { site } from '../site.ts';
import { ICONS } from '../images/icons.ts';
import type { Link } from './urls.ts';
import { absolute, urls, wholeHref } from './urls.ts';

/** RFC 3339 without seconds, which editors may leave out and XML Schema may not. */
const WITHOUT_SECONDS = /(T\d{2}:\d{2})(?=Z|[+-])/;

/** Names the newsroom within a page's graph. */
export const organizationId = `${absolute(urls.home())}#organization`;

/** The newsroom, as schema.org knows it. */
export function organization(): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId,
    name: site.name,
    url: absolute(urls.home()),
    slogan: site.tagline,
    email: site.email,
    logo: { '@type': 'ImageObject', url: absolute(ICONS.large), width: '512', height: '512' },
    masthead: absolute(urls.authors()),
  };
}

/** An author as every page names them; their own page says more under the same `@id`. */
export function person(archive: Archive, id: string): Exclude<Person, string> {
  const url = absolute(urls.author(id));
  return { '@type': 'Person', '@id': `${url}#person`, name: archive.authors.get(id)?.data.name ?? id, url };
}

/** The way from the front page to a page, that page included. */
export function breadcrumbList(trail: readonly Link[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: wholeHref(href),
    })),
  };
}

/** A moment in RFC 3339 as schema.org's DateTime: the zone kept, seconds always there. */
export function dateTime(moment: string): string {
  return moment.replace(WITHOUT_SECONDS, '$1:00');
}
