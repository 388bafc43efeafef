import type { z } from 'astro/zod';
import { rumor } from '../../../src/schema/rumor.ts';
import type { RumorRecord } from '../../../src/domain/records.ts';
import type { Rumor } from '../../../src/domain/rumor/rumor.ts';
import { toRumor } from '../../../src/domain/rumor/rumor.ts';
import { bodyFact } from '../../support/records.ts';

/** The moment from which tests look back, unless they name another. */
export const NOW = Date.parse('2023-01-01T00:00:00Z');

/** Noon, two hours east of Greenwich, of a day in 2022 written as `06-15`. */
export const noon = (day: string) => `2022-${day}T12:00:00+02:00`;

/** A rumor's file with the given log. */
export function recordOf(id: string, log: Partial<RumorInput> = {}): RumorRecord {
  const data = rumor.parse({
    statement: 'The phone has a second screen',
    kind: 'feature',
    story: 'phone',
    settledBy: 'Announcement',
    ...log,
  });
  return { id, data, body: bodyFact(`content/rumors/${id}.md`) };
}

/** A rumor with the given log, looked at when the log is over. */
export function rumorOf(log: Partial<RumorInput> = {}, id = 'rumor', now = NOW): Rumor {
  return toRumor(recordOf(id, log), now);
}

/** A first-hand yes at noon of a day in 2022, unless told otherwise. */
export function report(source: string, day: string, more: Partial<ReportInput> = {}): ReportInput {
  return { source, at: noon(day), stance: 'supports', basis: 'firsthand', ...more };
}

/** A relay of `relayOf` at noon of a day in 2022. */
export const relay = (source: string, relayOf: string, day: string, more: Partial<ReportInput> = {}) =>
  report(source, day, { basis: 'relay', relayOf, ...more });

/** A verdict at noon of a day in 2022. */
export function verdict(outcome: VerdictInput['outcome'], day: string): VerdictInput {
  return {
    outcome,
    at: noon(day),
    because: 'As announced',
    editor: 'editor',
    evidence: [{ describe: 'A page' }],
  };
}

/** The status after each change, with the day, for reading at a glance: `unverified 02-01`. */
export const glance = ({ history }: Rumor) =>
  history.map(({ at, to, because }) => `${at.slice(5, 10)} ${to} (${because.kind})`);

/** What an editor writes about a rumor. */
export type RumorInput = z.input<typeof rumor>;
export type ReportInput = NonNullable<RumorInput['reports']>[number];
export type VerdictInput = NonNullable<RumorInput['verdicts']>[number];
