import { sitePlace } from '../domain/site-place.ts';
import { tellBasePath } from '../i18n/site-flaws.ts';
import type { Site } from '../site.ts';

/**
 * What is wrong with Astro's `base`, in one sentence; undefined when it is the path of `site.url`, with a slash at its
 * ends or without.
 */
export function basePathProblem(base: string, { url, language }: BasePathSite): string | undefined {
  const own = sitePlace(url).base;
  const bare = base.replace(/^\/+|\/+$/g, '');
  return bare === own.slice(1) ? undefined : tellBasePath(base, own, language);
}

type BasePathSite = Pick<Site, 'url' | 'language'>;
