import { describe, expect, it } from 'vitest';
import { sourcesView, sourceViews } from '../../../src/views/source/source.ts';
import { newsroom } from '../../support/newsroom.ts';
import { noon, pageRecord, report, rumorRecord, sourceRecord, verdict } from '../../support/records.ts';

const viewsOf = (given = newsroom()) => new Map(sourceViews(given).map(({ id, view }) => [id, view]));
const leaker = viewsOf().get('leaker')!;

/** Rumors that `by` called right, one a day, and as many called wrong as asked for. */
const calls = (by: string, right: number, wrong = 0) =>
  Array.from({ length: right + wrong }, (_, index) =>
    rumorRecord(`${by}-${index}`, {
      reports: [report(by, '01-10')],
      verdicts: [verdict(index < right ? 'confirmed' : 'refuted', `02-${10 + index}`)],
    }),
  );

describe('the page of a source', () => {
  it('says who it is and where it writes', () => {
    expect(leaker).toMatchObject({
      source: { id: 'leaker', href: '/fonti/leaker/', name: 'Name of leaker', kindWord: 'Leaker' },
      platform: 'Weibo',
      handle: '@leaker',
      url: 'https://posts.example/leaker',
      reply: 'I stand by it.',
    });
    const finder = viewsOf().get('finder');
    for (const field of ['platform', 'handle', 'url', 'reply', 'track', 'deleted'])
      expect(finder).not.toHaveProperty(field);
  });

  it('links every hit and miss to its rumor, with the outcome and the day', () => {
    expect(leaker.track).toMatchObject({
      rate: { score: '1 su 1', range: 'intervallo plausibile 21–100\u00A0%' },
      hits: [
        {
          label: 'The makers work together',
          href: '/voci/pact/',
          outcome: 'confirmed',
          word: 'Confermata',
          at: { day: '24 maggio 2022' },
        },
      ],
      misses: [],
    });
    const wrong = viewsOf(newsroom({ rumors: calls('talker', 0, 1) })).get('talker');
    expect(wrong?.track?.misses).toMatchObject([{ href: '/voci/talker-0/', word: 'Smentita' }]);
  });

  it('counts beside what cannot be scored', () => {
    expect(leaker.track?.counted).toEqual({
      open: [],
      expired: [],
      void: [{ label: 'The phone has their lens', href: '/voci/lens/' }],
      withdrawn: [],
    });
    expect(viewsOf().get('talker')?.track?.counted).toMatchObject({
      open: [{ href: '/voci/plain/' }],
      withdrawn: [{ href: '/voci/lens/' }],
    });
  });

  it('scores by beat, those with a score alone', () => {
    expect(leaker.beats.map(({ word, tally }) => `${word}: ${tally.rate.score}`)).toEqual([
      'Accordo: 1 su 1',
    ]);
  });

  it('sets its deleted posts against those that stayed', () => {
    expect(leaker.deleted).toEqual({
      deleted: expect.objectContaining({ score: '1 su 1' }) as unknown,
      kept: { hits: 0, scored: 0, score: '0 su 0', range: '' },
    });
  });

  it('lists all that it spoke of, the last first, each once', () => {
    const twice = rumorRecord('twice', {
      reports: [report('leaker', '03-01'), report('leaker', '03-02', { basis: 'opinion' })],
    });
    const given = newsroom({
      rumors: [...newsroom().rumors.values()].map(({ record }) => record).concat(twice),
    });
    expect(
      viewsOf(given)
        .get('leaker')
        ?.rumors.map(({ id }) => id),
    ).toEqual(['twice', 'lens', 'pact']);
  });
});

describe('the list of sources', () => {
  it('ranks by the lower end of the range; equals share a rank, in the order of their ids', () => {
    const rumors = ['leaker', 'talker', 'finder'].flatMap((by, index) => calls(by, 5, index === 0 ? 3 : 0));
    const { ranked, unranked } = sourcesView(newsroom({ rumors }));
    expect(ranked.map(({ rank, name, rate }) => [rank, name, rate?.score])).toEqual([
      [1, 'Name of finder', '5 su 5'],
      [1, 'Name of talker', '5 su 5'],
      [3, 'Name of leaker', '5 su 8'],
    ]);
    expect(unranked.map(({ id }) => id)).toEqual(['maker']);
  });

  it('has those under the threshold by name, and says what the threshold is', () => {
    const sources = ['zoe', 'ada', 'eva'].map((id) => sourceRecord(id, { name: id }));
    const { ranked, unranked, threshold } = sourcesView(newsroom({ sources }));
    expect(ranked).toEqual([]);
    expect(unranked.map(({ name }) => name)).toEqual(['ada', 'eva', 'zoe']);
    expect(threshold).toEqual({ scored: 5, verdictDays: 3 });
  });

  it('leads to the page on method where there is one, as each source does', () => {
    const given = newsroom({ pages: [pageRecord('metodo')] });
    const method = { label: 'Page metodo', href: '/metodo/' };
    expect(sourcesView(given).method).toEqual(method);
    expect(viewsOf(given).get('leaker')?.method).toEqual(method);
    expect(sourcesView(newsroom())).not.toHaveProperty('method');
  });

  it('gives no score to who was never scored', () => {
    const { unranked } = sourcesView(newsroom());
    expect(unranked.map(({ id, rate }) => `${id} ${rate?.score ?? '–'}`)).toEqual([
      'finder –',
      'leaker 1 su 1',
      'maker 1 su 1',
      'talker 1 su 1',
    ]);
  });

  it('names a rumor by its id where the archive has lost it', () => {
    const expired = rumorRecord('due', { due: noon('02-01'), reports: [report('leaker', '01-10')] });
    const archive = newsroom({ rumors: [expired] });
    const lost = { ...archive, rumors: new Map() };
    const view = sourceViews(lost).find(({ id }) => id === 'leaker')?.view;
    expect(view?.track?.counted.expired).toEqual([{ label: 'due', href: '/voci/due/' }]);
  });
});
