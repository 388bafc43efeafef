import { expect, test } from 'vitest';
import { daysIn } from '../../../src/domain/days.ts';
import { explain } from '../../../src/domain/rumor/explainer.ts';
import type { Rumor } from '../../../src/domain/rumor/rumor.ts';
import { trackRecords } from '../../../src/domain/source/track-record.ts';
import { source } from '../../../src/schema/source.ts';
import { bodyFact } from '../../support/records.ts';
import { NOW, noon, relay, report, rumorOf, verdict } from './facts.ts';

const sourceRecord = (id: string, kind: string) => ({
  id,
  data: source.parse({ name: id, kind, description: 'Someone' }),
  body: bodyFact(`content/sources/${id}.md`),
});
const sources = new Map(
  [sourceRecord('ada', 'leaker'), sourceRecord('maker', 'company')].map((record) => [record.id, record]),
);

/** Nine rumors that came true: ada said so each time, abe and zoe said no. */
const past = Array.from({ length: 9 }, (_, index) => {
  const denials = ['abe', 'zoe'].map((name) => report(name, '01-01', { stance: 'denies' }));
  const log = { reports: [report('ada', '01-01'), ...denials], verdicts: [verdict('confirmed', '01-02')] };
  return rumorOf(log, `past-${index}`);
});
const explained = (rumor: Rumor) =>
  explain(rumor, { now: NOW, sources, records: trackRecords([...past, rumor], daysIn('Europe/Rome')) });

test('one source, the post was deleted, right nine of nine times, no official word', () => {
  const evidence = [{ posted: noon('02-01'), state: 'deleted' as const, deleted: noon('02-02') }];
  const facts = explained(
    rumorOf({ reports: [report('ada', '02-01', { evidence }), relay('site', 'ada', '02-02')] }),
  );
  expect(facts.supports).toMatchObject({
    origins: 1,
    relays: 1,
    evidence: { pieces: 1, deleted: 1, recovered: 0 },
    best: { source: 'ada', hits: 9, scored: 9 },
  });
  expect(facts.supports.best?.interval.low).toBeCloseTo(0.701, 3);
  expect(facts.denies).toMatchObject({ origins: 0, relays: 0, best: undefined });
  expect(facts.official).toBeUndefined();
});

test('a settled rumor is no proof of who reported it', () => {
  const verdicts = [verdict('confirmed', '03-01')];
  const known = explained(rumorOf({ reports: [report('ada', '02-01')], verdicts }));
  expect(known.supports.best).toMatchObject({ hits: 9, scored: 9 });
  const newcomer = explained(rumorOf({ reports: [report('eve', '02-01')], verdicts }));
  expect(newcomer.supports).toMatchObject({ origins: 1, best: undefined });
});

test('once a rumor is settled, only what was ruled on before it counts', () => {
  const verdicts = [verdict('confirmed', '01-02')];
  const together = explained(rumorOf({ reports: [report('ada', '01-01')], verdicts }));
  expect(together.supports.best).toBeUndefined();
  const reopened = [verdict('refuted', '01-01'), verdict('reopened', '01-03')];
  expect(
    explained(rumorOf({ reports: [report('ada', '01-01')], verdicts: reopened })).supports.best,
  ).toMatchObject({ hits: 9, scored: 9 });
});

test('an expired rumor is told as of its expiry', () => {
  const reports = [report('ada', '01-01')];
  expect(explained(rumorOf({ reports, due: noon('01-02') })).supports.best).toBeUndefined();
  expect(explained(rumorOf({ reports, due: noon('02-01') })).supports.best).toMatchObject({ scored: 9 });
});

test('of several origins the best record speaks, on either side', () => {
  const reports = [report('abe', '02-01'), report('ada', '02-01'), report('zoe', '02-01')];
  expect(explained(rumorOf({ reports })).supports).toMatchObject({ origins: 3, best: { source: 'ada' } });
  const denials = reports.map((one) => ({ ...one, stance: 'denies' as const }));
  expect(explained(rumorOf({ reports: denials })).denies).toMatchObject({
    origins: 3,
    best: { source: 'ada' },
  });
});

test('the official word is the last one of a company, even if only relayed', () => {
  expect(
    explained(rumorOf({ reports: [relay('site', 'maker', '02-01', { stance: 'denies' })] })).official,
  ).toEqual({
    source: 'maker',
    stance: 'denies',
    at: noon('02-01'),
  });
  sources.set('partner', sourceRecord('partner', 'company'));
  const reports = [report('maker', '02-03'), report('partner', '02-01', { stance: 'denies' })];
  expect(explained(rumorOf({ reports })).official).toMatchObject({ source: 'maker', stance: 'supports' });
  const turned = [report('maker', '02-01'), report('partner', '02-03', { stance: 'denies' })];
  expect(explained(rumorOf({ reports: turned })).official).toMatchObject({
    source: 'partner',
    stance: 'denies',
  });
});
