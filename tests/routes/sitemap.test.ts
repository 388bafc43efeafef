import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import type { PageMeta } from '../../src/views/meta.ts';
import { sitemapViews } from '../../src/routes/sitemap.ts';
import { routes } from '../../src/routes/table.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  manyArticles,
  pageRecord,
  picture,
  storyRecord,
} from '../support/records.ts';
import { siteViews } from '../support/site-views.ts';

const ORIGIN = 'https://spiffero.example';

const entries = (archive: Archive) => sitemapViews(archive, routes).flatMap((view) => view.entries);
const modified = (archive: Archive, path: string) =>
  entries(archive).find(({ url }) => url === ORIGIN + path)?.modified;

describe('the sitemap', () => {
  it('names every page that search engines may show, once, and no other', () => {
    const archive = archiveOf({
      articles: [...manyArticles(40, { story: 'saga' }), articleRecord('2022/01/b', { aliases: ['/old/'] })],
      authors: [authorRecord('ada'), authorRecord('bo')],
      stories: [storyRecord('saga'), storyRecord('empty')],
      pages: [pageRecord('about')],
    });
    const shown = [...siteViews(archive).values()]
      .flatMap((view) => ('meta' in (view as object) ? (view as { meta: PageMeta }).meta : []))
      .filter(({ indexed, canonical, path }) => indexed && canonical === ORIGIN + path);
    expect(
      entries(archive)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(shown.map(({ canonical }) => canonical).sort());
  });

  it('says nothing of what is not published', () => {
    const articles = [articleRecord('2021/11/a', { draft: true }), articleRecord('2031/11/b')];
    expect(JSON.stringify(sitemapViews(archiveOf({ articles }), routes))).not.toMatch(/20[23]1/);
  });

  it('shows the cover of an article', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const record = { ...articleRecord('2021/11/a', { cover }), cover: picture };
    const [covered, bare] = entries(archiveOf({ articles: [record, articleRecord('2021/12/b')] }));
    expect(covered?.image).toMatch(/^https:\/\/spiffero\.example\/_i\/0123456789abcdef-.+\.jpg$/);
    expect(bare).not.toHaveProperty('image');
  });
});

describe('the time of the last change', () => {
  const update = (kind: 'update' | 'withdrawal', at: string) => ({ updates: [{ at, kind, note: 'Note.' }] });

  it('of an article is its publication, or its last logged change', () => {
    const at = '2022-05-23T12:30:00+02:00';
    const archive = archiveOf({
      articles: [articleRecord('2021/11/a'), articleRecord('2021/11/b', update('update', at))],
    });
    expect(modified(archive, '/2021/11/a/')).toBe('2021-11-01T12:00:00+01:00');
    expect(modified(archive, '/2021/11/b/')).toBe(at);
  });

  it('of a list follows what it shows: publications and withdrawals, not changes inside an article', () => {
    const updated = articleRecord('2021/11/a', update('update', '2022-05-23T12:30:00+02:00'));
    const withdrawn = articleRecord('2021/10/b', update('withdrawal', '2022-06-01T09:00:00+02:00'));
    const lists = ['/', '/tag/', '/tag/alpha/', '/autori/', '/autori/ada/', '/archivio/', '/archivio/2021/'];
    for (const path of lists) {
      expect(modified(archiveOf({ articles: [updated] }), path), path).toBe('2021-11-01T12:00:00+01:00');
      expect(modified(archiveOf({ articles: [updated, withdrawn] }), path), path).toBe(
        '2022-06-01T09:00:00+02:00',
      );
    }
  });

  it('of a full page stays as it is when an article is published', () => {
    const articles = manyArticles(30);
    const added = articleRecord('2021/12/new');
    const [before, after] = [archiveOf({ articles }), archiveOf({ articles: [...articles, added] })];
    expect(modified(after, '/pagina/1/')).toBe(modified(before, '/pagina/1/'));
    expect(modified(after, '/')).toBe(added.data.published);
    expect(modified(after, '/archivio/2021/11/')).toBe(modified(before, '/archivio/2021/11/'));
  });

  it('is left out where no log tells', () => {
    const archive = archiveOf({ pages: [pageRecord('about')], stories: [storyRecord('empty')] });
    for (const path of ['/', '/about/', '/storie/empty/', '/autori/ada/']) {
      expect(entries(archive)).toContainEqual({ url: ORIGIN + path });
    }
  });
});

describe('a long sitemap', () => {
  const articles = manyArticles(60);

  it('is cut into parts that an index at the same address names', () => {
    const [index, ...parts] = sitemapViews(archiveOf({ articles }), routes, 25);
    expect(index).toMatchObject({ kind: 'index', path: '/sitemap.xml' });
    expect(index?.entries.map(({ url }) => url)).toEqual(parts.map(({ path }) => ORIGIN + path));
    expect(parts.map(({ path }) => path).slice(0, 2)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml']);
    expect(parts.slice(0, -1).every(({ kind, entries: part }) => kind === 'urls' && part.length === 25)).toBe(
      true,
    );
    expect(parts.flatMap((part) => part.entries)).toEqual(entries(archiveOf({ articles })));
    expect(index?.entries[0]?.modified).toBe(articles[24]?.data.published);
  });

  it('keeps its full parts of articles when one is published', () => {
    const before = sitemapViews(archiveOf({ articles }), routes, 25);
    const after = sitemapViews(
      archiveOf({ articles: [...articles, articleRecord('2021/12/new')] }),
      routes,
      25,
    );
    expect(after.slice(1, 3)).toEqual(before.slice(1, 3));
  });

  it('stays under the limits of the protocol by its count alone', () => {
    const [view] = sitemapViews(archiveOf({ articles: manyArticles(9_000) }), routes);
    expect(view?.kind).toBe('index');
  });
});
