import type { Source } from './library.ts';
import type { Urls } from './urls.ts';

/** The address of the page that a file becomes. */
export function addressOf({ collection, id }: Pick<Source, 'collection' | 'id'>, urls: Urls): string {
  switch (collection) {
    case 'articles':
      return urls.article(id);
    case 'authors':
      return urls.author(id);
    case 'stories':
      return urls.story(id);
    case 'pages':
      return urls.page(id);
    case 'rumors':
      return urls.rumor(id);
    case 'sources':
      return urls.source(id);
  }
}
