import type { Site } from '../../site.ts';

/** Whether pages load nothing from other servers: the site's policy names none. */
export function isSelfContained(csp: Site['csp'] = {}): boolean {
  return !Object.values(csp)
    .flat()
    .some((source) => /^(?:https|wss):/.test(source));
}
