import { describe, expect, it } from 'vitest';
import { rumorTimeline, storyTimeline } from '../../../src/views/rumor/timeline.ts';
import type { TimelineEntry } from '../../../src/views/rumor/timeline.ts';
import { newsroom } from '../../support/newsroom.ts';
import { noon, report, rumorRecord, verdict } from '../../support/records.ts';

const archive = newsroom();
const glance = (entries: readonly TimelineEntry[]) =>
  entries.map(({ at, what, status }) => `${at.iso.slice(5, 10)} ${what}${status ? ` → ${status.word}` : ''}`);

describe('the timeline of a rumor', () => {
  it('tells all that happened to it and what we wrote, in words', () => {
    expect(glance(rumorTimeline(archive, archive.rumors.get('lens')!))).toMatchInlineSnapshot(`
      [
        "02-01 Name of leaker pubblica",
        "02-01 Name of leaker la sostiene → Non verificata",
        "02-02 Il post di Name of leaker viene cancellato dall’autore",
        "02-02 Title of 2022/02/news",
        "02-03 Name of finder la sostiene",
        "02-03 Name of finder recupera il post di Name of leaker",
        "02-05 Name of talker la nega → Contestata",
        "03-01 Name of talker ritira quanto aveva detto → Non verificata",
        "06-01 Name of maker la commenta",
        "06-15 Verdetto: decaduta → Decaduta",
      ]
    `);
  });

  it('knows the side of each report, to draw it by', () => {
    const reports = rumorTimeline(archive, archive.rumors.get('lens')!).filter(
      ({ kind }) => kind === 'report',
    );
    expect(reports.map(({ stance }) => stance)).toEqual(['supports', 'supports', 'denies', 'comments']);
  });

  it('leads from an article to the article', () => {
    const entries = rumorTimeline(archive, archive.rumors.get('lens')!);
    expect(entries.filter(({ href }) => href !== undefined)).toMatchObject([
      { kind: 'article', href: '/2022/02/news/' },
    ]);
  });

  it('tells a deadline that passed in silence, but none after the verdict', () => {
    const silent = rumorRecord('silent', { due: noon('04-01'), reports: [report('talker', '01-10')] });
    const settled = rumorRecord('settled', {
      due: noon('04-01'),
      reports: [report('talker', '01-10')],
      verdicts: [verdict('confirmed', '02-01')],
    });
    const given = newsroom({ rumors: [silent, settled] });
    const last = (id: string) => glance(rumorTimeline(given, given.rumors.get(id)!)).at(-1);
    expect(last('silent')).toBe('04-01 Il termine passa senza un verdetto → Scaduta');
    expect(last('settled')).toBe('02-01 Verdetto: confermata → Confermata');
  });

  it('tells of an edited post, and of one that came back by unknown hands', () => {
    const edited = { posted: noon('01-01'), state: 'edited' as const, edited: noon('01-02') };
    const back = {
      state: 'deleted' as const,
      deleted: noon('01-03'),
      recovered: noon('01-04'),
      describe: 'A post',
    };
    const rumor = rumorRecord('posts', {
      reports: [report('talker', '01-10', { evidence: [edited, back] })],
    });
    const given = newsroom({ rumors: [rumor] });
    expect(glance(rumorTimeline(given, given.rumors.get('posts')!))).toMatchInlineSnapshot(`
      [
        "01-01 Name of talker pubblica",
        "01-02 Il post di Name of talker viene modificato",
        "01-03 Il post di Name of talker viene cancellato non si sa da chi",
        "01-04 Il post di Name of talker riemerge",
        "01-10 Name of talker la sostiene → Non verificata",
      ]
    `);
  });
});

describe('the timeline of a story', () => {
  it('names the rumor of each event, and none for an article', () => {
    const entries = storyTimeline(archive, 'saga');
    expect(new Set(entries.map(({ rumor }) => rumor?.href))).toEqual(
      new Set(['/voci/pact/', '/voci/lens/', undefined]),
    );
    expect(entries.map(({ time }) => time)).toEqual(
      entries.map(({ time }) => time).toSorted((a, b) => a - b),
    );
  });

  it('has what we wrote where there is no rumor, and nothing for a story of which nothing is known', () => {
    expect(storyTimeline(newsroom({ rumors: [] }), 'saga').map(({ kind }) => kind)).toEqual([
      'article',
      'article',
    ]);
    expect(storyTimeline(archive, 'unknown')).toEqual([]);
  });
});
