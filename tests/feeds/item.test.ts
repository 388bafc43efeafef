import { describe, expect, it } from 'vitest';
import { articleRecord, bodyFact, picture } from '../support/records.ts';
import { readFeed } from './parsed.ts';
import { feedView, itemView, siteFeed } from './views.ts';

const only = async (...args: Parameters<typeof readFeed>) => (await readFeed(...args)).item![0]!;

describe('an item', () => {
  it('names every author and every subject', async () => {
    const item = await only(
      feedView([itemView({ authors: ['Ada', 'Bo'], categories: ['Leica', 'Xiaomi'] })]),
    );
    expect(item['dc:creator']).toEqual(['Ada', 'Bo']);
    expect(item.category).toEqual(['Leica', 'Xiaomi']);
  });

  it('is dated by its publication, in UTC, however often it is changed', async () => {
    const record = articleRecord('2021/11/a', { published: '2021-11-18T12:00+01:00' });
    const updates = [{ at: '2022-05-23T12:30:00+02:00', kind: 'update' as const, note: 'Altro.' }];
    const changed = {
      ...record,
      data: { ...record.data, updates },
      body: { ...record.body, digest: 'other' },
    };
    const [before, after] = [await only(siteFeed(record)), await only(siteFeed(changed))];
    expect(before.pubDate).toBe('Thu, 18 Nov 2021 11:00:00 GMT');
    expect(after.pubDate).toBe(before.pubDate);
    expect(after.guid).toEqual(before.guid);
  });

  it('keeps its name when the article moves, and says that it is an address no more', async () => {
    const before = await only(siteFeed(articleRecord('2021/11/old')));
    const once = await only(siteFeed(articleRecord('2021/11/new', { aliases: ['/2021/11/old/'] })));
    const twice = await only(
      siteFeed(articleRecord('2021/11/newer', { aliases: ['/2021/11/old/', '/2021/11/new/'] })),
    );
    const name = 'https://spiffero.example/2021/11/old/';
    expect(before).toMatchObject({ link: name, guid: { '#text': name, '@isPermaLink': 'true' } });
    expect(once).toMatchObject({
      link: 'https://spiffero.example/2021/11/new/',
      guid: { '#text': name, '@isPermaLink': 'false' },
    });
    expect(twice.guid).toEqual(once.guid);
  });

  it('shows its cover to readers and to their software: one file, with its true sides', async () => {
    const cover = { file: './cover.jpg', alt: 'Un "telefono"', caption: 'Visto.', credit: 'Noi & altri' };
    const item = await only(siteFeed({ ...articleRecord('2021/11/a', { cover }), cover: picture }));
    const { '@url': url, ...media } = item['media:content']!;
    expect(media).toEqual({ '@medium': 'image', '@type': 'image/jpeg', '@width': '1200', '@height': '750' });
    expect(url).toMatch(/^https:\/\/spiffero\.example\/_i\/0123456789abcdef-1200-\w+\.jpg$/);
    expect(item['content:encoded'].replace(url!, 'URL')).toMatchInlineSnapshot(
      `"<figure><img src="URL" width="1200" height="750" alt="Un &#x22;telefono&#x22;"><figcaption>Visto. <small>Noi &#x26; altri</small></figcaption></figure><p>Il testo.</p>"`,
    );
  });

  it('has no picture where the article has none', async () => {
    const item = await only(siteFeed(articleRecord('2021/11/a')));
    expect(item).not.toHaveProperty('media:content');
    expect(item['content:encoded']).toBe('<p>Il testo.</p>');
  });

  it('has the whole text, with addresses and pictures that work anywhere', async () => {
    const body = bodyFact('content/articles/2021/11/a.md', { images: { './foto.jpg': picture } });
    const prose =
      '[Altrove](./b.md), [fuori](https://b.example/?a&b)[^1].\n\n![Foto](./foto.jpg)\n\n[^1]: Nota.';
    const { 'content:encoded': html } = await only(feedView([itemView({ body })]), prose);
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(new URL(address).protocol).toBe('https:');
    expect(html).toContain('href="https://spiffero.example/2021/11/b/"');
    expect(html).toMatch(
      /<img src="https:\/\/spiffero\.example\/_i\/[^"]+\.jpg" width="\d+" height="\d+" alt="Foto">/,
    );
    expect(html).not.toMatch(/srcset|<script|style=/);
  });

  it('opens with what was changed, newest first', async () => {
    const updates = [
      { at: '2022-05-23T12:30:00+02:00', kind: 'correction' as const, note: 'L’anno era <2020>.' },
      { at: '2022-06-29T12:30:00+02:00', kind: 'update' as const, note: 'Annullato.' },
      { at: '2022-07-01T00:30:00+02:00', kind: 'withdrawal' as const, note: 'Non sta in piedi.' },
    ];
    const item = await only(siteFeed(articleRecord('2021/11/a', { updates })));
    expect(item['content:encoded']).toMatchInlineSnapshot(
      `"<p><strong>Ritiro, 1 luglio 2022:</strong> Non sta in piedi.</p><p><strong>Aggiornamento, 29 giugno 2022:</strong> Annullato.</p><p><strong>Correzione, 23 maggio 2022:</strong> L’anno era &#x3C;2020>.</p><hr><p>Il testo.</p>"`,
    );
  });
});
