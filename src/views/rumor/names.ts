import type { Archive } from '../../domain/archive.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';

/** The name that a source is known by. */
export function sourceName(archive: Archive, id: string): string {
  return archive.sources.get(id)?.data.name ?? id;
}

/** A source as a link to its page. */
export function sourceLink(archive: Archive, id: string): Link {
  return { label: sourceName(archive, id), href: hrefOf(urls.source(id)) };
}

/** A story as a link to its hub. */
export function storyLink(archive: Archive, id: string): Link {
  return { label: archive.stories.get(id)?.data.title ?? id, href: hrefOf(urls.story(id)) };
}

/** A rumor as a link to its page. */
export function rumorLink(archive: Archive, id: string): Link {
  return { label: archive.rumors.get(id)?.record.data.statement ?? id, href: hrefOf(urls.rumor(id)) };
}
