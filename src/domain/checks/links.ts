import type { Link } from '../body.ts';
import type { CheckContext } from '../check.ts';
import { FOOTNOTE_PREFIX } from '../footnote-ids.ts';
import { headingIds } from '../heading-ids.ts';
import type { Source } from '../library.ts';
import { linkTarget } from '../link-target.ts';
import { nearest } from '../nearest.ts';
import type { PageIndex } from '../page-index.ts';
import { indexPages } from '../page-index.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import type { Edition } from '../records.ts';
import type { SitePlace } from '../site-place.ts';
import { sitePlace } from '../site-place.ts';
import { hiddenTarget } from './hidden-links.ts';
import { suggestPage } from './link-suggestions.ts';

/** Where an owner writes the navigation. */
const SITE_FILE = 'src/site.ts';

/** Ids that the page gives to its own parts and to footnotes, beside the headings' ids. */
const PAGE_IDS = new RegExp(`^(?:top$|page:|${FOOTNOTE_PREFIX}fn(?:ref)?-|footnote-label$)`);

/** Every link of a body and of the navigation leads somewhere, and will lead there on the day that readers follow it. */
export function checkLinks({ library, edition, site, isListed }: CheckContext): Problem[] {
  const index = indexPages(library, edition, site, isListed);
  const common = { index, edition, home: sitePlace(site.url) };
  const navigation = { ...common, source: undefined, file: SITE_FILE };
  return [
    ...library.sources.flatMap((source) =>
      (source.body?.links ?? []).flatMap((link) =>
        linkProblems(link, { ...common, source, file: source.file }),
      ),
    ),
    ...(site.navigation ?? []).flatMap(({ href }) => targetProblems({ href, place: undefined }, navigation)),
  ];
}

function linkProblems(link: Link, at: LinkContext): Problem[] {
  const empty = link.text === '' ? [problem('empty-link', at.file, link.place, { href: link.href })] : [];
  return [...empty, ...targetProblems(link, at)];
}

function targetProblems({ href, place }: Target, at: LinkContext): Problem[] {
  const { source, file, index, home } = at;
  const target = linkTarget(href, file, home);
  switch (target.kind) {
    case 'external':
      return [];
    case 'malformed':
      return [problem('malformed-link', file, place, { href })];
    case 'unsafe':
      return [problem('unsafe-link', file, place, { href, scheme: target.scheme })];
    case 'file': {
      const page = target.file === file ? source : index.byFile.get(target.file);
      return page ? pageProblems(page, href, target.fragment, place, at) : [unknownPage(href, place, at)];
    }
    case 'address': {
      const page = index.sourceAt(target.address);
      if (page) return pageProblems(page, href, target.fragment, place, at);
      return index.isAddress(target.address) ? [] : [unknownPage(href, place, at)];
    }
  }
}

/** The page is there: will readers see it, and has it the heading? */
function pageProblems(page: Source, href: string, fragment: string, place: Target['place'], at: LinkContext) {
  const { source, file, index, edition } = at;
  const hidden = hiddenTarget(source, page, edition);
  if (hidden === 'draft') return [problem('link-to-draft', file, place, { href, file: page.file })];
  if (hidden) {
    const details = { href, file: page.file, published: hidden };
    return [problem('link-to-scheduled', file, place, details)];
  }
  if (fragment === '' || PAGE_IDS.test(fragment) || !page.body) return [];
  const known = headingIds(page.body.headings.map(({ text }) => text));
  if (known.includes(fragment) || index.hasPlace(page, fragment)) return [];
  const details = { fragment, file: page.file, nearest: nearest(fragment, known), known };
  return [problem('unknown-anchor', file, place, details)];
}

function unknownPage(href: string, place: Target['place'], { file, index, home }: LinkContext): Problem {
  const nearestPage = suggestPage(href, file, index, home);
  return problem('unknown-page', file, place, { href, nearest: nearestPage });
}

/** Where a link leads, and where it is written as far as that is known. */
type Target = Pick<Link, 'href'> & { readonly place: Link['place'] | undefined };

interface LinkContext {
  /** Path of the file that the link stands in. */
  readonly file: string;
  /** The same as a content file; undefined for the navigation in `src/site.ts`. */
  readonly source: Source | undefined;
  readonly index: PageIndex;
  readonly edition: Edition;
  readonly home: SitePlace;
}
