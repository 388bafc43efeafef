import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import { bodyPrinter } from '../../src/feeds/bodies.ts';
import { entryContent, entryTeaser } from '../../src/feeds/content/content.ts';
import { site } from '../support/site.ts';
import type { FeedEntryView } from '../../src/views/feed/entry.ts';
import { feedViews } from '../../src/views/feed/feeds.ts';
import { newsroom, pact } from '../support/newsroom.ts';
import { archiveOf, articleRecord, bodyFact, noon, picture } from '../support/records.ts';
import { entryView } from './entry.ts';

const contentOf = (entry: FeedEntryView, prose = 'Il testo.') =>
  entryContent(
    entry,
    bodyPrinter(() => Promise.resolve(prose)),
  );

/** The newest entry of a feed, or the newest of a kind. */
function newest(archive: Archive, front: string, kind?: FeedEntryView['kind']): FeedEntryView {
  const feed = feedViews(archive).find((each) => each.front === front);
  const entry = feed?.entries.find((each) => kind === undefined || each.kind === kind);
  if (!entry) throw new RangeError(`${front} has no such entry`);
  return entry;
}

const articleOf = (record: ReturnType<typeof articleRecord>) =>
  newest(archiveOf({ articles: [record] }), '/', 'article');

describe('an article', () => {
  it('is there in full', async () => {
    expect(await contentOf(articleOf(articleRecord('2021/11/a')))).toBe('<p>Il testo.</p>');
  });

  it('shows its cover on top, with its true sides', async () => {
    const cover = { file: './cover.jpg', alt: 'Un "telefono"', caption: 'Visto.', credit: 'Noi & altri' };
    const entry = articleOf({ ...articleRecord('2021/11/a', { cover }), cover: picture });
    expect((await contentOf(entry)).replace(entry.cover?.url ?? '', 'URL')).toMatchInlineSnapshot(
      `"<figure><img src="URL" width="1200" height="750" alt="Un &#x22;telefono&#x22;"><figcaption>Visto. <small>Noi &#x26; altri</small></figcaption></figure><p>Il testo.</p>"`,
    );
  });

  it('has addresses and pictures that work anywhere', async () => {
    const body = bodyFact('content/articles/2021/11/a.md', { images: { './foto.jpg': picture } });
    const entry = entryView({ text: { kind: 'article', notes: [], updates: [], body } });
    const html = await contentOf(
      entry,
      '[Altrove](./b.md#c), [qui](#d)[^1].\n\n![Foto](./foto.jpg)\n\n[^1]: N.',
    );
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/spiffero\.example\/./);
    expect(html).not.toMatch(/srcset|<script|style=/);
  });

  it('opens with what became of its rumors and with what was changed, newest first', async () => {
    const updates = [
      { at: noon('05-25'), kind: 'correction' as const, note: 'L’anno era <2020>.' },
      { at: noon('06-29'), kind: 'update' as const, note: 'Annullato.' },
    ];
    const story = articleRecord('2022/02/news', { rumors: ['pact'], published: noon('02-02'), updates });
    const entry = newest(newsroom({ articles: [story], rumors: [pact] }), '/', 'article');
    expect(await contentOf(entry)).toMatchInlineSnapshot(
      `"<p><strong><a href="https://spiffero.example/voci/pact/">Confermata</a>, 24 maggio 2022:</strong> «The makers work together»: corroborata quando è uscito l’articolo, oggi confermata. As announced.</p><p><strong>Aggiornamento, 29 giugno 2022:</strong> Annullato.</p><p><strong>Correzione, 25 maggio 2022:</strong> L’anno era &#x3C;2020>.</p><hr><p>Il testo.</p>"`,
    );
  });

  it('that was withdrawn says so, and nothing more', async () => {
    const updates = [{ at: noon('03-01'), kind: 'withdrawal' as const, note: 'Non sta in piedi.' }];
    const entry = articleOf(articleRecord('2022/02/a', { updates }));
    expect(entry.kind).toBe('article');
    expect(await contentOf(entry, 'Mai più.')).toMatchInlineSnapshot(
      `"<p><strong>Articolo ritirato, 1 marzo 2022:</strong> Non sta in piedi.</p><p>La redazione non sostiene più questo articolo. L’indirizzo resta, con la ragione.</p><p><a href="https://spiffero.example/2022/02/a/">Title of 2022/02/a</a></p>"`,
    );
  });
});

describe('a correction', () => {
  it('says what was wrong, and where', async () => {
    const updates = [{ at: noon('03-01'), kind: 'correction' as const, note: 'L’anno era 2020.' }];
    const archive = archiveOf({ articles: [articleRecord('2022/02/a', { updates })] });
    expect(await contentOf(newest(archive, '/correzioni/'))).toMatchInlineSnapshot(
      `"<p><strong>Correzione, 1 marzo 2022:</strong> L’anno era 2020.</p><p><a href="https://spiffero.example/2022/02/a/">Title of 2022/02/a</a></p>"`,
    );
  });
});

describe('a change of status', () => {
  it('says of what, from what to what, why, on which proof, and who had told of it', async () => {
    expect(await contentOf(newest(newsroom(), '/voci/pact/', 'change'))).toMatchInlineSnapshot(
      `"<p><strong>Confermata, 24 maggio 2022:</strong> <a href="https://spiffero.example/voci/pact/">The makers work together</a></p><p>Era corroborata, ora è confermata: As announced.</p><ul><li><a href="https://proof.example/page">Prova: proof.example</a></li></ul><p>Gli articoli che ne parlano:</p><ul><li><a href="https://spiffero.example/2022/02/news/">Title of 2022/02/news</a></li></ul>"`,
    );
  });

  it('that is a first report has neither proofs nor articles', async () => {
    const [first] = feedViews(newsroom({ articles: [] }))
      .filter(({ front }) => front === '/voci/plain/')
      .flatMap(({ entries }) => entries);
    expect(await contentOf(first!)).toMatchInlineSnapshot(
      `"<p><strong>Non verificata, 5 marzo 2022:</strong> <a href="https://spiffero.example/voci/plain/">The phone has a plain lens</a></p><p>Prima segnalazione, non verificata: Name of talker l’ha sostenuta.</p>"`,
    );
  });
});

describe('a week', () => {
  it('is a letter of headings and lists', async () => {
    expect(await contentOf(newest(newsroom(), '/segui/settimana/'))).toMatchInlineSnapshot(
      `"<h2>Le storie della settimana</h2><ul><li><a href="https://spiffero.example/storie/saga/">Story saga</a>. 1 articolo.<ul><li><a href="https://spiffero.example/2022/07/end/">Title of 2022/07/end</a></li></ul></li></ul>"`,
    );
  });

  it('tells words after a link as a sentence', async () => {
    const items = [
      { lead: 'Confermata', link: { label: 'X', href: 'https://x.example/' }, words: 'prima contestata' },
      { link: { label: 'Y', href: 'https://y.example/' }, words: 'Due cose. Anche tre.' },
    ];
    const [from, to] = [
      { iso: '', day: '', full: '' },
      { iso: '', day: '', full: '' },
    ];
    const sections = [{ about: 'verdicts' as const, heading: 'Verdetti', items }];
    const html = await contentOf(entryView({ text: { kind: 'digest', from, to, sections } }));
    expect(html).toContain('</a>. Prima contestata.</li>');
    expect(html).toContain('</a>. Due cose. Anche tre.</li>');
  });
});

it('is fit for XML, whatever an editor wrote', async () => {
  const html = await contentOf(entryView(), 'a ]]> b\u0000\u0007 `]]>`');
  expect(html).toBe('<p>a ]]&gt; b <code>]]&gt;</code></p>');
});

it('gives way to the summary and a link where it would be too heavy', () => {
  expect(entryTeaser(entryView({ summary: 'A & B' }))).toBe(
    `<p>A &#x26; B</p><p><a href="${site.url}/2021/11/a/">Leggi tutto</a></p>`,
  );
});
