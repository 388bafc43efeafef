import { describe, expect, it } from 'vitest';
import { homeViews } from '../../../src/views/home.ts';
import { latestChanges } from '../../../src/views/rumor/changes.ts';
import { newsroom } from '../../support/newsroom.ts';
import { report, rumorRecord, verdict } from '../../support/records.ts';

describe('latestChanges', () => {
  it('tells what changed status, newest first; a first report is no change', () => {
    expect(
      latestChanges(newsroom(), 3).map(({ rumor, from, to, because }) => [
        rumor.href,
        `${from ?? ''} → ${to.word}`,
        because,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "/voci/lens/",
          "Non verificata → Decaduta",
          "The phone was cancelled.",
        ],
        [
          "/voci/pact/",
          "Corroborata → Confermata",
          "As announced.",
        ],
        [
          "/voci/lens/",
          "Contestata → Non verificata",
          "Name of talker ha ritirato quanto aveva detto",
        ],
      ]
    `);
  });

  it('names each change for ever', () => {
    expect(latestChanges(newsroom(), 1)[0]?.id).toBe('lens#2022-06-15T11:00:00.000Z');
  });

  it('keeps changes of one moment in the order of the rumors', () => {
    const both = ['b', 'a'].map((id) =>
      rumorRecord(id, { reports: [report('talker', '01-10')], verdicts: [verdict('confirmed', '02-01')] }),
    );
    const changes = latestChanges(newsroom({ rumors: both }), 5);
    expect(changes.map(({ rumor }) => rumor.href)).toEqual(['/voci/a/', '/voci/b/']);
  });

  it('stands on the front page, a handful', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      rumorRecord(`r${index}`, {
        reports: [report('talker', '01-10')],
        verdicts: [verdict('confirmed', `02-0${index + 1}`)],
      }),
    );
    expect(homeViews(newsroom({ rumors: many })).front.changes).toHaveLength(5);
    expect(homeViews(newsroom({ rumors: [] })).front.changes).toEqual([]);
  });
});
