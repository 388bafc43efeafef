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
  const [, collection, id = ''] = CONTENT_FILE.exec(file) ?? [];
  switch (collection) {
    case 'articles':
      return urls.article(id);
    case 'authors':
      return urls.author(id);
    case 'pages':
      return urls.page(id);
    case 'stories':
      return urls.story(id);
    case 'rumors':
      return urls.rumor(id);
    case 'sources':
      return urls.source(id);
    default:
      return undefined;
  }
};
