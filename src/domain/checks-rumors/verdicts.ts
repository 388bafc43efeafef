import type { Verdict } from '../../schema/rumor.ts';
import type { Rumor } from '../rumor/rumor.ts';
import { statusAt } from '../rumor/status.ts';
import { isOpen } from '../rumor/statuses.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** Verdicts without proof or reason, or that rule on nothing new; reports that come after the last word. */
export function checkVerdicts(rumor: Rumor): Finding[] {
  return [
    ...rumor.record.data.verdicts.flatMap((verdict, index) => [
      ...checkGrounds(rumor, verdict, index),
      ...checkNews(rumor, verdict, index),
    ]),
    ...lateReports(rumor),
  ];
}

function checkGrounds({ record }: Rumor, { outcome, evidence, because }: Verdict, index: number): Finding[] {
  const path = ['verdicts', index];
  if (outcome === 'confirmed' || outcome === 'refuted') {
    if (evidence.length > 0) return [];
    return [finding('verdict-without-evidence', record, [...path, 'evidence'], { outcome })];
  }
  return because ? [] : [finding('verdict-without-reason', record, [...path, 'because'], { outcome })];
}

/** A verdict repeats the one before it in the file, or reopens what was open. */
function checkNews({ record, history }: Rumor, { outcome, at }: Verdict, index: number): Finding[] {
  const previous = record.data.verdicts[index - 1];
  const path = ['verdicts', index, 'outcome'];
  if (previous?.outcome === outcome) {
    return [finding('repeated-verdict', record, path, { outcome, previous: previous.at })];
  }
  const isIdle = outcome === 'reopened' && !previous && isOpen(statusAt(history, Date.parse(at) - 1));
  return isIdle ? [finding('nothing-to-reopen', record, path, { at })] : [];
}

function lateReports({ record, settlement }: Rumor): Finding[] {
  if (!settlement) return [];
  const { at: verdict, time, outcome } = settlement;
  return record.data.reports.flatMap(({ at }, index) =>
    Date.parse(at) > time
      ? [finding('report-after-verdict', record, ['reports', index, 'at'], { at, verdict, outcome })]
      : [],
  );
}
