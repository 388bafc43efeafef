/** Every status, from the first word to the last. */
export const STATUSES = [
  'unverified',
  'corroborated',
  'disputed',
  'confirmed',
  'refuted',
  'void',
  'expired',
] as const;

/** Whether the answer is still to come: neither ruled on nor expired. */
export function isOpen(status: Status | undefined): status is OpenStatus | undefined {
  return status === undefined || ['unverified', 'corroborated', 'disputed'].includes(status);
}

/** Whether a verdict says how it ended. */
export function isSettled(status: Status | undefined): status is SettledStatus {
  return status === 'confirmed' || status === 'refuted' || status === 'void';
}

/** What a rumor can be at a time. */
export type Status = (typeof STATUSES)[number];
/** What the reports alone can make of a rumor. */
export type OpenStatus = 'unverified' | 'corroborated' | 'disputed';
/** What a verdict makes of a rumor. */
export type SettledStatus = 'confirmed' | 'refuted' | 'void';
