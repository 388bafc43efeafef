import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../../src/domain/records.ts';
import { noon, recordOf, report, verdict } from '../rumor/facts.ts';
import { citing, findingsIn } from './content.ts';

const DAY = 24 * 60 * 60 * 1000;
const reports = [report('ada', '02-01')];
const rumors = [
  recordOf('open', { reports }),
  recordOf('confirmed', { reports, verdicts: [verdict('confirmed', '06-01')] }),
  recordOf('refuted', { reports, verdicts: [verdict('refuted', '06-01')] }),
  recordOf('disputed', { reports: [...reports, report('bea', '02-01', { stance: 'denies' })] }),
  recordOf('nobody'),
];
const published = noon('02-10');
const kindsOf = (article: ArticleRecord, more: Parameters<typeof findingsIn>[1] = {}) =>
  findingsIn({ rumors, articles: [article] }, more).map(({ kind }) => kind);

test('what nobody reports is no rumor to cite', () => {
  expect(findingsIn({ rumors, articles: [citing(['open', 'nobody'])] })).toMatchObject([
    { kind: 'unreported-rumor', severity: 'error', path: ['rumors', 1], details: { rumor: 'nobody' } },
  ]);
});

describe('a headline', () => {
  const headline = (title: string, cited: string[], at = published) =>
    kindsOf(citing(cited, { title, published: at }));
  const against = ['headline-against-status'];

  test.each([
    ['Lo schermo doppio è ufficiale', 'open', against],
    ['Confermato: avrà due schermi', 'refuted', against],
    ['Two screens, officially', 'disputed', against],
    ['Schermo doppio, è una bufala', 'confirmed', against],
    ['Lo schermo doppio è ufficiale', 'confirmed', []],
    ['Smentito lo schermo doppio', 'refuted', []],
    ['Smentito lo schermo doppio', 'disputed', []],
    ['Lo schermo doppio non è ancora ufficiale', 'open', []],
    ['Not yet confirmed: two screens', 'open', []],
    ['Confermato lo schermo doppio?', 'open', []],
    ['Unofficial pictures of two screens', 'open', []],
    ['Due schermi, secondo una fonte', 'open', []],
  ])('%s, of a rumor that is %s', (title, cited, expected) => {
    expect(headline(title, [cited])).toEqual(expected);
  });

  test('stands when one of the rumors bears it out, at publication or today', () => {
    expect(headline('È ufficiale', ['open', 'confirmed'])).toEqual([]);
    const taken = recordOf('taken', {
      reports,
      verdicts: [verdict('confirmed', '02-05'), verdict('reopened', '03-01')],
    });
    const article = (day: string) => citing(['taken'], { title: 'È ufficiale', published: noon(day) });
    expect(findingsIn({ rumors: [taken], articles: [article('02-10')] })).toEqual([]);
    expect(findingsIn({ rumors: [taken], articles: [article('02-02')] })).toHaveLength(1);
  });

  test('is told with the word, what it would take, and how things stand', () => {
    const article = citing(['open'], { title: 'Ufficiale: due schermi', published });
    expect(findingsIn({ rumors, articles: [article] })).toMatchObject([
      {
        severity: 'warning',
        path: ['title'],
        details: {
          word: 'Ufficiale',
          expected: ['confirmed'],
          rumors: [{ rumor: 'open', status: 'unverified' }],
        },
      },
    ]);
  });

  test('claims nothing about rumors when the article cites none, or was withdrawn', () => {
    expect(headline('Ufficiale: due schermi', [])).toEqual([]);
    const updates = [{ at: noon('02-12'), kind: 'withdrawal' as const, note: 'It was wrong.' }];
    expect(kindsOf(citing(['open'], { title: 'Ufficiale: due schermi', published, updates }))).toEqual([]);
  });
});

describe('a promise of news', () => {
  const promising = (more: Partial<ArticleRecord['data']> = {}) =>
    citing(['open'], { description: 'Seguiranno aggiornamenti.', published, ...more });
  const after = (days: number) => ({ now: Date.parse(published) + days * DAY });

  test('is due after ninety days', () => {
    const content = { rumors: rumors.slice(0, 1), articles: [promising()] };
    expect(findingsIn(content, after(89))).toEqual([]);
    expect(findingsIn(content, after(90))).toMatchObject([
      {
        kind: 'promise-unkept',
        severity: 'warning',
        path: ['description'],
        details: { phrase: 'Seguiranno aggiornamenti', published, days: 90 },
      },
    ]);
  });

  test.each(['Vi terremo aggiornati.', 'Torneremo a parlarne.', 'We’ll keep you posted.', 'Stay tuned!'])(
    'is found in the text: %s',
    (prose) => {
      const article = citing(['open'], { published });
      expect(kindsOf(article, { ...after(200), prose: `Poche certezze. ${prose}` })).toEqual([
        'promise-unkept',
      ]);
      expect(kindsOf(article, { ...after(200), prose: 'Poche certezze.' })).toEqual([]);
    },
  );

  test('is kept by an update, and by a rumor whose status changed', () => {
    const updates = [{ at: noon('02-12'), kind: 'update' as const, note: 'More is known.' }];
    expect(kindsOf(promising({ updates }), after(200))).toEqual([]);
    expect(kindsOf(promising({ rumors: ['confirmed'] }), after(200))).toEqual([]);
  });

  test('is not asked of drafts', () => {
    expect(kindsOf(promising({ draft: true }), after(200))).toEqual([]);
  });
});
