import { addressOf } from '../domain/address-of.ts';
import type { Source } from '../domain/library.ts';
import { createUrls } from '../domain/urls.ts';
import { site } from '../site.ts';
import type { LocalResolver } from './context.ts';

const CONTENT_FILE = /^content\/(articles|authors|pages|stories|rumors|sources)\/([\w/-]+)\.md$/;

const urls = createUrls(site.paths);

/**
 * The address of the page that a content file becomes, from its path alone:
 * `content/stories/xiaomi-12.md` → `/storie/xiaomi-12/`. Whether the file exists is for the check to say.
 */
export const resolveLocalFile: LocalResolver = (file) => {
  const [, collection, id] = CONTENT_FILE.exec(file) ?? [];
  if (collection === undefined || id === undefined) return undefined;
  return addressOf({ collection: collection as Source['collection'], id }, urls);
};
