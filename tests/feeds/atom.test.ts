import { describe, expect, it } from 'vitest';
import { atomEntries } from '../../src/feeds/atom-entry.ts';
import { atomArchiveFrame, atomFrame } from '../../src/feeds/atom.ts';
import { archiveView, entryView, feedView } from './entry.ts';

describe('an Atom feed', () => {
  it('opens with a word to whoever has it in a browser, and says who speaks under which licence', () => {
    expect(atomFrame(feedView({ modified: '2021-11-18T12:00:00+01:00', sealed: 3 })).head)
      .toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <!-- Questo è un feed: un elenco di novità che un programma di lettura controlla da sé. Copia l’indirizzo di questa pagina in uno di questi programmi e ti avviserà a ogni novità. Come si fa: https://spiffero.example/segui/ -->
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="it">
      <id>https://spiffero.example/</id>
      <title>Spiffero</title>
      <subtitle>Notizie</subtitle>
      <updated>2021-11-18T11:00:00Z</updated>
      <author><name>Spiffero</name><uri>https://spiffero.example/</uri></author>
      <link rel="alternate" type="text/html" href="https://spiffero.example/"/>
      <link rel="self" type="application/atom+xml" href="https://spiffero.example/atom.xml"/>
      <link rel="prev-archive" type="application/atom+xml" href="https://spiffero.example/atom/3.xml"/>
      <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
      <icon>https://spiffero.example/icon-192.png</icon>
      <logo>https://spiffero.example/icon-512.png</logo>
      <generator>Spiffero</generator>
      <rights>Testi con licenza CC BY 4.0</rights>
      "
    `);
  });

  it('has no date of its building before the first entry', () => {
    expect(atomFrame(feedView()).head).toContain('<updated>2000-01-01T00:00:00Z</updated>');
  });

  it('has no link to an archive that is not there', () => {
    expect(atomFrame(feedView()).head).not.toContain('archive');
  });
});

describe('an archive', () => {
  const linksOf = (number: number) =>
    atomArchiveFrame(archiveView(number)).head.match(/<link .*archive.*>|<link rel="(?:self|current)".*>/g);

  it('says that it is one, and leads to the feed and back to what was before', () => {
    expect(atomArchiveFrame(archiveView(3)).head).toContain('<fh:archive/>');
    expect(linksOf(3)).toMatchInlineSnapshot(`
      [
        "<link rel="self" type="application/atom+xml" href="https://spiffero.example/atom/3.xml"/>",
        "<link rel="current" type="application/atom+xml" href="https://spiffero.example/atom.xml"/>",
        "<link rel="prev-archive" type="application/atom+xml" href="https://spiffero.example/atom/2.xml"/>",
      ]
    `);
  });

  it('leads on when nothing was before', () => {
    expect(linksOf(1)).toMatchInlineSnapshot(`
      [
        "<link rel="self" type="application/atom+xml" href="https://spiffero.example/atom/1.xml"/>",
        "<link rel="current" type="application/atom+xml" href="https://spiffero.example/atom.xml"/>",
        "<link rel="next-archive" type="application/atom+xml" href="https://spiffero.example/atom/2.xml"/>",
      ]
    `);
  });

  it('bears the id of its feed', () => {
    expect(atomArchiveFrame(archiveView(1)).head).toContain('\n<id>https://spiffero.example/</id>\n');
  });
});

describe('an Atom entry', () => {
  const { before, after } = atomEntries(() => '2022-05-23T10:30:00Z');

  it('has everything but its text, which follows as it is', () => {
    const entry = entryView({
      title: 'A & B',
      authors: [{ name: '<b>007', url: 'https://spiffero.example/autori/007/' }],
      categories: [
        { term: 'leica', label: 'Leica', scheme: 'https://spiffero.example/tag/' },
        { term: 'confirmed', label: 'Confermata', scheme: 'https://spiffero.example/voci/' },
      ],
      cover: { url: 'https://spiffero.example/_i/a.jpg', width: 1200, height: 750, alt: '', credit: '' },
    });
    expect(`${before(entry)}<p>…</p>${after}`).toMatchInlineSnapshot(`
      "<entry>
      <id>https://spiffero.example/2021/11/a/</id>
      <title>A &#x26; B</title>
      <link rel="alternate" type="text/html" href="https://spiffero.example/2021/11/a/"/>
      <published>2021-11-18T11:00:00Z</published>
      <updated>2022-05-23T10:30:00Z</updated>
      <author><name>&#x3C;⁠b&#x3E;007</name><uri>https://spiffero.example/autori/007/</uri></author>
      <category term="leica" scheme="https://spiffero.example/tag/" label="Leica"/>
      <category term="confirmed" scheme="https://spiffero.example/voci/" label="Confermata"/>
      <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
      <media:content url="https://spiffero.example/_i/a.jpg" medium="image" type="image/jpeg" width="1200" height="750"/>
      <summary>Un sommario.</summary>
      <content type="html"><![CDATA[<p>…</p>]]></content>
      </entry>"
    `);
  });
});
