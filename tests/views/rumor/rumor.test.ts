import { describe, expect, it } from 'vitest';
import { rumorViews } from '../../../src/views/rumor/rumor.ts';
import { newsroom, pact, plain } from '../../support/newsroom.ts';
import { noon, report, rumorRecord, verdict } from '../../support/records.ts';

const views = new Map(rumorViews(newsroom()).map(({ id, view }) => [id, view]));
const lens = views.get('lens')!;

it('stays as it was, once settled, whatever the verdict on another rumor of its sources', () => {
  const other = (verdicts: ReturnType<typeof verdict>[]) =>
    newsroom({
      rumors: [
        pact,
        plain,
        rumorRecord('early', {
          reports: [report('leaker', '01-02')],
          verdicts: [verdict('refuted', '01-03')],
        }),
        rumorRecord('late', { reports: [report('leaker', '06-01'), report('talker', '06-02')], verdicts }),
      ],
    });
  const [before, after] = [other([]), other([verdict('confirmed', '08-01')])].map(
    (archive) => new Map(rumorViews(archive).map(({ id, view }) => [id, view])),
  );
  expect(before?.get('pact')?.rumor.explainer).toContain('Name of leaker ci ha preso 0 volte su 1');
  expect(after?.get('pact')).toEqual(before?.get('pact'));
  expect(after?.get('plain')).not.toEqual(before?.get('plain'));
});

describe('the page of a rumor', () => {
  it('says what it is about, its status since when, and why', () => {
    expect(lens.rumor).toMatchObject({
      id: 'lens',
      href: '/voci/lens/',
      statement: 'The phone has their lens',
      kind: 'feature',
      story: { label: 'Story saga', href: '/storie/saga/' },
      status: { status: 'void', word: 'Decaduta', since: { iso: noon('06-15') } },
      because: { because: 'The phone was cancelled.', proofs: [{ href: 'https://proof.example/page' }] },
      settledBy: 'Announcement',
      due: { iso: noon('12-31') },
    });
  });

  it('has no deadline where there is none', () => {
    expect(views.get('plain')?.rumor).not.toHaveProperty('due');
  });

  it('tells each change of status with its reason and proofs, oldest first', () => {
    const history = lens.rumor.history.map(({ status, because }) => `${status}: ${because}`);
    expect(history).toMatchInlineSnapshot(`
      [
        "unverified: Name of leaker l’ha sostenuta",
        "disputed: Name of talker l’ha negata",
        "unverified: Name of talker ha ritirato quanto aveva detto",
        "void: The phone was cancelled.",
      ]
    `);
    expect(lens.rumor.history[0]?.proofs).toMatchObject([{ describe: 'A phone with a second lens' }]);
    expect(lens.rumor.history[2]?.proofs).toEqual([]);
  });

  it('leads to what it depends on, what depends on it, and what excludes it', () => {
    const ids = (rumors: readonly { id: string }[]) => rumors.map(({ id }) => id);
    expect([lens.rumor.parents, lens.rumor.children, lens.rumor.rivals].map(ids)).toEqual([
      ['pact'],
      [],
      ['plain'],
    ]);
    expect(ids(views.get('pact')!.rumor.children)).toEqual(['lens']);
  });

  it('leads to the articles about it, oldest first', () => {
    expect(views.get('pact')?.rumor.articles).toMatchObject([
      { label: 'Title of 2022/02/news', href: '/2022/02/news/' },
      { href: '/2022/07/end/' },
    ]);
    expect(views.get('plain')?.rumor.articles).toEqual([]);
  });

  it('is known to search engines by its status and what weighs it', () => {
    expect(lens.meta).toMatchObject({ path: '/voci/lens/', title: 'The phone has their lens · Spiffero' });
    expect(lens.meta.description).toBe(`Decaduta. ${lens.rumor.explainer}`);
    expect(lens.meta.trail.map(({ href }) => href)).toEqual(['/', '/voci/']);
    expect(lens.data).toBe('/api/v1/rumors/lens.json');
  });

  it('gives code for another site that no quotation mark can break', () => {
    const rumor = { ...pact, data: { ...pact.data, statement: 'The "big" & bold' } };
    const [view] = rumorViews(newsroom({ rumors: [rumor] }));
    expect(view?.view.embed).toMatchInlineSnapshot(
      `"<iframe src="https://spiffero.example/voci/pact/card/" title="Stato della voce: The &quot;big&quot; &amp; bold" width="100%" height="220" loading="lazy" style="border:0"></iframe>"`,
    );
  });

  it('says of a ruling without a reason whose it is', () => {
    const bare = rumorRecord('bare', {
      reports: [report('talker', '01-10')],
      verdicts: [{ ...verdict('confirmed', '02-01'), because: undefined }],
    });
    const [view] = rumorViews(newsroom({ rumors: [bare] }));
    expect(view?.view.rumor.because.because).toBe('decisione della redazione');
  });

  it('stands when what it refers to is missing, which the check reports', () => {
    const lost = rumorRecord('lost', {
      story: 'nowhere',
      parents: ['nothing'],
      reports: [report('nobody', '01-10')],
    });
    const [view] = rumorViews(newsroom({ rumors: [lost] }));
    expect(view?.view.rumor).toMatchObject({
      story: { label: 'nowhere' },
      parents: [],
      voices: [{ source: { label: 'nobody' }, sourceKind: '' }],
    });
  });
});

describe('ClaimReview', () => {
  const reviewOf = (id: string) => {
    const graph = views.get(id)?.meta.jsonLd['@graph'] ?? [];
    return graph.find((thing) => (thing as { '@type'?: string })['@type'] === 'ClaimReview');
  };

  it('rates a confirmed claim in numbers and words, and names where it appeared before', () => {
    expect(reviewOf('pact')).toMatchObject({
      '@id': 'https://spiffero.example/voci/pact/#review',
      datePublished: noon('05-24'),
      claimReviewed: 'The makers work together',
      reviewBody: 'As announced.',
      reviewRating: { ratingValue: 5, worstRating: 1, bestRating: 5, alternateName: 'Confermata' },
      itemReviewed: {
        '@id': 'https://spiffero.example/voci/pact/#claim',
        datePublished: noon('01-10'),
        appearance: [{ url: 'https://spiffero.example/2022/02/news/' }],
      },
    });
  });

  it('rates a void claim in words alone, and is not there while a claim is open', () => {
    expect(reviewOf('lens')).toMatchObject({ reviewRating: { alternateName: 'Decaduta' } });
    expect(reviewOf('lens')).not.toHaveProperty('reviewRating.ratingValue');
    expect(reviewOf('plain')).toBeUndefined();
  });

  it('names a post that is still online first, and none that is gone', () => {
    const posted = (state: 'live' | 'deleted') => ({
      url: `https://posts.example/${state}`,
      state,
      ...(state === 'deleted' && { deleted: noon('01-11'), describe: 'A post' }),
    });
    const seen = rumorRecord('seen', {
      reports: [report('talker', '01-10', { evidence: [posted('deleted'), posted('live')] })],
      verdicts: [{ ...verdict('refuted', '02-01'), because: undefined }],
    });
    const [view] = rumorViews(newsroom({ rumors: [seen] }));
    const review = view?.view.meta.jsonLd['@graph'].at(-1);
    expect(review).toMatchObject({
      reviewRating: { ratingValue: 1 },
      itemReviewed: { firstAppearance: { url: 'https://posts.example/live' } },
    });
    expect(review).not.toHaveProperty('reviewBody');
    expect(review).not.toHaveProperty('itemReviewed.appearance');
  });

  it('names no appearance where nothing can be looked at', () => {
    const unseen = rumorRecord('unseen', {
      reports: [report('talker', '01-10')],
      verdicts: [verdict('refuted', '02-01')],
    });
    const [view] = rumorViews(newsroom({ rumors: [unseen] }));
    expect(view?.view.meta.jsonLd['@graph'].at(-1)).not.toHaveProperty('itemReviewed.firstAppearance');
  });
});
