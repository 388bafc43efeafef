import { linkTarget } from '../link-target.ts';
import { nearest } from '../nearest.ts';
import type { PageIndex } from '../page-index.ts';
import { relativePath } from '../relative-path.ts';

/** A host's name without the scheme before it: `www.example.com/page`, `example.com`. */
const BARE_HOST = /^(?:www\.|[\w-]+\.(?:com|org|net|it|eu|cn|de|fr|io)(?:\/|$))/i;

/** What an editor most likely meant by a link that leads nowhere, written as a link would be. */
export function suggestPage(
  href: string,
  from: string,
  index: PageIndex,
  origin: string,
): string | undefined {
  if (BARE_HOST.test(href)) return `https://${href}`;
  const target = linkTarget(href, from, origin);
  if (target.kind === 'address') return suggestAddress(target.address, index);
  if (target.kind !== 'file') return undefined;
  const file = suggestFile(target.file, index);
  return file === undefined ? undefined : relativePath(from, file);
}

/** The address with its slashes and letter case mended; else one that ends alike; else the nearest. */
function suggestAddress(address: string, { addresses, isAddress }: PageIndex): string | undefined {
  const mended = `/${address.toLowerCase().split('/').filter(Boolean).join('/')}/`;
  if (isAddress(mended)) return mended;
  const last = lastSegment(mended);
  return addresses.find((candidate) => lastSegment(candidate) === last) ?? nearest(mended, addresses);
}

function suggestFile(path: string, { byFile }: PageIndex): string | undefined {
  const mended = `${path.toLowerCase().replace(/\/+$|\.(?:md|markdown|html?)$/g, '')}.md`;
  if (byFile.has(mended)) return mended;
  const files = [...byFile.keys()];
  const name = mended.split('/').at(-1);
  return files.find((file) => file.split('/').at(-1) === name) ?? nearest(mended, files);
}

const lastSegment = (address: string) => address.split('/').at(-2) ?? '';
