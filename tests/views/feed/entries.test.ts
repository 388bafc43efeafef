import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/domain/archive.ts';
import type { ArticleRecord, Records } from '../../../src/domain/records.ts';
import type { FeedEntryView } from '../../../src/views/feed/entry.ts';
import type { Evidence } from '../../../src/schema/evidence.ts';
import { feedViews } from '../../../src/views/feed/feeds.ts';
import { lens, newsroom, pact } from '../../support/newsroom.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  noon,
  picture,
  report,
  rumorRecord,
  verdict,
} from '../../support/records.ts';

const COVER = { file: './cover.jpg', alt: 'A phone', caption: 'Seen.', credit: 'Spiffero' };

/** The entries of a feed, newest first. */
const entriesOf = (archive: Archive, front = '/') =>
  feedViews(archive).find((feed) => feed.front === front)!.entries;

const siteEntries = (given: Partial<Records>) => entriesOf(archiveOf(given));

/** The only entry of a kind. */
function only(entries: readonly FeedEntryView[], kind: FeedEntryView['kind']): FeedEntryView {
  const [entry, ...more] = entries.filter((each) => each.kind === kind);
  expect(more).toEqual([]);
  return entry!;
}

describe('an article', () => {
  const entry = (record: ArticleRecord, given: Partial<Records> = {}) =>
    only(siteEntries({ ...given, articles: [record] }), 'article');

  it('is named by its first address for ever, and read at its present one', () => {
    const aliases = ['/2021/11/first/', '/2021/11/second/'];
    expect(entry(articleRecord('2021/11/third', { aliases }))).toMatchObject({
      id: 'https://spiffero.example/2021/11/first/',
      url: 'https://spiffero.example/2021/11/third/',
    });
  });

  it('names authors and subjects as readers know them, and by their ids where the check has more to say', () => {
    const record = articleRecord('2021/11/a', { authors: ['bo', 'nobody'], tags: ['alpha', 'gamma'] });
    const { authors, categories } = entry(record, { authors: [authorRecord('bo', { name: 'Bo' })] });
    expect(authors).toEqual([
      { name: 'Bo', url: 'https://spiffero.example/autori/bo/' },
      { name: 'nobody', url: 'https://spiffero.example/autori/nobody/' },
    ]);
    expect(categories).toEqual([
      { term: 'alpha', label: 'Alpha', scheme: 'https://spiffero.example/tag/' },
      { term: 'gamma', label: 'gamma', scheme: 'https://spiffero.example/tag/' },
    ]);
  });

  it('keeps its date; only a logged update moves when it was updated', () => {
    const updates = [
      { at: noon('01-05'), kind: 'update' as const, note: 'More.' },
      { at: noon('01-06'), kind: 'correction' as const, note: 'Mended.' },
    ];
    const record = articleRecord('2022/01/a', { updates, rumors: ['pact'] });
    const { published, updated, text } = entry(record, { rumors: [pact] });
    expect([published, updated]).toEqual(['2022-01-01T12:00:00+01:00', noon('01-06')]);
    expect(text.kind === 'article' && text.updates.map(({ note }) => note)).toEqual(['Mended.', 'More.']);
    expect(entry(articleRecord('2022/01/a', { rumors: ['pact'] }), { rumors: [pact] }).updated).toBe(
      '2022-01-01T12:00:00+01:00',
    );
  });

  it('tells what became of its rumors, with whole addresses, and their status of today', () => {
    const record = articleRecord('2022/03/a', { rumors: ['pact', 'unknown'] });
    const { text, rumors, categories } = entry(record, { rumors: [pact] });
    expect(text.kind === 'article' && text.notes).toMatchObject([
      {
        rumor: { label: 'The makers work together', href: 'https://spiffero.example/voci/pact/' },
        then: { status: 'corroborated', word: 'Corroborata' },
        now: { status: 'confirmed', word: 'Confermata' },
        since: { day: '24 maggio 2022' },
        because: 'As announced.',
      },
    ]);
    expect(rumors).toEqual([
      {
        id: 'pact',
        url: 'https://spiffero.example/voci/pact/',
        statement: 'The makers work together',
        status: 'confirmed',
      },
    ]);
    expect(categories.at(-1)).toEqual({
      term: 'confirmed',
      label: 'Confermata',
      scheme: 'https://spiffero.example/voci/',
    });
  });

  it('shows the cover at the width of a reader’s column, or all that a smaller one has', () => {
    const record = articleRecord('2021/11/a', { cover: COVER });
    const coverOf = (width: number) =>
      entry({ ...record, cover: { ...picture, width, height: width / 2 } }).cover;
    expect(coverOf(2400)).toMatchObject({ width: 1200, height: 600, alt: 'A phone', caption: 'Seen.' });
    expect(coverOf(300)).toMatchObject({ width: 300, height: 150 });
  });

  it('has no cover where the file is not there, or nothing says what it shows', () => {
    expect(entry(articleRecord('2021/11/a', { cover: COVER }))).not.toHaveProperty('cover');
    expect(entry({ ...articleRecord('2021/11/a'), cover: picture })).not.toHaveProperty('cover');
  });

  it('becomes a short notice when it is withdrawn: same name, same date, no text and no picture', () => {
    const withdrawn = { at: noon('04-01'), kind: 'withdrawal' as const, note: 'None of it holds.' };
    const record = articleRecord('2022/01/a', { cover: COVER, updates: [withdrawn] });
    const before = entry({ ...record, cover: picture, data: { ...record.data, updates: [] } });
    const after = entry({ ...record, cover: picture });
    expect([after.id, after.published]).toEqual([before.id, before.published]);
    expect(after).toMatchObject({
      title: 'Articolo ritirato: Title of 2022/01/a',
      summary: 'None of it holds.',
      updated: noon('04-01'),
      text: {
        kind: 'notice',
        word: 'Articolo ritirato',
        note: 'None of it holds.',
        article: { label: 'Title of 2022/01/a', href: 'https://spiffero.example/2022/01/a/' },
      },
    });
    expect(after.text).toHaveProperty('hint');
    expect(after).not.toHaveProperty('cover');
  });
});

describe('an item of an article’s log', () => {
  const at = '2022-05-25T12:00:00+02:00';
  const record = articleRecord('2022/03/b', {
    aliases: ['/2022/03/a/'],
    rumors: ['pact'],
    updates: [{ at, kind: 'correction', note: 'The name was wrong.' }],
  });
  const rumors = [
    rumorRecord('pact', {
      reports: [report('talker', '01-10')],
      verdicts: [verdict('confirmed', '05-24'), verdict('void', '06-24')],
    }),
  ];

  it('is news of its own, read at its place on the page', () => {
    expect(only(siteEntries({ articles: [record] }), 'correction')).toMatchObject({
      id: 'https://spiffero.example/2022/03/a/#2022-05-25T10:00:00.000Z',
      url: 'https://spiffero.example/2022/03/b/#2022-05-25T10:00:00.000Z',
      title: 'Correzione: Title of 2022/03/b',
      summary: 'The name was wrong.',
      published: at,
      updated: at,
      authors: [{ name: 'Name of ada' }],
      text: {
        kind: 'notice',
        word: 'Correzione',
        at: { iso: at },
        note: 'The name was wrong.',
        article: { label: 'Title of 2022/03/b', href: 'https://spiffero.example/2022/03/b/' },
      },
    });
  });

  it('has the rumors as they stood then', () => {
    const entries = siteEntries({ articles: [record], rumors });
    expect(only(entries, 'correction').rumors.map(({ status }) => status)).toEqual(['confirmed']);
    expect(only(entries, 'article').rumors.map(({ status }) => status)).toEqual(['void']);
  });

  it('says what a withdrawal means, and nothing of the kind else', () => {
    const updates = (['update', 'withdrawal'] as const).map((kind, index) => ({
      at: noon(`05-0${index + 1}`),
      kind,
      note: 'So it is.',
    }));
    const entries = siteEntries({ articles: [articleRecord('2022/03/a', { updates })] });
    expect(only(entries, 'withdrawal').text).toHaveProperty('hint');
    expect(only(entries, 'update').text).not.toHaveProperty('hint');
  });
});

describe('a change of status', () => {
  const changes = (archive: Archive, front: string) =>
    entriesOf(archive, front).filter(({ kind }) => kind === 'change');

  it('is news of its own, signed by the editor, with what it was and what proves it', () => {
    const [entry] = changes(newsroom({ rumors: [pact] }), '/voci/');
    expect(entry).toMatchObject({
      id: 'https://spiffero.example/voci/pact/#2022-05-24T11:00:00.000Z',
      url: 'https://spiffero.example/voci/pact/#2022-05-24T11:00:00.000Z',
      title: 'Confermata: The makers work together',
      summary: 'Era corroborata, ora è confermata: As announced.',
      published: noon('05-24'),
      updated: noon('05-24'),
      authors: [{ name: 'Name of ada' }],
      categories: [{ term: 'confirmed', label: 'Confermata', scheme: 'https://spiffero.example/voci/' }],
      rumors: [{ id: 'pact', status: 'confirmed' }],
      change: { from: 'corroborated', to: 'confirmed' },
      text: {
        kind: 'change',
        from: { status: 'corroborated', word: 'Corroborata' },
        to: { status: 'confirmed', word: 'Confermata' },
        sentence: 'Era corroborata, ora è confermata',
        because: 'As announced.',
        rumor: { label: 'The makers work together', href: 'https://spiffero.example/voci/pact/' },
        proofs: [{ label: 'Prova: proof.example', href: 'https://proof.example/page' }],
      },
    });
  });

  it('comes from nothing when the rumor is first reported; then nobody signs it', () => {
    const entry = changes(newsroom({ rumors: [pact] }), '/voci/pact/').at(-1);
    expect(entry).toMatchObject({
      title: 'Non verificata: The makers work together',
      summary: 'Prima segnalazione, non verificata: Name of talker l’ha sostenuta',
      authors: [],
      change: { to: 'unverified' },
    });
    expect(entry?.change).not.toHaveProperty('from');
    expect(entry?.text).not.toHaveProperty('from');
  });

  it('leads to a copy of a proof that is gone, and says what it showed where there is none', () => {
    const proofsOf = (archived: string[], words: Partial<Evidence> = { describe: 'A post' }) => {
      const gone = { state: 'deleted' as const, deleted: noon('02-02'), archived, ...words };
      const rumor = rumorRecord('r', { reports: [report('talker', '02-01', { evidence: [gone] })] });
      const [entry] = changes(newsroom({ rumors: [rumor] }), '/voci/r/');
      return entry?.text.kind === 'change' ? entry.text.proofs : undefined;
    };
    const copy = 'https://copies.example/1';
    expect(proofsOf([copy])).toEqual([{ label: 'Prova: copies.example', href: copy }]);
    expect(proofsOf([])).toEqual([{ label: 'Prova: A post' }]);
    expect(proofsOf([], { medium: 'weibo' })).toEqual([{ label: 'Prova: weibo' }]);
    expect(proofsOf([], {})).toEqual([]);
  });

  it('stays as it was when the rumor changes again', () => {
    const open = rumorRecord('lens', { ...lens.data, verdicts: [] });
    const before = changes(newsroom({ rumors: [open] }), '/voci/lens/');
    const after = changes(newsroom({ rumors: [lens] }), '/voci/lens/');
    expect(after.slice(-before.length + 1)).toEqual(before.slice(1));
  });
});

describe('a digest', () => {
  const update = { at: noon('03-17'), kind: 'correction' as const, note: 'The name was wrong.' };
  const articles = [
    articleRecord('2022/03/told', { story: 'saga', published: noon('03-15'), updates: [update] }),
    articleRecord('2022/03/alone', { published: noon('03-16') }),
  ];
  const quick = rumorRecord('quick', {
    statement: 'It comes soon',
    story: 'other',
    reports: [report('talker', '03-14')],
    verdicts: [verdict('confirmed', '03-18'), verdict('void', '03-19')],
  });
  const [entry] = entriesOf(newsroom({ articles, rumors: [quick] }), '/segui/settimana/');

  it('is a week in one message, dated when it is over', () => {
    expect(entry).toMatchObject({
      id: 'https://spiffero.example/segui/#2022-W11',
      title: 'La settimana: 14–20 marzo 2022',
      published: '2022-03-20T23:00:00.000Z',
      updated: '2022-03-20T23:00:00.000Z',
      summary: 'It comes soon · Title of 2022/03/told · Story other · Title of 2022/03/alone',
      authors: [],
      categories: [{ term: 'void' }, { term: 'confirmed' }],
      rumors: [{ id: 'quick', status: 'void' }],
    });
  });

  it('has headed lists: verdicts, corrections, stories, other articles', () => {
    expect(entry?.text).toMatchInlineSnapshot(`
      {
        "from": {
          "day": "14 marzo 2022",
          "full": "14 marzo 2022 alle ore 00:00",
          "iso": "2022-03-13T23:00:00.000Z",
        },
        "kind": "digest",
        "sections": [
          {
            "about": "verdicts",
            "heading": "Verdetti e cambi di stato",
            "items": [
              {
                "lead": "Decaduta",
                "link": {
                  "href": "https://spiffero.example/voci/quick/",
                  "label": "It comes soon",
                },
                "words": "prima confermata",
              },
              {
                "lead": "Confermata",
                "link": {
                  "href": "https://spiffero.example/voci/quick/",
                  "label": "It comes soon",
                },
                "words": "prima non verificata",
              },
            ],
          },
          {
            "about": "corrections",
            "heading": "Correzioni e ritiri",
            "items": [
              {
                "lead": "Correzione",
                "link": {
                  "href": "https://spiffero.example/2022/03/told/",
                  "label": "Title of 2022/03/told",
                },
                "words": "The name was wrong.",
              },
            ],
          },
          {
            "about": "stories",
            "heading": "Le storie della settimana",
            "items": [
              {
                "link": {
                  "href": "https://spiffero.example/storie/other/",
                  "label": "Story other",
                },
                "words": "3 novità sulle sue voci",
              },
              {
                "link": {
                  "href": "https://spiffero.example/storie/saga/",
                  "label": "Story saga",
                },
                "links": [
                  {
                    "href": "https://spiffero.example/2022/03/told/",
                    "label": "Title of 2022/03/told",
                  },
                ],
                "words": "1 articolo",
              },
            ],
          },
          {
            "about": "articles",
            "heading": "Altri articoli",
            "items": [
              {
                "link": {
                  "href": "https://spiffero.example/2022/03/alone/",
                  "label": "Title of 2022/03/alone",
                },
              },
            ],
          },
        ],
        "to": {
          "day": "20 marzo 2022",
          "full": "20 marzo 2022 alle ore 23:59",
          "iso": "2022-03-20T22:59:59.999Z",
        },
      }
    `);
  });

  it('leaves out lists without an item', () => {
    const [quiet] = entriesOf(archiveOf({ articles: [articles[1]!] }), '/segui/settimana/');
    expect(quiet?.text.kind === 'digest' && quiet.text.sections.map(({ about }) => about)).toEqual([
      'articles',
    ]);
  });
});
