import { expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/archive.ts';
import { checkRumors } from '../../src/domain/checks-rumors/check.ts';
import { evidenceAt } from '../../src/domain/rumor/evidence.ts';
import { articleNotes } from '../../src/domain/rumor/notes.ts';
import type { Rumor } from '../../src/domain/rumor/rumor.ts';
import { statusAt } from '../../src/domain/rumor/status.ts';
import { reportCard } from '../../src/domain/story/report-card.ts';
import { contentIn, SAMPLE } from '../support/content.ts';

const NOW = '2022-12-31T12:00:00Z';
const content = contentIn(SAMPLE);
const archive = buildArchive(content, { now: NOW, preview: false }, { timeZone: 'Europe/Rome' });
const rumorOf = (id: string) => archive.rumors.get(id)!;
const line = ({ history }: Rumor) => history.map(({ at, to }) => `${at.slice(0, 10)} ${to}`);

test('that Xiaomi and Leica work together was unverified for a year and confirmed on 23 May 2022', () => {
  const rumor = rumorOf('xiaomi-leica-partnership');
  expect(line(rumor)).toEqual(['2021-05-11 unverified', '2022-05-23 confirmed']);
  expect(rumor.settlement?.verdict).toMatchObject({
    because: expect.stringContaining('collaborazione di lungo periodo') as string,
    evidence: [{ describe: expect.stringContaining('23 maggio 2022') as string }],
  });
});

test('that the 12 Ultra has a Leica camera is void since June 2022, because the phone was cancelled', () => {
  const rumor = rumorOf('xiaomi-12-ultra-leica');
  expect(line(rumor)).toEqual(['2021-11-18 unverified', '2022-06-29 void']);
  expect(rumor.settlement?.verdict.because).toMatch(/annullato.*12S Ultra/);
  expect(statusAt(rumor.history, Date.parse('2022-05-24T00:00:00Z'))).toBe('unverified');
  expect(rumor.record.data.parents).toEqual(['xiaomi-leica-partnership']);
});

test('that an OPPO Pad is coming was confirmed in February 2022', () => {
  expect(line(rumorOf('oppo-pad'))).toEqual(['2021-11-18 unverified', '2022-02-18 confirmed']);
});

test.each(['xiaomi-12-ultra-leica', 'xiaomi-leica-partnership'])(
  'the picture behind %s was posted, deleted by its author and recovered by chunvn8888',
  (id) => {
    const [report] = rumorOf(id).record.data.reports.filter(
      ({ source }) => source === 'digital-chat-station',
    );
    const [picture] = report?.evidence ?? [];
    expect(picture).toMatchObject({
      medium: 'weibo',
      state: 'deleted',
      deletedBy: 'author',
      recoveredBy: 'chunvn8888',
      describe: expect.stringContaining('Mi 11 Ultra') as string,
    });
    expect(evidenceAt(picture!, archive.now)).toEqual({ state: 'deleted', recovered: true, archived: false });
  },
);

test('readers of the article of November 2021 are told both endings', () => {
  const article = archive.articlesById.get('2021/11/xiaomi-12-ultra-leica')!;
  const notes = articleNotes(article.record, archive.rumors)?.notes ?? [];
  expect(notes.map(({ rumor, then, now, at }) => [rumor, then, now, at.slice(0, 10)])).toEqual([
    ['xiaomi-12-ultra-leica', 'unverified', 'void', '2022-06-29'],
    ['xiaomi-leica-partnership', 'unverified', 'confirmed', '2022-05-23'],
  ]);
});

test('the leaker is right once, with posts he had deleted, and the void rumor counts for nobody', () => {
  const record = archive.trackRecords.get('digital-chat-station');
  expect(record?.hits.map(({ rumor }) => rumor)).toEqual(['oppo-pad']);
  expect(record).toMatchObject({ misses: [], void: ['xiaomi-12-ultra-leica'], open: [] });
  expect(record?.deleted.deleted.hits).toHaveLength(1);
});

test('who only recovered a post, named candidates or announced it has no score', () => {
  expect(archive.trackRecords.has('chunvn8888')).toBe(false);
  expect(archive.trackRecords.has('teme')).toBe(false);
  for (const company of ['xiaomi', 'leica', 'oppo']) {
    expect(archive.trackRecords.get(company)?.scored ?? 0).toBe(0);
  }
});

test('each of the three stories is over', () => {
  const cards = [...archive.rumorsByStory].map(([story, rumors]) => [story, reportCard(rumors).settled]);
  expect(Object.fromEntries(cards)).toEqual({
    'oppo-pad': true,
    'xiaomi-12': true,
    'leica-dopo-huawei': true,
  });
});

test('nothing is wrong with these files', () => {
  const circumstances = { now: Date.parse(NOW), proseOf: () => '' };
  expect(checkRumors(content, circumstances)).toEqual([]);
});
