import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rumorEvents } from '../../../src/domain/rumor/events.ts';
import { independentOrigins } from '../../../src/domain/rumor/origins.ts';
import { statusAt, statusHistory } from '../../../src/domain/rumor/status.ts';
import { STATUSES } from '../../../src/domain/rumor/statuses.ts';
import { DAYS, logs, shuffled, timeOf } from './arbitraries.ts';
import { glance, noon, relay, report, rumorOf, verdict } from './facts.ts';
import { slowStatus } from './oracle.ts';

const END = timeOf(3 * DAYS);
const times = Array.from({ length: 2 * DAYS }, (_, day) => timeOf(day));

describe('what reports make of a rumor', () => {
  test('one voice, then a second that did not copy the first', () => {
    const rumor = rumorOf({ reports: [report('ada', '02-01'), report('bea', '02-03')] });
    expect(glance(rumor)).toEqual(['02-01 unverified (report)', '02-03 corroborated (report)']);
    expect(rumor.history[1]).toMatchObject({ from: 'unverified', because: { report: { source: 'bea' } } });
  });

  test('copies do not corroborate, through however many hands', () => {
    const reports = [
      report('ada', '02-01'),
      relay('bea', 'ada', '02-02'),
      relay('cleo', 'bea', '02-03'),
      relay('dora', 'ada', '02-04'),
    ];
    expect(glance(rumorOf({ reports }))).toEqual(['02-01 unverified (report)']);
  });

  test('relays bring in an origin that is not in the log itself', () => {
    const reports = [report('ada', '02-01'), relay('bea', 'zoe', '02-02'), relay('cleo', 'zoe', '02-03')];
    expect(glance(rumorOf({ reports }))).toEqual([
      '02-01 unverified (report)',
      '02-02 corroborated (report)',
    ]);
  });

  test('a relayed source that turns out to be a copy itself takes the corroboration back', () => {
    const reports = [report('ada', '02-01'), relay('bea', 'zoe', '02-02'), relay('zoe', 'ada', '02-05')];
    expect(glance(rumorOf({ reports })).at(-1)).toBe('02-05 unverified (report)');
  });

  test('opinions and comments neither corroborate nor dispute', () => {
    const reports = [
      report('ada', '02-01'),
      report('bea', '02-02', { basis: 'opinion' }),
      report('cleo', '02-03', { stance: 'denies', basis: 'opinion' }),
      report('dora', '02-04', { stance: 'comments' }),
    ];
    expect(glance(rumorOf({ reports }))).toEqual(['02-01 unverified (report)']);
  });

  test('a live denial against live support disputes it, until the denial is taken back', () => {
    const reports = [
      report('ada', '02-01'),
      report('bea', '02-03', { stance: 'denies', withdrawn: noon('02-09') }),
    ];
    expect(glance(rumorOf({ reports }))).toEqual([
      '02-01 unverified (report)',
      '02-03 disputed (report)',
      '02-09 unverified (withdrawal)',
    ]);
  });

  test('a denial of what nobody logged supports opens the rumor, no more', () => {
    expect(glance(rumorOf({ reports: [report('ada', '02-01', { stance: 'denies' })] }))).toEqual([
      '02-01 unverified (report)',
    ]);
  });

  test('a source that changes its mind does not dispute itself', () => {
    const reports = [report('ada', '02-01'), report('ada', '02-03', { stance: 'denies' })];
    expect(glance(rumorOf({ reports }))).toEqual(['02-01 unverified (report)']);
  });

  test('taking back the later word brings back the earlier one', () => {
    const reports = [
      report('ada', '02-01'),
      report('bea', '02-01'),
      report('ada', '02-03', { stance: 'denies', withdrawn: noon('02-05') }),
    ];
    expect(glance(rumorOf({ reports }))).toEqual([
      '02-01 corroborated (report)',
      '02-03 disputed (report)',
      '02-05 corroborated (withdrawal)',
    ]);
  });

  test('when an origin takes its word back, its copies fall with it', () => {
    const reports = [
      report('ada', '02-01'),
      report('bea', '02-02', { withdrawn: noon('02-08') }),
      relay('cleo', 'bea', '02-03'),
    ];
    expect(glance(rumorOf({ reports })).at(-1)).toBe('02-08 unverified (withdrawal)');
  });

  test('what is said no more by anyone stays a rumor', () => {
    const reports = [report('ada', '02-01', { withdrawn: noon('02-03') })];
    expect(glance(rumorOf({ reports }))).toEqual(['02-01 unverified (report)']);
  });

  test('a deleted post changes nothing', () => {
    const evidence = [{ posted: noon('02-01'), state: 'deleted' as const, deleted: noon('02-02') }];
    expect(glance(rumorOf({ reports: [report('ada', '02-01', { evidence })] }))).toHaveLength(1);
  });
});

describe('what verdicts and time make of a rumor', () => {
  test('after a verdict, reports change nothing until it is reopened', () => {
    const rumor = rumorOf({
      reports: [
        report('ada', '02-01'),
        report('bea', '03-02'),
        report('cleo', '03-03', { stance: 'denies' }),
      ],
      verdicts: [verdict('confirmed', '03-01'), verdict('reopened', '04-01'), verdict('refuted', '05-01')],
    });
    expect(glance(rumor)).toEqual([
      '02-01 unverified (report)',
      '03-01 confirmed (verdict)',
      '04-01 disputed (verdict)',
      '05-01 refuted (verdict)',
    ]);
    expect(rumor.settlement).toMatchObject({ outcome: 'refuted', at: noon('05-01') });
  });

  test('silence past the deadline expires it, and a verdict still settles it', () => {
    const log = { reports: [report('ada', '02-01'), report('bea', '06-02')], due: noon('06-01') };
    expect(glance(rumorOf(log))).toEqual(['02-01 unverified (report)', '06-01 expired (due)']);
    expect(rumorOf(log).settlement).toBeUndefined();
    expect(glance(rumorOf({ ...log, verdicts: [verdict('void', '07-01')] })).at(-1)).toBe(
      '07-01 void (verdict)',
    );
  });

  test('the deadline is not there before its time, nor when its day brings the verdict', () => {
    const log = { reports: [report('ada', '02-01')], due: noon('06-01') };
    expect(rumorOf(log, 'rumor', Date.parse(noon('05-31'))).status).toBe('unverified');
    expect(rumorOf({ ...log, verdicts: [verdict('confirmed', '06-01')] }).status).toBe('confirmed');
  });

  test('an expired rumor can be reopened, and does not expire twice', () => {
    const log = { reports: [report('ada', '02-01')], due: noon('06-01') };
    expect(rumorOf({ ...log, verdicts: [verdict('reopened', '07-01')] }).status).toBe('unverified');
    const verdicts = [verdict('confirmed', '05-01'), verdict('reopened', '07-01')];
    expect(rumorOf({ ...log, verdicts }).status).toBe('unverified');
  });

  test('a verdict replaced at one stroke is one change', () => {
    const verdicts = [
      verdict('confirmed', '03-01'),
      verdict('refuted', '04-01'),
      verdict('reopened', '04-01'),
    ];
    expect(glance(rumorOf({ reports: [report('ada', '02-01')], verdicts }))).toEqual([
      '02-01 unverified (report)',
      '03-01 confirmed (verdict)',
      '04-01 refuted (verdict)',
    ]);
  });

  test('a verdict taken back and given again at one moment is no change', () => {
    const verdicts = [
      verdict('confirmed', '03-01'),
      verdict('reopened', '04-01'),
      verdict('confirmed', '04-01'),
    ];
    expect(glance(rumorOf({ reports: [report('ada', '02-01')], verdicts }))).toHaveLength(2);
  });

  test('what nobody reports has no status, whatever its deadline', () => {
    expect(rumorOf({ due: noon('06-01') }).history).toEqual([]);
    expect(rumorOf({ verdicts: [verdict('void', '06-01')] }).status).toBe('void');
  });

  test('what is taken back before it was said has not been said yet', () => {
    const reports = [report('ada', '03-01', { withdrawn: noon('02-01') })];
    expect(glance(rumorOf({ reports }))).toEqual(['03-01 unverified (report)']);
  });

  test('what lies ahead has not happened', () => {
    const log = { reports: [report('ada', '02-01')], verdicts: [verdict('confirmed', '06-01')] };
    expect(rumorOf(log, 'rumor', Date.parse(noon('05-01'))).status).toBe('unverified');
    expect(rumorOf(log, 'rumor', Date.parse(noon('01-01'))).status).toBeUndefined();
  });
});

describe('of any log', () => {
  const historyOf = (log: Parameters<typeof rumorEvents>[0], now = END) =>
    statusHistory(rumorEvents(log, now));

  test('the order of the file does not matter', () => {
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
        ([log, other]) => {
          expect(historyOf(other)).toEqual(historyOf(log));
          expect(rumorEvents(other, END)).toEqual(rumorEvents(log, END));
        },
      ),
    );
  });

  test('the status at every time is the one found the slow way', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const history = historyOf(log);
        for (const time of times) expect(statusAt(history, time)).toBe(slowStatus(log, time));
      }),
      { numRuns: 500 },
    );
  });

  test('a history is a chain of real changes, each named by an event of its moment', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const events = rumorEvents(log, END);
        let previous: { to?: string; time: number } = { time: -Infinity };
        for (const change of statusHistory(events)) {
          expect(change.from).toBe(previous.to);
          expect(change.to).not.toBe(change.from);
          expect(change.time).toBeGreaterThan(previous.time);
          expect(STATUSES).toContain(change.to);
          expect(events).toContain(change.because);
          expect([change.at, change.time]).toEqual([change.because.at, change.because.time]);
          previous = change;
        }
      }),
    );
  });

  test('no status without what it stands for', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const events = rumorEvents(log, END);
        for (const { to, time, because } of statusHistory(events)) {
          const sides = independentOrigins(events, time).map(({ stance }) => stance);
          const [yes, no] = [sides.includes('supports'), sides.includes('denies')];
          if (to === 'corroborated') expect([sides.length > 1, yes, no]).toEqual([true, true, false]);
          if (to === 'disputed') expect([yes, no]).toEqual([true, true]);
          if (to === 'unverified') expect(yes && (no || sides.length > 1)).toBe(false);
          if (to === 'expired') expect(because.kind).toBe('due');
          if (['confirmed', 'refuted', 'void'].includes(to))
            expect(because).toMatchObject({ verdict: { outcome: to } });
        }
      }),
    );
  });

  test('what readers could know then is what the log said then', () => {
    fc.assert(
      fc.property(logs, fc.constantFrom(...times), (log, time) => {
        expect(historyOf(log, time)).toEqual(historyOf(log).filter((change) => change.time <= time));
      }),
    );
  });
});
