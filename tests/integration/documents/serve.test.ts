import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { SiteDocument } from '../../../src/feeds/document.ts';
import { serveDocuments } from '../../../src/build/documents/serve.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { archiveOf, articleRecord } from '../../support/records.ts';

/** A server with the step under test; what it lets pass is answered by 418. */
async function serve(list: (archive: Archive) => Iterable<SiteDocument>, first = archiveOf({})) {
  let archive = first;
  const failures: unknown[] = [];
  const step = serveDocuments(
    () => Promise.resolve(archive),
    list,
    (failure) => failures.push(failure),
  );
  const server = createServer((request, response) => {
    step(request, response, () => response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    failures,
    get: (url: string) => fetch(`http://localhost:${port}${url}`),
    edit: (next: Archive) => {
      archive = next;
    },
  };
}

function at(path: string, render = () => Promise.resolve(`text of ${path}`)): SiteDocument {
  return { path, key: () => path, render };
}

test('a document comes with its text and its type', async () => {
  const paths = [
    '/rss.xml',
    '/tag/x/atom.xml',
    '/tag/x/atom/3.xml',
    '/feed.json',
    '/segui/tutti.opml',
    '/n.xml',
  ];
  const { get } = await serve(() => paths.map((path) => at(path)));
  const answers = await Promise.all(paths.map(get));
  expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/rss+xml; charset=utf-8',
    'application/atom+xml; charset=utf-8',
    'application/atom+xml; charset=utf-8',
    'application/feed+json; charset=utf-8',
    'text/x-opml; charset=utf-8',
    'application/xml; charset=utf-8',
  ]);
  expect(await answers[0]!.text()).toBe('text of /rss.xml');
  expect((await get('/rss.xml?again')).status).toBe(200);
});

test('pages, data and addresses of no document pass', async () => {
  const { get } = await serve(() => [at('/rss.xml')]);
  for (const path of ['/', '/tag/x/', '/api/v1/rumors.json', '/tag/x/rss.xml'])
    expect((await get(path)).status, path).toBe(418);
});

test('what is edited is seen at the next request', async () => {
  const { get, edit } = await serve(({ articles }) => [
    at('/rss.xml', () => Promise.resolve(`${articles.length} articles`)),
  ]);
  expect(await (await get('/rss.xml')).text()).toBe('0 articles');
  edit(archiveOf({ articles: [articleRecord('2021/11/one')] }));
  expect(await (await get('/rss.xml')).text()).toBe('1 articles');
});

test('a document that cannot be made is told to the writer and does not hang the browser', async () => {
  const failure = new Error('no such author');
  const { get, failures } = await serve(() => [at('/rss.xml', () => Promise.reject(failure))]);
  expect((await get('/rss.xml')).status).toBe(500);
  expect(failures).toEqual([failure]);
});
