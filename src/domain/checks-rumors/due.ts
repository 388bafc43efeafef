import type { Rumor } from '../rumor/rumor.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';

/** A deadline that passed without a verdict: time to rule, or to move it. */
export function checkDue({ record, status }: Rumor): Finding[] {
  const { due } = record.data;
  return due && status === 'expired' ? [finding('due-passed', record, ['due'], { due })] : [];
}
