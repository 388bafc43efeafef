import { describe, expect, it, test } from 'vitest';
import { hasFeeds, opmlDocument } from '../../src/feeds/opml.ts';
import type { FeedHead } from '../../src/views/feed/feed.ts';
import { feedView } from './entry.ts';

const head = (kind: FeedHead['kind'], label: string, front: string): FeedHead =>
  feedView({ kind, label, title: `Spiffero: ${label}`, front, home: `https://spiffero.example${front}` });

const HEADS = [
  feedView(),
  head('verdicts', 'Verdetti', '/voci/'),
  head('tag', 'R & D <b>', '/tag/rd/'),
  head('rumor', 'X è vero', '/voci/x/'),
  head('tag', 'Leica', '/tag/leica/'),
];

describe('a list of feeds', () => {
  it('has the feeds of the whole site first, then those of which there are many, by kind', () => {
    expect(opmlDocument('all', HEADS)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <!-- Questo è un elenco di feed in formato OPML: salvalo e importalo in un programma di lettura. Come si fa: https://spiffero.example/segui/ -->
      <opml version="2.0"><head><title>Spiffero: Tutto il sito</title>
      <ownerName>Spiffero</ownerName>
      <ownerId>https://spiffero.example/</ownerId></head>
      <body>
      <outline text="Tutto il sito" title="Spiffero" description="Notizie" type="rss" xmlUrl="https://spiffero.example/atom.xml" htmlUrl="https://spiffero.example/" language="it"/>
      <outline text="Verdetti" title="Spiffero: Verdetti" description="Notizie" type="rss" xmlUrl="https://spiffero.example/voci/atom.xml" htmlUrl="https://spiffero.example/voci/" language="it"/>
      <outline text="Argomenti">
      <outline text="R &#x26;amp; D &#x26;lt;b&#x3E;" title="Spiffero: R &#x26;amp; D &#x26;lt;b&#x3E;" description="Notizie" type="rss" xmlUrl="https://spiffero.example/tag/rd/atom.xml" htmlUrl="https://spiffero.example/tag/rd/" language="it"/>
      <outline text="Leica" title="Spiffero: Leica" description="Notizie" type="rss" xmlUrl="https://spiffero.example/tag/leica/atom.xml" htmlUrl="https://spiffero.example/tag/leica/" language="it"/>
      </outline>
      <outline text="Voci">
      <outline text="X è vero" title="Spiffero: X è vero" description="Notizie" type="rss" xmlUrl="https://spiffero.example/voci/x/atom.xml" htmlUrl="https://spiffero.example/voci/x/" language="it"/>
      </outline>
      </body></opml>
      "
    `);
  });

  it('may be of one kind', () => {
    const list = opmlDocument('tags', HEADS);
    expect(list.match(/xmlUrl="[^"]*"/g)).toEqual([
      'xmlUrl="https://spiffero.example/tag/rd/atom.xml"',
      'xmlUrl="https://spiffero.example/tag/leica/atom.xml"',
    ]);
    expect(list).toContain('<title>Spiffero: Argomenti</title>');
  });
});

test('a list that would be empty is none', () => {
  expect(hasFeeds('all', HEADS)).toBe(true);
  expect(hasFeeds('tags', HEADS)).toBe(true);
  expect(hasFeeds('stories', HEADS)).toBe(false);
});
