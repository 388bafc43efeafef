import { describe, expect, it } from 'vitest';
import { aliasViews } from '../../src/views/alias.ts';
import { archiveView, monthViews, yearViews } from '../../src/views/archive.ts';
import { authorsView, authorViews } from '../../src/views/author.ts';
import { homeViews } from '../../src/views/home.ts';
import { notFoundView, plainPageViews } from '../../src/views/page.ts';
import { storiesView, storyViews } from '../../src/views/story/story.ts';
import { tagsView, tagViews } from '../../src/views/tag.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  edition,
  manyArticles,
  pageRecord,
  storyRecord,
} from '../support/records.ts';

describe('the front page', () => {
  it('shows the newest first and leads to the youngest page it does not show', () => {
    const { front, numbers, page } = homeViews(archiveOf({ articles: manyArticles(30) }));
    expect(front.entries).toHaveLength(18);
    expect(front.entries[0]?.href).toBe('/2021/11/n030/');
    expect(front.pager).toEqual({ older: '/pagina/1/' });
    expect(numbers.map(page).map(({ number, pager }) => [number, pager])).toEqual([
      [1, { newer: '/pagina/2/', newest: '/' }],
      [2, { older: '/pagina/1/', newer: '/pagina/3/', newest: '/' }],
      [3, { older: '/pagina/2/', newest: '/' }],
    ]);
  });

  it('names the stories that moved last', () => {
    const articles = [
      articleRecord('2021/11/a', { story: 'old' }),
      articleRecord('2021/12/b', { story: 'new' }),
      articleRecord('2021/12/c', { story: 'unknown' }),
    ];
    const stories = [storyRecord('old'), storyRecord('new'), storyRecord('empty')];
    expect(homeViews(archiveOf({ articles, stories })).front.stories.map(({ href }) => href)).toEqual([
      '/storie/new/',
      '/storie/old/',
    ]);
  });

  it('marks in a preview what is not out, and names a tag that nobody declared by its slug', () => {
    const articles = [articleRecord('2021/11/a', { draft: true, tags: ['undeclared'] })];
    const { front } = homeViews(archiveOf({ articles }, { ...edition, preview: true }));
    expect(front.entries[0]).toMatchObject({ mark: 'draft', kicker: 'undeclared' });
  });

  it('stands without a single article', () => {
    const { front, numbers } = homeViews(archiveOf({}));
    expect(front.entries).toEqual([]);
    expect(numbers).toEqual([]);
  });
});

describe('tags', () => {
  const archive = archiveOf({
    articles: manyArticles(2, { tags: ['beta'] }),
    tags: [
      { slug: 'zeta', label: 'Zeta', description: 'Unused.' },
      { slug: 'beta', label: 'Élan', description: 'About it.' },
      { slug: 'alpha', label: 'Zoom', description: 'Unused.' },
    ],
  });

  it('are listed with their counts, the unused left out', () => {
    expect(tagsView(archive).tags).toEqual([
      { label: 'Élan', href: '/tag/beta/', description: 'About it.', count: 2 },
    ]);
    expect(tagViews(archive).map(({ path }) => path)).toEqual(['/tag/beta/']);
  });

  it('stand in the order of the alphabet, accents aside', () => {
    const articles = [articleRecord('2021/11/a', { tags: ['zeta', 'beta', 'alpha'] })];
    const all = archiveOf({ articles, tags: [...archive.tags.values()] });
    expect(tagsView(all).tags.map(({ label }) => label)).toEqual(['Élan', 'Zeta', 'Zoom']);
  });
});

describe('stories', () => {
  const archive = archiveOf({
    articles: [
      articleRecord('2021/10/a', { story: 'old' }),
      articleRecord('2021/11/b', { story: 'new' }),
      articleRecord('2021/12/c', { story: 'new' }),
    ],
    stories: [storyRecord('old'), storyRecord('new'), storyRecord('empty')],
  });

  it('are listed by their last move, those without articles left out', () => {
    const { stories } = storiesView(archive);
    expect(stories.map(({ href, count, latest }) => [href, count, latest.href])).toEqual([
      ['/storie/new/', 2, '/2021/12/c/'],
      ['/storie/old/', 1, '/2021/10/a/'],
    ]);
    expect(stories[0]?.span).toMatchObject({
      from: { day: '1 novembre 2021' },
      to: { day: '1 dicembre 2021' },
    });
  });

  it('have a hub even before their first article', () => {
    const hub = storyViews(archive).find(({ path }) => path === '/storie/empty/')?.front;
    expect(hub).toMatchObject({ count: 0, entries: [] });
    expect(hub).not.toHaveProperty('span');
  });
});

describe('authors', () => {
  const authors = [
    authorRecord('zoe', {
      name: 'Zoe',
      fictional: true,
      links: [{ label: 'Site', url: 'https://a.example' }],
    }),
    authorRecord('ada', { name: 'Ada' }),
  ];
  const archive = archiveOf({ authors, articles: manyArticles(3) });

  it('are listed by name with what they signed', () => {
    expect(authorsView(archive).authors.map(({ label, count }) => [label, count])).toEqual([
      ['Ada', 3],
      ['Zoe', 0],
    ]);
  });

  it('are marked when made up, and linked to where else they are', () => {
    const zoe = authorViews(archive).find(({ path }) => path === '/autori/zoe/')?.front;
    expect(zoe).toMatchObject({
      fictional: true,
      links: [{ label: 'Site', href: 'https://a.example' }],
      count: 0,
    });
  });
});

describe('the archive', () => {
  const archive = archiveOf({
    articles: ['2020/12/a', '2021/10/b', '2021/12/c', '2021/12/d'].map((id) => articleRecord(id)),
  });

  it('runs over years and months, newest first', () => {
    expect(
      archiveView(archive).years.map(({ label, count, months }) => [
        label,
        count,
        months.map((month) => `${month.label} ${month.count} ${month.href}`),
      ]),
    ).toEqual([
      ['2021', 3, ['dicembre 2021 2 /archivio/2021/12/', 'ottobre 2021 1 /archivio/2021/10/']],
      ['2020', 1, ['dicembre 2020 1 /archivio/2020/12/']],
    ]);
    expect(yearViews(archive).map(({ year, view }) => [year, view.meta.path])).toEqual([
      ['2021', '/archivio/2021/'],
      ['2020', '/archivio/2020/'],
    ]);
  });

  it('links each month to its neighbours that have articles', () => {
    const october = monthViews(archive).find(({ month }) => month === '2021-10')?.view;
    expect(october).toMatchObject({
      heading: 'Archivio di ottobre 2021',
      previous: { href: '/archivio/2020/12/' },
      next: { href: '/archivio/2021/12/' },
    });
    expect(monthViews(archive)[0]?.view).not.toHaveProperty('previous');
    expect(monthViews(archive).at(-1)?.view).not.toHaveProperty('next');
  });
});

describe('plain pages and the rest', () => {
  it('stand at the root and in every footer', () => {
    const archive = archiveOf({ pages: [pageRecord('about')] });
    expect(plainPageViews(archive)[0]?.view.meta.path).toBe('/about/');
    expect(notFoundView(archive).meta).toMatchObject({
      indexed: false,
      pages: [
        { label: 'Firme', href: '/autori/' },
        { label: 'Page about', href: '/about/' },
        { label: 'Correzioni', href: '/correzioni/' },
      ],
    });
  });

  it('leave the policy on corrections to the page of the corrections, named once in the footer', () => {
    const archive = archiveOf({ pages: [pageRecord('about'), pageRecord('correzioni')] });
    expect(plainPageViews(archive).map(({ id }) => id)).toEqual(['about']);
    expect(notFoundView(archive).meta.pages.map(({ href }) => href)).toEqual([
      '/autori/',
      '/about/',
      '/correzioni/',
    ]);
  });

  it('lead from every earlier address to the present one', () => {
    const aliases = ['/2021/11/first/', '/2021/11/second/'];
    expect(aliasViews(archiveOf({ articles: [articleRecord('2021/11/now', { aliases })] }))).toEqual(
      aliases.map((path) => ({
        path,
        target: { label: 'Title of 2021/11/now', href: '/2021/11/now/' },
        canonical: 'https://spiffero.example/2021/11/now/',
      })),
    );
  });
});
