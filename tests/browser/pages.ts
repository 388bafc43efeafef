import { createUrls } from '../../src/domain/urls.ts';
import { site } from '../support/site.ts';

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
  rumors: urls.rumors(),
  'numbered page of rumors': urls.listPage(urls.rumors(), 1),
  'settled rumor': urls.rumor('xiaomi-12-ultra-leica'),
  'rumor with sixty events': urls.rumor('sulla-bocca-di-tutti'),
  'reopened rumor': urls.rumor('riaperta'),
  'article with notes': urls.article('2021/11/xiaomi-12-ultra-leica'),
  'settled story': urls.story('xiaomi-12'),
  sources: urls.sources(),
  source: urls.source('gola-profonda'),
  corrections: urls.corrections(),
  follow: urls.follow(),
  'plain page': urls.page('pagina-di-prova'),
  'page that is not there': '/nessuna/',
} as const;

/** The page that other sites frame: no navigation, no script. */
export const card = urls.card('xiaomi-12-ultra-leica');

/** An earlier address of the article: a page that sends its readers on. */
export const alias = '/2021/10/un-po-di-tutto/';

/** The kinds with their addresses. */
export const kinds = Object.entries(pages);
