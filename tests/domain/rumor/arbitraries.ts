import fc from 'fast-check';
import type { Report, RumorData, Verdict } from '../../../src/schema/rumor.ts';
import { recordOf } from './facts.ts';

/** The moments of a log, few enough that many things happen at once. */
export const DAYS = 12;
/** The time of a day of the log, in milliseconds since 1970. */
export const timeOf = (day: number) => Date.UTC(2022, 0, 1 + day, 11);

const at = (day: number) => new Date(timeOf(day)).toISOString();
const day = fc.nat(DAYS - 1);
const source = fc.constantFrom('ada', 'bea', 'cleo', 'dora', 'eva');

const reports: fc.Arbitrary<Report> = fc
  .record({
    source,
    day,
    stance: fc.constantFrom('supports', 'supports', 'denies', 'comments'),
    basis: fc.constantFrom('document', 'firsthand', 'relay', 'relay', 'opinion'),
    relayOf: source,
    lasted: fc.option(fc.nat(5), { nil: undefined }),
    deleted: fc.boolean(),
  })
  .map(({ source, day, stance, basis, relayOf, lasted, deleted }) => ({
    source,
    at: at(day),
    stance,
    basis,
    ...(basis === 'relay' && { relayOf }),
    ...(lasted !== undefined && { withdrawn: at(day + lasted) }),
    evidence: deleted
      ? [
          {
            posted: at(day),
            state: 'deleted' as const,
            deleted: at(day + 1),
            describe: 'A post',
            archived: [],
          },
        ]
      : [],
  }));

const verdicts: fc.Arbitrary<Verdict> = fc
  .record({ day, outcome: fc.constantFrom('confirmed', 'refuted', 'void', 'reopened') })
  .map(({ day, outcome }) => ({ at: at(day), outcome, because: 'As seen', editor: 'editor', evidence: [] }));

/** Logs of valid form: many sources, relays in circles, things taken back, several things at one moment. */
export const logs: fc.Arbitrary<RumorData> = fc
  .record({
    kind: fc.constantFrom('feature', 'price'),
    due: fc.option(day, { nil: undefined }),
    reports: fc.array(reports, { maxLength: 12 }),
    verdicts: fc.array(verdicts, { maxLength: 4 }),
  })
  .map(({ due, ...log }) => ({
    ...recordOf('any').data,
    ...log,
    ...(due !== undefined && { due: at(due) }),
  }));

/** Logs without a verdict. */
export const openLogs = logs.map((log): RumorData => ({ ...log, verdicts: [] }));

/** The same log with its reports and verdicts in another order of file. */
export const shuffled = (log: RumorData): fc.Arbitrary<RumorData> =>
  fc
    .tuple(permutation(log.reports), permutation(log.verdicts))
    .map(([reports, verdicts]) => ({ ...log, reports, verdicts }));

const permutation = <Item>(items: Item[]) =>
  fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
