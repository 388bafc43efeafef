import { describe, expect, it } from 'vitest';
import { feedHeads } from '../../../src/views/feed/heads.ts';
import { feedGroups } from '../../../src/views/follow/groups.ts';
import { newsroom } from '../../support/newsroom.ts';
import { archiveOf, report, rumorRecord, sourceRecord, verdict } from '../../support/records.ts';

const groupsOf = (archive: Parameters<typeof feedHeads>[0]) => feedGroups(archive, feedHeads(archive));

describe('the feeds of single pages', () => {
  it('are all there, each in its group, and the open rumors before the settled ones', () => {
    const archive = newsroom();
    const groups = groupsOf(archive);
    expect(groups.map(({ title }) => title)).toEqual([
      'Storie',
      'Argomenti',
      'Fonti',
      'Firme',
      'Voci aperte',
      'Voci concluse',
    ]);
    const single = feedHeads(archive).filter(({ kind }) => !/site|verdicts|corrections|digest/.test(kind));
    const listed = groups.flatMap(({ feeds }) => feeds.map(({ href }) => href));
    expect(listed.toSorted()).toEqual(single.map(({ front }) => front).toSorted());
  });

  it('lead to the page by its name, and to its feed in each format', () => {
    expect(groupsOf(newsroom())[1]?.feeds).toEqual([
      {
        label: 'Alpha',
        href: '/tag/alpha/',
        formats: [
          { label: 'RSS', href: '/tag/alpha/rss.xml' },
          { label: 'Atom', href: '/tag/alpha/atom.xml' },
          { label: 'JSON', href: '/tag/alpha/feed.json' },
        ],
      },
    ]);
  });

  it('are in the order of the alphabet, as readers of the language know it', () => {
    const sources = ['zeta', 'Ètoile', 'alfa'].map((name, index) => sourceRecord(`s${index}`, { name }));
    const group = groupsOf(newsroom({ sources })).find(({ title }) => title === 'Fonti');
    expect(group?.feeds.map(({ label }) => label)).toEqual(['alfa', 'Ètoile', 'zeta']);
  });

  it('of rumors have the last that changed first', () => {
    const rumors = [
      rumorRecord('old', { reports: [report('talker', '01-10')] }),
      rumorRecord('new', { reports: [report('talker', '02-10')] }),
      rumorRecord('moved', { reports: [report('talker', '01-05'), report('finder', '03-01')] }),
      rumorRecord('done', { reports: [report('talker', '01-05')], verdicts: [verdict('void', '04-01')] }),
    ];
    const groups = groupsOf(newsroom({ rumors })).slice(-2);
    expect(groups.map(({ title, feeds }) => [title, ...feeds.map(({ href }) => href)])).toEqual([
      ['Voci aperte', '/voci/moved/', '/voci/new/', '/voci/old/'],
      ['Voci concluse', '/voci/done/'],
    ]);
  });

  it('have no empty group', () => {
    expect(groupsOf(archiveOf({})).map(({ title }) => title)).toEqual(['Firme']);
  });
});
