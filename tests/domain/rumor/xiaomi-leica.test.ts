import { expect, test } from 'vitest';
import { daysIn } from '../../../src/domain/days.ts';
import { rumorEvents } from '../../../src/domain/rumor/events.ts';
import { evidenceAt } from '../../../src/domain/rumor/evidence.ts';
import { explain } from '../../../src/domain/rumor/explainer.ts';
import { articleNotes } from '../../../src/domain/rumor/notes.ts';
import { statusAt } from '../../../src/domain/rumor/status.ts';
import { trackRecords } from '../../../src/domain/source/track-record.ts';
import { reportCard } from '../../../src/domain/story/report-card.ts';
import { articleRecord } from '../../support/records.ts';
import { findingsIn } from '../checks-rumors/content.ts';
import type { ReportInput, RumorInput } from './facts.ts';
import { NOW, recordOf, rumorOf } from './facts.ts';

/*
 * The Xiaomi and Leica case as far as it is known. Of most events only the
 * month is: they are logged at noon of its first day, in Rome. The OPPO Pad is
 * logged on the day for which it was announced.
 */

const may2021 = '2021-05-01T12:00:00+02:00';
const november2021 = '2021-11-01T12:00:00+01:00';
const announced = '2022-05-23T12:00:00+02:00';
const june2022 = '2022-06-01T12:00:00+02:00';

/** Posted, deleted within hours, recovered the same week: all of it known by the month. */
const picture = {
  medium: 'weibo',
  posted: november2021,
  state: 'deleted' as const,
  deleted: november2021,
  deletedBy: 'author' as const,
  recovered: november2021,
  recoveredBy: 'chunvn8888',
  describe: 'What is evidently a Mi 11 Ultra with a Leica reference',
};

const onPicture: ReportInput = {
  ...{ source: 'digital-chat-station', at: november2021, stance: 'supports', basis: 'document' },
  evidence: [picture],
};

const partnership: Partial<RumorInput> = {
  statement: 'Xiaomi and Leica work together on phone cameras',
  kind: 'partnership',
  reports: [{ source: 'teme', at: may2021, stance: 'supports', basis: 'firsthand' }, onPicture],
  verdicts: [
    {
      ...{ at: announced, outcome: 'confirmed', editor: 'editor' },
      because: 'Xiaomi and Leica announced a long-term partnership on mobile imaging',
      evidence: [{ describe: 'The announcement of 23 May 2022' }],
    },
  ],
};

const ultra: Partial<RumorInput> = {
  statement: 'The Xiaomi 12 Ultra has a camera made with Leica',
  parents: ['xiaomi-leica-partnership'],
  reports: [onPicture],
  verdicts: [
    {
      ...{ at: june2022, outcome: 'void', editor: 'editor' },
      because: 'The Xiaomi 12 Ultra was cancelled; the Xiaomi 12S Ultra takes its place',
      evidence: [{ describe: 'Lei Jun says that it had existed' }],
    },
  ],
};

const pad: Partial<RumorInput> = {
  statement: 'An OPPO Pad is coming',
  kind: 'existence',
  reports: [
    {
      ...{
        source: 'digital-chat-station',
        at: '2022-02-13T12:00:00+01:00',
        stance: 'supports',
        basis: 'document',
      },
      evidence: [
        {
          ...{ medium: 'weibo', posted: '2022-02-13T12:00:00+01:00', describe: 'A poster of the OPPO Pad' },
          ...{ state: 'deleted', deleted: '2022-02-13T12:00:00+01:00', deletedBy: 'author' },
        },
      ],
    },
  ],
  verdicts: [
    {
      ...{ at: '2022-02-24T12:00:00+01:00', outcome: 'confirmed', editor: 'editor' },
      because: 'OPPO confirmed it for 24 February 2022',
      evidence: [{ describe: 'The announcement by OPPO' }],
    },
  ],
};

const rumors = [
  rumorOf(partnership, 'xiaomi-leica-partnership'),
  rumorOf(ultra, 'xiaomi-12-ultra-leica'),
  rumorOf(pad, 'oppo-pad'),
] as const;
const [together, twelveUltra, oppoPad] = rumors;
const line = ({ history }: (typeof rumors)[number]) =>
  history.map(({ at, to }) => `${at.slice(0, 10)} ${to}`);

test('the partnership was unverified in May 2021 and confirmed on 23 May 2022', () => {
  expect(line(together)).toEqual([
    '2021-05-01 unverified',
    '2021-11-01 corroborated',
    '2022-05-23 confirmed',
  ]);
  expect(together.settlement?.verdict.because).toMatch('long-term partnership');
});

test('the 12 Ultra can no longer be true or false: it was cancelled', () => {
  expect(line(twelveUltra)).toEqual(['2021-11-01 unverified', '2022-06-01 void']);
  expect(twelveUltra.settlement?.verdict.because).toMatch('cancelled');
  expect(statusAt(twelveUltra.history, Date.parse(announced))).toBe('unverified');
});

test('the OPPO Pad was confirmed in February 2022', () => {
  expect(line(oppoPad)).toEqual(['2022-02-13 unverified', '2022-02-24 confirmed']);
});

test('the picture was posted, deleted by its author and recovered by chunvn8888', () => {
  const told = rumorEvents(recordOf('any', ultra).data, NOW).map((event) => [
    event.kind,
    'evidence' in event ? [event.evidence.deletedBy, event.evidence.recoveredBy] : undefined,
  ]);
  expect(told).toEqual([
    ['posted', ['author', 'chunvn8888']],
    ['report', undefined],
    ['deleted', ['author', 'chunvn8888']],
    ['recovered', ['author', 'chunvn8888']],
    ['verdict', undefined],
  ]);
  const [evidence] = twelveUltra.record.data.reports[0]!.evidence;
  expect(evidenceAt(evidence!, NOW)).toEqual({ state: 'deleted', recovered: true, archived: false });
});

test('readers of the article of November 2021 are told both endings', () => {
  const article = articleRecord('2021/11/leica', {
    published: '2021-11-20T09:30:00+01:00',
    rumors: ['xiaomi-12-ultra-leica', 'xiaomi-leica-partnership'],
  });
  const notes = articleNotes(article, new Map(rumors.map((rumor) => [rumor.id, rumor])));
  expect(notes?.notes.map(({ rumor, then, now, at }) => [rumor, then, now, at])).toEqual([
    ['xiaomi-12-ultra-leica', 'unverified', 'void', june2022],
    ['xiaomi-leica-partnership', 'corroborated', 'confirmed', announced],
  ]);
});

test('the leaker scores two of two, both deleted, and the void one is counted beside', () => {
  const records = trackRecords(rumors, daysIn('Europe/Rome'));
  const record = records.get('digital-chat-station');
  expect(record?.hits.map(({ rumor }) => rumor)).toEqual(['oppo-pad', 'xiaomi-leica-partnership']);
  expect(record).toMatchObject({ misses: [], void: ['xiaomi-12-ultra-leica'], scored: 2, verdictDays: 2 });
  expect(record?.deleted.deleted.hits).toHaveLength(2);
  expect(record?.deleted.kept.scored).toBe(0);
  expect(explain(twelveUltra, { now: NOW, records, sources: new Map() })).toMatchObject({
    supports: { origins: 1, evidence: { deleted: 1, recovered: 1 }, best: { hits: 2, scored: 2 } },
    official: undefined,
  });
});

test('the story is over: one confirmed, one void', () => {
  const card = reportCard([together, twelveUltra]);
  expect(card).toMatchObject({ settled: true, settledAt: june2022, counts: { confirmed: 1, void: 1 } });
  expect(card.void[0]?.because).toMatch('12S Ultra');
});

test('nothing is wrong with these files', () => {
  expect(findingsIn({ rumors: rumors.map(({ record }) => record) })).toEqual([]);
});
