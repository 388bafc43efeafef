import { createUrls } from '../../src/domain/urls.ts';
import { site } from '../../src/site.ts';

const urls = createUrls(site.paths);

/** One address of every kind of page, on the site that `tests/build/test-site.ts` makes. */
export const pages = {
  home: urls.home(),
  'numbered page': urls.listPage(urls.home(), 1),
  article: urls.article('2021/10/di-tutto'),
  'article without cover': urls.article('2021/10/senza-copertina'),
  'withdrawn article': urls.article('2021/09/ritirato'),
  tags: urls.tags(),
  tag: urls.tag('prova-uno'),
  'numbered page of a tag': urls.listPage(urls.tag('prova-uno'), 1),
  stories: urls.stories(),
  story: urls.story('storia-di-prova'),
  authors: urls.authors(),
  author: urls.author('penna-di-prova'),
  archive: urls.archive(),
  year: urls.year('2021'),
  month: urls.month('2021-10'),
  'plain page': urls.page('pagina-di-prova'),
  'page that is not there': '/nessuna/',
} as const;

/** An earlier address of the article: a page that sends its readers on. */
export const alias = '/2021/10/un-po-di-tutto/';

/** The kinds with their addresses. */
export const kinds = Object.entries(pages);
