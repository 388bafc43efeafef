import type { Graph, NewsArticle } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/domain/records.ts';
import { articleView } from '../../src/views/article.ts';
import { authorViews } from '../../src/views/author.ts';
import { homeViews } from '../../src/views/home.ts';
import { dateTime } from '../../src/views/json-ld.ts';
import { archiveOf, articleRecord, authorRecord, picture, storyRecord } from '../support/records.ts';

const ofType = (graph: Graph, type: string) =>
  graph['@graph'].find((thing) => typeof thing === 'object' && '@type' in thing && thing['@type'] === type);

const graphOf = (record: ArticleRecord) => {
  const archive = archiveOf({ articles: [record], stories: [storyRecord('saga')] });
  return articleView(archive, archive.articles[0]!).meta.jsonLd;
};

const newsOf = (record: ArticleRecord) => ofType(graphOf(record), 'NewsArticle') as NewsArticle;

describe('an article', () => {
  it('has all that Google’s guide for articles asks for', () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const record = { ...articleRecord('2021/11/a', { cover, story: 'saga' }), cover: picture };
    const { image, ...news } = newsOf(record) as Exclude<NewsArticle, string> & { image: object[] };
    expect(news).toMatchInlineSnapshot(`
      {
        "@id": "https://spiffero.example/2021/11/a/#article",
        "@type": "NewsArticle",
        "articleSection": "Story saga",
        "author": [
          {
            "@id": "https://spiffero.example/autori/ada/#person",
            "@type": "Person",
            "name": "Name of ada",
            "url": "https://spiffero.example/autori/ada/",
          },
        ],
        "dateModified": "2021-11-01T12:00:00+01:00",
        "datePublished": "2021-11-01T12:00:00+01:00",
        "description": "Description of 2021/11/a",
        "headline": "Title of 2021/11/a",
        "inLanguage": "it",
        "isAccessibleForFree": true,
        "keywords": [
          "Alpha",
        ],
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "mainEntityOfPage": "https://spiffero.example/2021/11/a/",
        "publisher": {
          "@id": "https://spiffero.example/#organization",
        },
        "url": "https://spiffero.example/2021/11/a/",
        "wordCount": 400,
      }
    `);
    expect(image).toHaveLength(3);
    expect(image[0]).toMatchObject({
      '@type': 'ImageObject',
      width: '1200',
      height: '675',
      creditText: 'Spiffero',
    });
  });

  it('shows its drawn card where it has no cover, credited to nobody', () => {
    const { image } = newsOf(articleRecord('2021/11/a')) as unknown as { image: Record<string, string>[] };
    expect(image[0]?.['url']).toMatch(/^https:\/\/spiffero\.example\/.+-card\.jpg$/);
    expect(image[0]).not.toHaveProperty('creditText');
  });

  it('states corrections and withdrawals, newest first, and takes an update for none', () => {
    const updates = [
      { at: '2021-11-02T12:00+01:00', kind: 'correction' as const, note: 'Mended.' },
      { at: '2021-11-03T12:00:00+01:00', kind: 'update' as const, note: 'More.' },
      { at: '2021-11-04T12:00:00+01:00', kind: 'withdrawal' as const, note: 'Wrong.' },
    ];
    expect(newsOf(articleRecord('2021/11/a', { updates }))).toMatchObject({
      dateModified: '2021-11-04T12:00:00+01:00',
      creativeWorkStatus: 'Withdrawn',
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2021-11-04T12:00:00+01:00', text: 'Wrong.' },
        { '@type': 'CorrectionComment', datePublished: '2021-11-02T12:00:00+01:00', text: 'Mended.' },
      ],
    });
    const unchanged = newsOf(articleRecord('2021/11/a'));
    expect(unchanged).not.toHaveProperty('correction');
    expect(unchanged).not.toHaveProperty('creativeWorkStatus');
  });

  it('names a publisher that the same page describes', () => {
    const graph = graphOf(articleRecord('2021/11/a'));
    expect(ofType(graph, 'NewsMediaOrganization')).toMatchInlineSnapshot(`
      {
        "@id": "https://spiffero.example/#organization",
        "@type": "NewsMediaOrganization",
        "email": "redazione@spiffero.example",
        "logo": {
          "@type": "ImageObject",
          "height": "512",
          "url": "https://spiffero.example/icon-512.png",
          "width": "512",
        },
        "masthead": "https://spiffero.example/autori/",
        "name": "Spiffero",
        "slogan": "Notizie e indiscrezioni, fino a come va a finire",
        "url": "https://spiffero.example/",
      }
    `);
  });

  it('stands at the end of its trail', () => {
    expect(ofType(graphOf(articleRecord('2021/11/a', { story: 'saga' })), 'BreadcrumbList'))
      .toMatchInlineSnapshot(`
      {
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://spiffero.example/",
            "name": "Prima pagina",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://spiffero.example/storie/",
            "name": "Storie",
            "position": 2,
          },
          {
            "@type": "ListItem",
            "item": "https://spiffero.example/storie/saga/",
            "name": "Story saga",
            "position": 3,
          },
          {
            "@type": "ListItem",
            "item": "https://spiffero.example/2021/11/a/",
            "name": "Title of 2021/11/a",
            "position": 4,
          },
        ],
      }
    `);
  });
});

describe('an author', () => {
  const profileOf = (data: object) => {
    const [view] = authorViews(archiveOf({ authors: [authorRecord('ada', data)] }));
    return ofType(view!.front.meta.jsonLd, 'ProfilePage');
  };

  it('is the main entity of their page, the same person that signs the articles', () => {
    const links = [{ label: 'Site', url: 'https://ada.example/' }];
    expect(profileOf({ name: 'Ada', links })).toMatchInlineSnapshot(`
      {
        "@type": "ProfilePage",
        "inLanguage": "it",
        "mainEntity": {
          "@id": "https://spiffero.example/autori/ada/#person",
          "@type": "Person",
          "jobTitle": "Reporter",
          "name": "Ada",
          "sameAs": [
            "https://ada.example/",
          ],
          "url": "https://spiffero.example/autori/ada/",
          "worksFor": {
            "@id": "https://spiffero.example/#organization",
          },
        },
        "url": "https://spiffero.example/autori/ada/",
      }
    `);
    const [author] = (newsOf(articleRecord('2021/11/a')) as unknown as { author: object[] }).author;
    expect(author).toMatchObject({ '@id': 'https://spiffero.example/autori/ada/#person' });
  });

  it('that was made up says so to machines as well', () => {
    expect(profileOf({ fictional: true })).toMatchObject({
      mainEntity: { disambiguatingDescription: 'Persona inventata per i contenuti di esempio.' },
    });
    expect(profileOf({})).not.toHaveProperty(['mainEntity', 'disambiguatingDescription']);
    expect(profileOf({})).not.toHaveProperty(['mainEntity', 'sameAs']);
  });

  it('that no file describes is named by their id, which the check reports', () => {
    const [author] = (
      newsOf(articleRecord('2021/11/a', { authors: ['nobody'] })) as unknown as { author: object[] }
    ).author;
    expect(author).toMatchObject({ name: 'nobody', url: 'https://spiffero.example/autori/nobody/' });
  });
});

describe('the front page', () => {
  it('is a web site of the newsroom, without a trail', () => {
    const { jsonLd } = homeViews(archiveOf({})).front.meta;
    expect(ofType(jsonLd, 'WebSite')).toMatchObject({
      name: 'Spiffero',
      url: 'https://spiffero.example/',
      publisher: { '@id': 'https://spiffero.example/#organization' },
    });
    expect(ofType(jsonLd, 'BreadcrumbList')).toBeUndefined();
  });
});

describe('dateTime', () => {
  it.each([
    ['2021-11-20T09:30+01:00', '2021-11-20T09:30:00+01:00'],
    ['2021-11-20T09:30Z', '2021-11-20T09:30:00Z'],
    ['2021-11-20T09:30:15-05:00', '2021-11-20T09:30:15-05:00'],
  ])('gives %s its seconds and leaves its zone', (written, complete) => {
    expect(dateTime(written)).toBe(complete);
  });
});
