import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/feeds/bytes.ts';
import { jsonItems } from '../../src/feeds/json-item.ts';
import { jsonFrame } from '../../src/feeds/json.ts';
import type { FeedEntryView } from '../../src/views/feed/entry.ts';
import { entryView, feedView } from './entry.ts';

const itemOf = (entry: FeedEntryView, html = '<p>…</p>'): unknown =>
  JSON.parse(`${jsonItems.before(entry)}${decode(jsonItems.text(encode(html)))}${jsonItems.after}`);

describe('a JSON feed', () => {
  it('says who speaks, under which licence, and where its history is', () => {
    const { head, foot } = jsonFrame(feedView({ sealed: 3 }));
    expect(JSON.parse(head + foot)).toMatchInlineSnapshot(`
      {
        "_spiffero": {
          "about": "https://spiffero.example/segui/",
          "archive": "https://spiffero.example/atom/3.xml",
          "licence": "https://creativecommons.org/licenses/by/4.0/",
        },
        "authors": [
          {
            "name": "Spiffero",
            "url": "https://spiffero.example/",
          },
        ],
        "description": "Notizie",
        "favicon": "https://spiffero.example/icon-192.png",
        "feed_url": "https://spiffero.example/feed.json",
        "home_page_url": "https://spiffero.example/",
        "icon": "https://spiffero.example/icon-512.png",
        "items": [],
        "language": "it",
        "title": "Spiffero",
        "user_comment": "Questo è un feed: un elenco di novità che un programma di lettura controlla da sé. Copia l’indirizzo di questa pagina in uno di questi programmi e ti avviserà a ogni novità. Come si fa: https://spiffero.example/segui/",
        "version": "https://jsonfeed.org/version/1.1",
      }
    `);
  });

  it('has no history before there is one', () => {
    expect(jsonFrame(feedView()).head).not.toContain('archive');
  });
});

describe('a JSON item', () => {
  it('has what JSON Feed has a name for, and under one name of ours what it lacks', () => {
    const rumor = { id: 'x', url: 'https://spiffero.example/voci/x/', statement: 'X è vero', status: 'void' };
    const entry = entryView({
      kind: 'change',
      authors: [{ name: '007', url: 'https://spiffero.example/autori/007/' }],
      categories: [{ term: 'void', label: 'Decaduta', scheme: 'https://spiffero.example/voci/' }],
      cover: { url: 'https://spiffero.example/_i/a.jpg', width: 1200, height: 750, alt: '', credit: '' },
      change: { from: 'disputed', to: 'void' },
      rumors: [rumor] as FeedEntryView['rumors'],
    });
    expect(itemOf(entry)).toMatchInlineSnapshot(`
      {
        "_spiffero": {
          "from": "disputed",
          "kind": "change",
          "rumors": [
            {
              "id": "x",
              "statement": "X è vero",
              "status": "void",
              "url": "https://spiffero.example/voci/x/",
            },
          ],
          "status": "void",
        },
        "authors": [
          {
            "name": "007",
            "url": "https://spiffero.example/autori/007/",
          },
        ],
        "content_html": "<p>…</p>",
        "date_modified": "2021-11-18T11:00:00Z",
        "date_published": "2021-11-18T11:00:00Z",
        "id": "https://spiffero.example/2021/11/a/",
        "image": "https://spiffero.example/_i/a.jpg",
        "summary": "Un sommario.",
        "tags": [
          "Decaduta",
        ],
        "title": "Un titolo",
        "url": "https://spiffero.example/2021/11/a/",
      }
    `);
  });

  it('leaves out what it has nothing to say of', () => {
    expect(itemOf(entryView({ change: { to: 'unverified' } }))).toEqual({
      id: 'https://spiffero.example/2021/11/a/',
      url: 'https://spiffero.example/2021/11/a/',
      title: 'Un titolo',
      summary: 'Un sommario.',
      date_published: '2021-11-18T11:00:00Z',
      date_modified: '2021-11-18T11:00:00Z',
      _spiffero: { kind: 'article', status: 'unverified', rumors: [] },
      content_html: '<p>…</p>',
    });
  });

  it('keeps the HTML, whatever is in it', () => {
    const html = '<p>"\\ \n \u2028 👩🏽‍💻</p>';
    expect(itemOf(entryView(), html)).toMatchObject({ content_html: html });
  });
});
