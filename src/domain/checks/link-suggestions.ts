import { linkTarget } from '../link-target.ts';
import { nearestBy } from '../nearest.ts';
import type { PageIndex } from '../page-index.ts';
import { relativePath } from '../relative-path.ts';
import type { SitePlace } from '../site-place.ts';

/** A host's name without the scheme before it: `www.example.com/page`, `example.com`. */
const BARE_HOST = /^(?:www\.|[\w-]+\.(?:com|org|net|it|eu|cn|de|fr|io)(?:\/|$))/i;

/** What an editor most likely meant by a link that leads nowhere, written as a link would be. */
export function suggestPage(
  href: string,
  from: string,
  index: PageIndex,
  home: SitePlace,
): string | undefined {
  if (BARE_HOST.test(href)) return `https://${href}`;
  const target = linkTarget(href, from, home);
  if (target.kind === 'address') return suggestAddress(target.address, index);
  if (target.kind !== 'file') return undefined;
  const file = suggestFile(target.file, index);
  return file === undefined ? undefined : relativePath(from, file);
}

/** The address with its slashes and letter case mended; else the one with the nearest last word. */
function suggestAddress(address: string, { addresses, isAddress }: PageIndex): string | undefined {
  const mended = `/${address.toLowerCase().split('/').filter(Boolean).join('/')}/`;
  if (isAddress(mended)) return mended;
  return nearestBy(mended, addresses, lastSegment);
}

function suggestFile(written: string, { byFile }: PageIndex): string | undefined {
  const mended = `${written.toLowerCase().replace(/\/+$|\.(?:md|markdown|html?)$/g, '')}.md`;
  if (byFile.has(mended)) return mended;
  return nearestBy(mended, [...byFile.keys()], (path) => path.slice(path.lastIndexOf('/') + 1));
}

const lastSegment = (address: string) => address.split('/').at(-2) ?? '';
