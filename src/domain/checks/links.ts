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
import { hiddenTarget } from './hidden-links.ts';
import { suggestPage } from './link-suggestions.ts';

/** Ids that the page gives to its own parts and to footnotes, beside the headings' ids. */
const PAGE_IDS = new RegExp(`^(?:top$|page:|${FOOTNOTE_PREFIX}fn(?:ref)?-|footnote-label$)`);

/** Every link leads somewhere, and will lead there on the day that readers follow it. */
export function checkLinks({ library, edition, site }: CheckContext): Problem[] {
  const index = indexPages(library, edition, site);
  return library.sources.flatMap((source) =>
    (source.body?.links ?? []).flatMap((link) =>
      linkProblems(link, { source, index, edition, origin: site.url }),
    ),
  );
}

function linkProblems(link: Link, at: LinkContext): Problem[] {
  const { file } = at.source;
  const empty = link.text === '' ? [problem('empty-link', file, link.place, { href: link.href })] : [];
  return [...empty, ...targetProblems(link, at)];
}

function targetProblems({ href, place }: Link, at: LinkContext): Problem[] {
  const { source, index, origin } = at;
  const target = linkTarget(href, source.file, origin);
  switch (target.kind) {
    case 'external':
      return [];
    case 'malformed':
      return [problem('malformed-link', source.file, place, { href })];
    case 'unsafe':
      return [problem('unsafe-link', source.file, place, { href, scheme: target.scheme })];
    case 'file': {
      const page = target.file === source.file ? source : index.byFile.get(target.file);
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
function pageProblems(page: Source, href: string, fragment: string, place: Link['place'], at: LinkContext) {
  const { source, index, edition } = at;
  const hidden = hiddenTarget(source, page, edition);
  if (hidden === 'draft') return [problem('link-to-draft', source.file, place, { href, file: page.file })];
  if (hidden) {
    const details = { href, file: page.file, published: hidden };
    return [problem('link-to-scheduled', source.file, place, details)];
  }
  if (fragment === '' || PAGE_IDS.test(fragment) || !page.body) return [];
  const known = headingIds(page.body.headings.map(({ text }) => text));
  if (known.includes(fragment) || index.hasPlace(page, fragment)) return [];
  const details = { fragment, file: page.file, nearest: nearest(fragment, known), known };
  return [problem('unknown-anchor', source.file, place, details)];
}

function unknownPage(href: string, place: Link['place'], { source, index, origin }: LinkContext): Problem {
  const nearestPage = suggestPage(href, source.file, index, origin);
  return problem('unknown-page', source.file, place, { href, nearest: nearestPage });
}

interface LinkContext {
  /** The file that the link stands in. */
  readonly source: Source;
  readonly index: PageIndex;
  readonly edition: Edition;
  readonly origin: string;
}
