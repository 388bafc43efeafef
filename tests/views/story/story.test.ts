import { describe, expect, it } from 'vitest';
import { urls } from '../../../src/views/urls.ts';
import { storyViews } from '../../../src/views/story/story.ts';
import { newsroom, pact, plain } from '../../support/newsroom.ts';
import { archiveOf, articleRecord, storyRecord } from '../../support/records.ts';

const hubOf = (id: string, given = newsroom()) =>
  storyViews(given).find(({ path }) => path === urls.story(id))?.front;

describe('the hub of a story', () => {
  it('has its rumors in the order of their first report, and where their data are', () => {
    const hub = hubOf('saga');
    expect(hub?.rumors.map(({ id }) => id)).toEqual(['pact', 'lens']);
    expect(hub?.data).toBe('/api/v1/stories/saga.json');
    expect(hub?.timeline.length).toBeGreaterThan(10);
  });

  it('has its articles as ever, and no timeline where it has no rumor', () => {
    const articles = [articleRecord('2022/02/a', { story: 'saga' })];
    const hub = hubOf('saga', archiveOf({ articles, stories: [storyRecord('saga')] }));
    expect(hub).toMatchObject({ rumors: [], timeline: [], count: 1 });
    expect(hub).not.toHaveProperty('reportCard');
  });
});

describe('the report card', () => {
  it('says how a settled story ended, who had said so and how long it took', () => {
    expect(hubOf('saga')?.reportCard).toMatchObject({
      settledAt: { day: '15 giugno 2022' },
      counts: [
        { status: 'confirmed', word: 'Confermata', count: 1 },
        { status: 'void', word: 'Decaduta', count: 1 },
      ],
      sources: [
        { source: { href: '/fonti/leaker/' }, hits: 1, misses: 0, void: 1 },
        { source: { href: '/fonti/maker/' }, hits: 1, misses: 0, void: 0 },
        { source: { href: '/fonti/talker/' }, hits: 1, misses: 0, void: 0 },
      ],
      durations: [
        { label: 'The phone has their lens', days: 134, word: '134 giorni' },
        { href: '/voci/pact/', days: 134 },
      ],
    });
  });

  it('is not there while a rumor of the story is open', () => {
    expect(hubOf('other')).not.toHaveProperty('reportCard');
    const open = { ...plain, data: { ...plain.data, story: 'saga' } };
    expect(hubOf('saga', newsroom({ rumors: [pact, open] }))).not.toHaveProperty('reportCard');
  });
});
