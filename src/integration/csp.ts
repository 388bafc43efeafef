import type { AstroUserConfig } from 'astro';
import type { Site } from '../site.ts';

/** What the site itself needs. Astro adds `script-src` and `style-src` with the hashes of what it writes. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/**
 * Gives the Content Security Policy of a site as Astro's `security.csp`: closed but for what the site itself needs and
 * what its owner adds.
 *
 * @param added sources by directive, from `src/site.ts`
 */
export function contentSecurityPolicy(added: Site['csp'] = {}): ContentSecurityPolicy {
  const { 'script-src': scripts = [], 'style-src': styles = [], ...others } = added;
  const names = new Set([...Object.keys(OWN), ...Object.keys(others)]);
  const directives = Array.from(names, (name) => {
    const sources = [...(OWN[name] ?? []), ...((others as Sources)[name] ?? [])];
    return `${name} ${withoutNone(sources).join(' ')}` as Directive;
  });
  return {
    directives,
    ...(scripts.length > 0 && { scriptDirective: { resources: ["'self'", ...scripts] } }),
    ...(styles.length > 0 && { styleDirective: { resources: ["'self'", ...styles] } }),
  };
}

/** `'none'` counts only where it stands alone (CSP Level 3, 6.7.2.6). */
function withoutNone(sources: readonly string[]): readonly string[] {
  return sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources;
}

type Sources = Readonly<Partial<Record<string, readonly string[]>>>;

/** The form of `security.csp` with single directives. */
type ContentSecurityPolicy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

type Directive = NonNullable<ContentSecurityPolicy['directives']>[number];
