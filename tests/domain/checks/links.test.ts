import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../../src/domain/check.ts';
import { readLibrary } from '../../../src/library/read.ts';
import { site } from '../../support/site.ts';
import { article, at, brief, problemsOf, project } from '../../library/project.ts';

/** What the check says of links in one article beside these files. */
async function linkProblems(body: string, files: Record<string, string> = {}, preview = false) {
  const root = project({ [at('qui')]: article(body), ...files });
  return problemsOf(root, preview);
}

/** As many articles corrected and rumors confirmed, all at noon of 1 December 2021. */
function happenings(count: number): Record<string, string> {
  const noon = '2021-12-01T12:00:00+01:00';
  const numbers = Array.from({ length: count }, (_, index) => index);
  const updates = `[{ at: ${noon}, kind: correction, note: Prova. }]`;
  const report = '[{ source: ada, at: 2021-11-20T12:00:00+01:00, stance: supports, basis: document }]';
  const verdict = `[{ at: ${noon}, outcome: confirmed, evidence: [{ describe: Vista }], editor: anna-rossi }]`;
  const rumor = `---\nstatement: Prova\nkind: feature\nstory: telefono\nsettledBy: Prova\nreports: ${report}\nverdicts: ${verdict}\n---\n`;
  return {
    'content/stories/telefono.md': '---\ntitle: Telefono\ndescription: Prova.\n---\n',
    'content/sources/ada.md': '---\nname: Ada\nkind: leaker\ndescription: Prova.\n---\n',
    ...Object.fromEntries(numbers.map((number) => [at(`c-${number}`), article(undefined, { updates })])),
    ...Object.fromEntries(numbers.map((number) => [`content/rumors/v-${number}.md`, rumor])),
  };
}

const suggestions = async (body: string, files?: Record<string, string>) =>
  (await linkProblems(body, files)).map((each) => 'nearest' in each.details && each.details.nearest);

describe('pages that are made from lists', () => {
  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [at(`n-${index}`), article()] as const),
  );

  test.each([
    '/',
    '/pagina/1/',
    '/tag/',
    '/tag/xiaomi/',
    '/tag/xiaomi/pagina/1/',
    '/tag/xiaomi/rss.xml',
    '/rss.xml',
  ])('%s is there', async (href) => {
    expect(await linkProblems(`[x](${href})\n`, many)).toEqual([]);
  });

  test.each([
    '/archivio/2021/11/',
    '/archivio/2021/',
    '/autori/anna-rossi/pagina/1/',
    '/autori/anna-rossi/rss.xml',
    '/feed.json',
    '/atom/1.xml',
    '/voci/atom.xml',
    '/correzioni/rss.xml',
    '/segui/',
    '/segui/settimana/feed.json',
    '/segui/tutti.opml',
    '/segui/tag.opml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/qui.pdf',
  ])('%s is there', async (href) => {
    expect(await linkProblems(`[x](${href})\n`, { ...many, 'public/qui.pdf': '' })).toEqual([]);
  });

  test.each([
    '/pagina/9/',
    '/tag/xiaomi/pagina/9/',
    '/archivio/2020/',
    '/tag/nessuno/',
    '/2021/11/qui/rss.xml',
    '/atom/3.xml',
    '/voci/pagina/1/',
    '/correzioni/pagina/1/',
    '/segui/settimana/',
    '/segui/storie.opml',
    '/tag/xiaomi/atom/1.xml',
  ])('%s is not', async (href) => {
    expect(brief(await linkProblems(`[x](${href})\n`, many))).toEqual(['9:1 unknown-page']);
  });

  test('lists of what happened have numbered pages and archives once they are long', async () => {
    const links = '[x](/correzioni/pagina/1/) [y](/voci/pagina/1/) [z](/correzioni/atom/1.xml)\n';
    expect(await linkProblems(links, happenings(45))).toEqual([]);
  });

  test('a tag that only a draft has got has no page', async () => {
    const tags =
      '- slug: xiaomi\n  label: X\n  description: X.\n- slug: leica\n  label: L\n  description: L.\n';
    const draft = article(undefined, { draft: 'true', tags: '[leica]' });
    const files = { 'content/tags.yaml': tags, [at('bozza')]: draft };
    expect(brief(await linkProblems('[x](/tag/leica/)\n', files))).toEqual(['9:1 unknown-page']);
    expect(await linkProblems('[x](/tag/leica/)\n', files, true)).toEqual([]);
  });
});

describe('what an editor most likely meant', () => {
  test.each([
    ['/2021/11/qui', '/2021/11/qui/'],
    ['/2021/11/QUI/', '/2021/11/qui/'],
    ['/2021/12/qui/', '/2021/11/qui/'],
    ['/autori/ana-rossi/', '/autori/anna-rossi/'],
    ['./altro/', './altro.md'],
    ['altro.html', './altro.md'],
    ['../../../stories/altro.md', './altro.md'],
    ['../../../authors/anna-rosi.md', '../../../authors/anna-rossi.md'],
    ['www.example.com/x', 'https://www.example.com/x'],
    ['example.com', 'https://example.com'],
    ['/niente-di-simile/', undefined],
    ['./niente-di-simile.md', undefined],
  ])('%s → %s', async (href, meant) => {
    expect(await suggestions(`[x](${href})\n`, { [at('altro')]: article() })).toEqual([meant]);
  });
});

describe('links into pages', () => {
  const files = { [at('altro')]: article('## Uno\n\n## Uno\n\n## È così?\n') };

  test.each(['./altro.md#uno', './altro.md#uno-1', './altro.md#è-così', '/2021/11/altro/#%C3%A8-cos%C3%AC'])(
    '%s is there',
    async (href) => {
      expect(await linkProblems(`[x](${href})\n`, files)).toEqual([]);
    },
  );

  test('a heading that isn’t there is told with the nearest', async () => {
    expect(await suggestions('[x](./altro.md#unno) [y](#uno)\n', files)).toEqual(['uno', undefined]);
  });

  test('what was logged has a place under its instant, and nothing else has', async () => {
    const instant = '2021-12-01T11:00:00.000Z';
    const links = `[x](./c-0.md#${instant}) [y](/voci/v-0/#${instant})\n`;
    expect(await linkProblems(links, happenings(1))).toEqual([]);
    const wrong = links.replaceAll('11:00', '12:00');
    const told = await linkProblems(wrong, happenings(1));
    expect(told.map(({ kind }) => kind)).toEqual(['unknown-anchor', 'unknown-anchor']);
  });

  test('links within the page, to its parts and to lists are not asked for headings', async () => {
    expect(
      await linkProblems('## Sotto\n\n[a](#sotto) [b](#page:updates) [c](/tag/#x) [d](qui.md#sotto)\n'),
    ).toEqual([]);
  });

  test('a footnote has the address that pages give it, and no other', async () => {
    const body = 'Uno[^1].\n\n[a](#Note-fn-1) [b](#Note-fnref-1)\n\n[^1]: La nota.\n';
    expect(await linkProblems(body)).toEqual([]);
    expect(brief(await linkProblems('[x](#user-content-fn-1)\n'))).toEqual(['9:1 unknown-anchor']);
  });

  test('a page that can’t be read may have the heading', async () => {
    expect(brief(await linkProblems('[x](./rotto.md#uno)\n', { [at('rotto')]: '---\n' }))).toEqual([
      '1:1 unclosed-frontmatter',
    ]);
  });
});

describe('links to what readers can’t see yet', () => {
  const scheduled = (day: string) =>
    article('[y](../../2030/02/dopo.md)\n', { published: `2030-01-${day}T09:00:00Z` });
  const later = {
    'content/articles/2030/02/dopo.md': article(undefined, { published: '2030-02-01T09:00:00Z' }),
  };

  test('an article that waits itself is held to the day it comes out', async () => {
    const files = { ...later, 'content/articles/2030/01/prima.md': scheduled('15') };
    expect(brief(await linkProblems('Testo.\n', files))).toEqual(['9:1 link-to-scheduled']);
    const back = article('[y](../01/prima.md)\n', { published: '2030-02-01T09:00:00Z' });
    const turned = {
      'content/articles/2030/02/dopo.md': back,
      'content/articles/2030/01/prima.md': article('x', { published: '2030-01-15T09:00:00Z' }),
    };
    expect(await linkProblems('Testo.\n', turned)).toEqual([]);
  });

  test('an earlier address is as hidden as the present one', async () => {
    const files = { [at('bozza')]: article(undefined, { draft: 'true', aliases: '[/vecchia/]' }) };
    expect(brief(await linkProblems('[x](/vecchia/)\n', files))).toEqual(['9:1 link-to-draft']);
  });

  test('drafts may link to drafts, and everything is seen while writing', async () => {
    const draft = article('[x](./altra.md)\n', { draft: 'true' });
    const files = { [at('bozza')]: draft, [at('altra')]: article(undefined, { draft: 'true' }) };
    expect(await linkProblems('Testo.\n', files)).toEqual([]);
    expect(await linkProblems('[x](./bozza.md)\n', files, true)).toEqual([]);
  });

  test('pages, stories and authors are read today', async () => {
    const page = '---\ntitle: Chi siamo\ndescription: Prova.\n---\n\n[y](../articles/2030/02/dopo.md)\n';
    expect(brief(await linkProblems('Testo.\n', { ...later, 'content/pages/chi.md': page }))).toEqual([
      '6:1 link-to-scheduled',
    ]);
  });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  '&#106;avascript:x',
  'vbscript:x',
  'data:text/html,x',
  'file:///x',
])('%s is dangerous', async (href) => {
  expect(brief(await linkProblems(`[x](<${href}>)\n`))).toEqual(['9:1 unsafe-link']);
});

test.each(['https://', 'http://exa mple.com'])('%s is no address', async (href) => {
  expect(brief(await linkProblems(`[x](<${href}>)\n`))).toEqual(['9:1 malformed-link']);
});

describe('the navigation of src/site.ts', () => {
  const draft = { [at('bozza')]: article(undefined, { draft: 'true' }) };
  const page = {
    'content/pages/redazione.md': '---\ntitle: Redazione\ndescription: Prova.\n---\n\n## Chi\n\nProva.\n',
  };

  test.each([
    ['/redazione/', []],
    ['/redazione/#chi', []],
    ['/ads.txt', []],
    ['https://negozio.example/', []],
    ['/redazoine/', ['unknown-page']],
    ['/redazione/#che', ['unknown-anchor']],
    ['/2021/11/bozza/', ['link-to-draft']],
  ])('with a link to %s has the problems %j', async (href, kinds) => {
    const root = project({ [at('qui')]: article(), ...draft, ...page, 'public/ads.txt': 'prova' });
    const library = await readLibrary(root, { cacheDir: false });
    const edition = { now: '2022-01-01T00:00:00Z', preview: false };
    const problems = checkLibrary(library, edition, { ...site, navigation: [{ label: 'Prova', href }] });
    expect(problems.map(({ kind, file }) => `${file} ${kind}`)).toEqual(
      kinds.map((kind) => `src/site.ts ${kind}`),
    );
  });
});
