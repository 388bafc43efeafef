import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rumorEvents } from '../../../src/domain/rumor/events.ts';
import { independentOrigins } from '../../../src/domain/rumor/origins.ts';
import { logs, timeOf } from './arbitraries.ts';
import type { RumorInput } from './facts.ts';
import { noon, relay, report, rumorOf } from './facts.ts';

const originsOf = (reports: RumorInput['reports'], day?: string) =>
  independentOrigins(rumorOf({ reports }).events, ...(day === undefined ? [] : [Date.parse(noon(day))])).map(
    ({ source, stance, heard, relayedBy }) => ({ source, stance, heard, relayedBy }),
  );

test('twelve who report it collapse to the two who did not copy', () => {
  const copies = Array.from({ length: 10 }, (_, index) =>
    relay(`site-${index}`, index === 0 ? 'ada' : `site-${index - 1}`, '02-02'),
  );
  const [ada, bea, ...others] = originsOf([report('ada', '02-01'), ...copies, report('bea', '02-03')]);
  expect(others).toEqual([]);
  expect(ada?.relayedBy).toHaveLength(10);
  expect(bea).toEqual({ source: 'bea', stance: 'supports', heard: true, relayedBy: [] });
});

test('one known only through others is an origin, marked as not heard', () => {
  expect(originsOf([relay('bea', 'zoe', '02-01'), relay('cleo', 'bea', '02-02')])).toEqual([
    { source: 'zoe', stance: 'supports', heard: false, relayedBy: ['bea', 'cleo'] },
  ]);
});

test('sources that relay one another are nobody’s word', () => {
  expect(
    originsOf([relay('ada', 'bea', '02-01'), relay('bea', 'cleo', '02-02'), relay('cleo', 'ada', '02-03')]),
  ).toEqual([]);
  expect(originsOf([relay('ada', 'ada', '02-01')])).toEqual([]);
});

test('a circle around someone who speaks for himself leaves him the one origin', () => {
  expect(
    originsOf([report('ada', '02-01'), relay('bea', 'ada', '02-02'), relay('ada', 'bea', '02-03')]),
  ).toEqual([{ source: 'ada', stance: 'supports', heard: true, relayedBy: ['bea'] }]);
});

test('a relay of what was only someone’s opinion has no origin', () => {
  expect(originsOf([report('ada', '02-01', { basis: 'opinion' }), relay('bea', 'ada', '02-02')])).toEqual([]);
});

test('a relay of nobody has no origin', () => {
  expect(originsOf([report('ada', '02-01', { basis: 'relay' })])).toEqual([]);
});

test('of two accounts of someone not heard, the later one counts', () => {
  const reports = [relay('ada', 'zoe', '02-01'), relay('bea', 'zoe', '02-03', { stance: 'denies' })];
  expect(originsOf(reports)).toMatchObject([{ source: 'zoe', stance: 'denies' }]);
  expect(originsOf(reports, '02-02')).toMatchObject([{ source: 'zoe', stance: 'supports' }]);
});

test('an origin names the reports that carry its stance, without those taken back', () => {
  const rumor = rumorOf({
    reports: [
      report('ada', '02-01', { stance: 'denies' }),
      report('ada', '02-02'),
      report('ada', '02-03', { basis: 'document' }),
      report('ada', '02-04', { withdrawn: noon('02-05') }),
    ],
  });
  expect(independentOrigins(rumor.events)[0]?.reports.map(({ at }) => at)).toEqual([
    noon('02-02'),
    noon('02-03'),
  ]);
});

test('any log has an end: every origin is named once, and nobody copies himself', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const origins = independentOrigins(rumorEvents(log, timeOf(100)));
      expect(new Set(origins.map(({ source }) => source)).size).toBe(origins.length);
      for (const { source, relayedBy, reports, stance } of origins) {
        expect(relayedBy).not.toContain(source);
        expect(reports.length).toBeGreaterThan(0);
        expect(reports.every((one) => one.stance === stance && one.basis !== 'opinion')).toBe(true);
      }
    }),
  );
});
