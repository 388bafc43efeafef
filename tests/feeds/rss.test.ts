import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rssDocument } from '../../src/feeds/rss.ts';
import { articleRecord, bodyFact, manyArticles, picture } from '../support/records.ts';
import { parseXml, proseOf, readFeed } from './parsed.ts';
import { feedView, itemView, siteFeed } from './views.ts';

const XML_ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

afterEach(() => {
  vi.useRealTimers();
});

describe('a feed', () => {
  it('says who speaks, where it stands and under which licence', async () => {
    expect(await readFeed(feedView())).toMatchInlineSnapshot(`
      {
        "atom:link": [
          {
            "@href": "https://spiffero.example/rss.xml",
            "@rel": "self",
            "@type": "application/rss+xml",
          },
          {
            "@href": "https://creativecommons.org/licenses/by/4.0/",
            "@rel": "license",
          },
        ],
        "copyright": "Testi con licenza CC BY 4.0",
        "description": "Notizie",
        "image": {
          "link": "https://spiffero.example/",
          "title": "Spiffero",
          "url": "https://spiffero.example/icon-144.png",
        },
        "language": "it",
        "lastBuildDate": "Thu, 18 Nov 2021 11:00:00 GMT",
        "link": "https://spiffero.example/",
        "managingEditor": "redazione@spiffero.example (Spiffero)",
        "title": "Spiffero",
      }
    `);
  });

  it('has no date before its first article', async () => {
    const channel = await readFeed(siteFeed());
    expect(channel).not.toHaveProperty('lastBuildDate');
    expect(channel).not.toHaveProperty('item');
  });

  it('is the same, byte for byte, whenever it is built', async () => {
    const cover = { file: './cover.jpg', alt: 'A phone', credit: 'Spiffero' };
    const last = { ...articleRecord('2021/12/z', { cover }), cover: picture };
    const buildAt = (now: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      return rssDocument(siteFeed(...manyArticles(30), last), proseOf('# Uno\n\nDue[^1].\n\n[^1]: Tre.'));
    };
    expect(await buildAt('2025-06-01T10:00:00Z')).toBe(await buildAt('2027-02-03T04:05:06Z'));
  });

  it('runs from the newest article to the oldest of those it has room for', async () => {
    const { item = [] } = await readFeed(siteFeed(...manyArticles(25)));
    expect(item).toHaveLength(20);
    expect(item[0]?.link).toBe('https://spiffero.example/2021/11/n025/');
    const times = item.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('says nothing of a draft or of an article of the future', async () => {
    const document = await rssDocument(
      siteFeed(
        articleRecord('2021/11/a'),
        articleRecord('2021/11/b', { title: 'Segretissimo', draft: true }),
        articleRecord('2031/11/c', { title: 'Segretissimo' }),
      ),
      proseOf('Il testo.'),
    );
    expect(document).not.toContain('Segretissimo');
    expect(document.match(/<item>/g)).toHaveLength(1);
  });
});

describe('hostile words', () => {
  const HOSTILE = [
    'Lui: “sì”, lei: "no", l\'altro: <b>forse</b>',
    '<![CDATA[ ]]> & &amp; &lt; &nbsp; &#0; &unknown;',
    'עברית \u202Eabc\u202C ‏',
    '🏳️‍🌈👩🏽‍💻',
    '--> <!-- ?> <?xml version="1.0"?>',
    '</title></item><script>alert(1)</script>',
    '007',
    '1e3',
    '__proto__',
    'true',
  ];

  it.each(HOSTILE)('arrive as they were written: %s', async (text) => {
    const item = itemView({ title: text, description: text, authors: [text], categories: [text] });
    const { title, item: items } = await readFeed({ ...feedView([item]), title: text });
    expect(title).toBe(text);
    expect(items?.[0]).toMatchObject({ title: text, description: text, category: [text] });
    expect(items?.[0]?.['dc:creator'][0]?.replace('\u2060', '')).toBe(text);
  });

  it('lose the characters that no XML may hold, and nothing else', async () => {
    const text = 'a\u0000b\u0007c\u001Bd\uFFFEe\uFFFFf\uD800g\tà';
    const document = await rssDocument(
      feedView([itemView({ title: text, description: text, authors: [text], categories: [text] })]),
      proseOf(`${text}\n\n[${text}](https://a.example/?a=1&b=2)`),
    );
    expect(document.match(XML_ILLEGAL)).toBeNull();
    const { item } = (parseXml(document) as { rss: { channel: { item: { title: string }[] } } }).rss.channel;
    expect(item[0]?.title).toBe('abcdefg\tà');
  });

  it('never break the document, whatever they are', async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(anything, anything, async (title, prose) => {
        const body = bodyFact('content/articles/2021/11/a.md', { digest: prose });
        const { item } = await readFeed(feedView([itemView({ title: `.${title}`, body })]), prose);
        expect(item?.[0]?.title.replaceAll(/\r\n?/g, '\n')).toBe(
          `.${title}`.replaceAll(XML_ILLEGAL, '').replaceAll(/\r\n?/g, '\n'),
        );
      }),
      { numRuns: 200 },
    );
  });
});
