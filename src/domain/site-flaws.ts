import type { CspDirective, Site } from '../site.ts';
import { siteRoot } from './site-place.ts';
import { toSlug } from './slugs.ts';

/** What each field of `src/site.ts` holds. */
const SHAPES = {
  name: 'text',
  tagline: 'text',
  url: 'site-address',
  idOrigin: 'site-address',
  hub: 'web-address',
  language: 'language',
  timeZone: 'time-zone',
  email: 'email',
  'licence.name': 'text',
  'licence.url': 'web-address',
  'pageSizes.home': 'count',
  'pageSizes.tag': 'count',
  'pageSizes.author': 'count',
  'pageSizes.story': 'count',
  'pageSizes.rumors': 'count',
  'pageSizes.corrections': 'count',
  'pageSizes.feed': 'count',
  cards: 'count',
  renderer: 'renderer',
  methodPage: 'slug',
  'paths.tags': 'slug',
  'paths.stories': 'slug',
  'paths.authors': 'slug',
  'paths.rumors': 'slug',
  'paths.sources': 'slug',
  'paths.corrections': 'slug',
  'paths.archive': 'slug',
  'paths.page': 'slug',
  'paths.follow': 'slug',
  'paths.digest': 'slug',
  'paths.everything': 'slug',
} satisfies Record<FieldOf<Required<Omit<Site, 'navigation' | 'csp'>>>, Shape>;

const CSP_DIRECTIVES = {
  'script-src': true,
  'style-src': true,
  'img-src': true,
  'font-src': true,
  'connect-src': true,
  'frame-src': true,
  'media-src': true,
  'worker-src': true,
  'form-action': true,
} satisfies Record<CspDirective, true>;

/** Sources of a policy that are no origins and give nothing away. */
const CSP_KEYWORDS: ReadonlySet<unknown> = new Set(["'self'", "'wasm-unsafe-eval'", 'data:', 'blob:']);

/** A path below which a site may lie. */
const BASE = /^(?:\/[\w.~-]+)*\/?$/;

const OPTIONAL: ReadonlySet<string> = new Set(['idOrigin', 'hub', 'renderer', 'methodPage']);

/** Stands for this site while a path is resolved. RFC 2606 keeps `.invalid` from ever existing. */
const HERE = 'https://here.invalid';

const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: isText,
  'site-address': (value) => isText(value) && isSiteAddress(value),
  language: (value) => value === 'it' || value === 'en',
  'time-zone': isTimeZone,
  email: (value) => isText(value) && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  'web-address': (value) => isText(value) && webAddress(value) !== undefined,
  renderer: (value) => value === 'astro',
  count: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  slug: (value) => isText(value) && toSlug(value) === value,
  links: Array.isArray,
  link: (value) => isText(value) && (isPath(value) || isSecure(value)),
  directives: isGroup,
  sources: Array.isArray,
  source: (value) => CSP_KEYWORDS.has(value) || isCspOrigin(value),
};

/**
 * Everything that is wrong with the owner's settings, in the order of the fields. The types promise most of it to
 * whoever has an editor that knows TypeScript; nothing else looks at them before the site is built.
 *
 * @param given what `src/site.ts` says, whatever it is
 */
export function siteFlaws(given: unknown): SiteFlaw[] {
  const { navigation, csp, ...fields }: Record<string, unknown> = isGroup(given) ? given : {};
  const values = new Map(leaves(fields));
  const flaws = Object.entries(SHAPES).flatMap(([field, expected]): SiteFlaw[] => {
    const found = values.get(field);
    const fits = (found === undefined && OPTIONAL.has(field)) || FITS[expected](found);
    return fits ? [] : [{ field, found, expected }];
  });
  const strangers = [...values].filter(([field]) => !(field in SHAPES));
  return [
    ...flaws,
    ...equalWords(values),
    ...strangers.map(([field, found]): SiteFlaw => ({ field, found, expected: 'nothing' })),
    ...navigationFlaws(navigation),
    ...cspFlaws(csp),
  ];
}

/** Two kinds of pages can't share a word: one would take the addresses of the other. */
function equalWords(values: ReadonlyMap<string, unknown>): SiteFlaw[] {
  const words = [...values].filter(([field, word]) => field.startsWith('paths.') && isText(word));
  return words.flatMap(([field, found], index): SiteFlaw[] => {
    const other = words.slice(0, index).find(([, word]) => word === found);
    return other ? [{ field, found, expected: 'another-word', other: other[0] }] : [];
  });
}

function navigationFlaws(navigation: unknown = []): SiteFlaw[] {
  if (!Array.isArray(navigation)) return unlessFits('navigation', navigation, 'links');
  return navigation.flatMap((link: unknown, index) => {
    const { label, href }: Record<string, unknown> = isGroup(link) ? link : {};
    const field = `navigation[${index}]`;
    return [...unlessFits(`${field}.label`, label, 'text'), ...unlessFits(`${field}.href`, href, 'link')];
  });
}

function cspFlaws(csp: unknown = {}): SiteFlaw[] {
  if (!isGroup(csp)) return unlessFits('csp', csp, 'directives');
  return Object.entries(csp).flatMap(([directive, sources = []]): SiteFlaw[] => {
    const field = `csp.${directive}`;
    if (!(directive in CSP_DIRECTIVES)) return [{ field, found: sources, expected: 'nothing' }];
    if (!Array.isArray(sources)) return unlessFits(field, sources, 'sources');
    return sources.flatMap((source: unknown) => unlessFits(field, source, 'source'));
  });
}

function unlessFits(field: string, found: unknown, expected: Shape): SiteFlaw[] {
  return FITS[expected](found) ? [] : [{ field, found, expected }];
}

/** The values of a tree of objects, each with its path: `paths.tags`. */
function leaves(tree: unknown, prefix = ''): [field: string, value: unknown][] {
  if (!isGroup(tree)) return [[prefix, tree]];
  return Object.entries(tree).flatMap(([key, value]) =>
    leaves(value, prefix === '' ? key : `${prefix}.${key}`),
  );
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function webAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Whether an address can stand before paths: no query, no fragment, and nothing in its path that is to be encoded. */
function isSiteAddress(text: string): boolean {
  const url = webAddress(text);
  const written = text.endsWith('/') ? text : `${text}/`;
  return url !== undefined && BASE.test(url.pathname) && written === `${siteRoot(text)}/`;
}

/** A path from the site's root, written as browsers write it: nothing to resolve or to encode. */
function isPath(text: string): boolean {
  const url = text.startsWith('/') ? URL.parse(text, HERE) : null;
  return url?.origin === HERE && url.href === HERE + text;
}

function isSecure(text: string): boolean {
  return URL.parse(text)?.protocol === 'https:';
}

/** An origin as a policy names it, its first label perhaps a star: `https://*.example.org` (CSP Level 3, 2.3.1). */
function isCspOrigin(value: unknown): boolean {
  if (!isText(value) || !/^(?:https|wss):\/\//.test(value)) return false;
  const plain = value.replace('://*.', '://');
  return !/[*;,\s]/.test(plain) && `${URL.parse(plain)?.protocol}//${URL.parse(plain)?.host}` === plain;
}

/** Offsets such as `+01:00` are understood as well, and know no summer time. */
function isTimeZone(value: unknown): boolean {
  if (!isText(value) || /^[+-]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** A setting that the site can't be made with. */
export interface SiteFlaw {
  /** Its path in `src/site.ts`: `paths.tags`. */
  readonly field: string;
  /** What stands there; undefined when nothing does. */
  readonly found: unknown;
  readonly expected: Shape | 'another-word' | 'nothing';
  /** The field that has the same word, for `another-word`. */
  readonly other?: string;
}

/** What a field may hold. */
export type Shape =
  | 'text'
  | 'site-address'
  | 'language'
  | 'time-zone'
  | 'email'
  | 'web-address'
  | 'renderer'
  | 'count'
  | 'slug'
  | 'links'
  | 'link'
  | 'directives'
  | 'sources'
  | 'source';

type FieldOf<Group> = {
  [Key in keyof Group & string]: Group[Key] extends object ? `${Key}.${keyof Group[Key] & string}` : Key;
}[keyof Group & string];
