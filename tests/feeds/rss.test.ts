import { describe, expect, it, vi } from 'vitest';
import { rssItems } from '../../src/feeds/rss-item.ts';
import { rssFrame } from '../../src/feeds/rss.ts';
import { entryView, feedView } from './entry.ts';

describe('an RSS feed', () => {
  it('opens with a word to whoever has it in a browser, and says who speaks under which licence', async () => {
    const { head, foot } = await rssFrame(feedView({ modified: '2021-11-18T12:00:00+01:00', sealed: 3 }));
    expect(head + foot).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <!-- Questo è un feed: un elenco di novità che un programma di lettura controlla da sé. Copia l’indirizzo di questa pagina in uno di questi programmi e ti avviserà a ogni novità. Come si fa: https://spiffero.example/segui/ -->
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Spiffero</title><description>Notizie</description><link>https://spiffero.example/</link>
      <language>it</language>
      <copyright>Testi con licenza CC BY 4.0</copyright>
      <managingEditor>redazione@spiffero.example (Spiffero)</managingEditor>
      <lastBuildDate>Thu, 18 Nov 2021 11:00:00 GMT</lastBuildDate>
      <generator>Spiffero</generator>
      <atom:link rel="self" type="application/rss+xml" href="https://spiffero.example/rss.xml"/>
      <atom:link rel="prev-archive" type="application/atom+xml" href="https://spiffero.example/atom/3.xml"/>
      <atom:link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
      <image><url>https://spiffero.example/icon-144.png</url><title>Spiffero</title><link>https://spiffero.example/</link></image>

      </channel></rss>
      "
    `);
  });

  it('has no date before its first item', async () => {
    expect((await rssFrame(feedView())).head).not.toContain('lastBuildDate');
  });
});

describe('an RSS item', () => {
  it('has everything but its text, which follows as it is', () => {
    const item = entryView({
      title: 'A & <b>B</b>',
      summary: 'A & <b>B</b>',
      authors: [
        { name: '007', url: 'https://spiffero.example/autori/007/' },
        { name: 'Ada', url: 'https://spiffero.example/autori/ada/' },
      ],
      categories: [{ term: 'confirmed', label: 'Confermata', scheme: 'https://spiffero.example/voci/' }],
      cover: { url: 'https://spiffero.example/_i/a.jpg', width: 1200, height: 750, alt: '', credit: '' },
    });
    expect(`${rssItems.before(item)}<p>…</p>${rssItems.after}`).toMatchInlineSnapshot(`
      "<item>
      <title>A &#x26; &#x3C;⁠b&#x3E;B&#x3C;⁠/b&#x3E;</title><link>https://spiffero.example/2021/11/a/</link><guid isPermaLink="true">https://spiffero.example/2021/11/a/</guid><description>A &#x26;amp; &#x26;lt;b&#x3E;B&#x26;lt;/b&#x3E;</description><pubDate>Thu, 18 Nov 2021 11:00:00 GMT</pubDate>
      <dc:creator>007</dc:creator>
      <dc:creator>Ada</dc:creator>
      <category domain="https://spiffero.example/voci/">Confermata</category>
      <media:content url="https://spiffero.example/_i/a.jpg" medium="image" type="image/jpeg" width="1200" height="750"/>
      <content:encoded><![CDATA[<p>…</p>]]></content:encoded>
      </item>"
    `);
  });

  it('calls its name a permanent address only as long as it is where to read it', () => {
    const url = 'https://spiffero.example/voci/x/#2022-05-23T10:00:00.000Z';
    const moved = 'https://spiffero.example/2022/01/new/';
    const here = rssItems.before(entryView({ id: url, url }));
    const elsewhere = rssItems.before(entryView({ url: moved }));
    expect(here).toContain(`<guid isPermaLink="true">${url}</guid>`);
    expect(elsewhere).toContain('<guid isPermaLink="false">https://spiffero.example/2021/11/a/</guid>');
    expect(elsewhere).toContain(`<link>${moved}</link>`);
  });

  it('is dated in UTC, in English whatever the site speaks', () => {
    const item = rssItems.before(entryView({ published: '2021-11-18T00:30+01:00' }));
    expect(item).toContain('<pubDate>Wed, 17 Nov 2021 23:30:00 GMT</pubDate>');
  });

  it('holds nothing of the time of its making', () => {
    const now = rssItems.before(entryView());
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01') });
    expect(rssItems.before(entryView())).toBe(now);
    vi.useRealTimers();
  });
});
