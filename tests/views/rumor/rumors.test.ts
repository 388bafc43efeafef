import { describe, expect, it } from 'vitest';
import { rumorsViews } from '../../../src/views/rumor/rumors.ts';
import { newsroom } from '../../support/newsroom.ts';
import { archiveOf, noon, report, rumorRecord, storyRecord, verdict } from '../../support/records.ts';

/** As many confirmed rumors as asked for, each settled a minute after the one before: `r001` … */
const settled = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    rumorRecord(`r${String(index + 1).padStart(3, '0')}`, {
      reports: [report('talker', '01-10')],
      verdicts: [
        verdict('confirmed', '02-01', {
          at: new Date(Date.parse(noon('02-01')) + index * 60_000).toISOString(),
        }),
      ],
    }),
  );

describe('the front of the rumors', () => {
  const { front } = rumorsViews(newsroom());

  it('has the open ones by status, in the order of the statuses', () => {
    const denied = rumorRecord('denied', {
      reports: [report('talker', '01-10'), report('maker', '01-11', { stance: 'denies' })],
    });
    const fresh = rumorRecord('fresh', { reports: [report('talker', '04-10')] });
    const stale = rumorRecord('stale', { reports: [report('talker', '01-10')] });
    const { open } = rumorsViews(newsroom({ rumors: [denied, stale, fresh] })).front;
    expect(open.map(({ word, rumors }) => [word, rumors.map(({ id }) => id)])).toEqual([
      ['Non verificata', ['fresh', 'stale']],
      ['Contestata', ['denied']],
    ]);
  });

  it('has the settled ones, the last settled first', () => {
    expect(front.settled.map(({ id }) => id)).toEqual(['lens', 'pact']);
  });

  it('keeps those settled at one moment in the order of their ids', () => {
    const rumors = ['b', 'a', 'c'].map((id) =>
      rumorRecord(id, { reports: [report('talker', '01-10')], verdicts: [verdict('confirmed', '02-01')] }),
    );
    expect(rumorsViews(newsroom({ rumors })).front.settled.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('counts the rumors of each story, those without a page left out', () => {
    expect(front.stories).toEqual([
      { label: 'Story saga', href: '/storie/saga/', count: 2 },
      { label: 'Story other', href: '/storie/other/', count: 1 },
    ]);
    expect(rumorsViews(newsroom({ stories: [] })).front.stories).toEqual([]);
  });

  it('stands without a single rumor', () => {
    const { front, numbers } = rumorsViews(archiveOf({}));
    expect(front).toMatchObject({ open: [], stories: [], settled: [], pager: {} });
    expect(numbers).toEqual([]);
  });
});

describe('the numbered pages', () => {
  const settledOf = (count: number) =>
    rumorsViews(archiveOf({ rumors: settled(count), stories: [storyRecord('saga')] }));

  it('hold the settled ones alone, counted from the oldest', () => {
    const { front, page } = settledOf(60);
    expect(front.pager.older).toBe('/voci/pagina/1/');
    expect(page(1)).toMatchObject({ number: 1, open: [], stories: [] });
    expect(page(1).meta).toMatchObject({
      path: '/voci/pagina/1/',
      title: 'Voci · Pagina 1 · Spiffero',
    });
    expect(
      page(1)
        .settled.map(({ id }) => id)
        .at(-1),
    ).toBe('r001');
  });

  it('never change once they are full, however their sources fare elsewhere', () => {
    const before = settledOf(60).page(1);
    expect(settledOf(61).page(1)).toEqual(before);
  });
});
