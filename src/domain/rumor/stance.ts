import type { Report } from '../../schema/rumor.ts';

/**
 * Whether a source speaks for itself, on grounds that can count: it takes a
 * side, from a document or from own knowledge. A comment takes no side, an
 * opinion has no grounds, and a relay is someone else's word.
 */
export function isOwnWord(report: Report): report is OwnWord {
  return takesSide(report) && (report.basis === 'document' || report.basis === 'firsthand');
}

/** Whether a report passes on the word of a named other, taking a side. */
export function isRelay(report: Report): report is Relay {
  return takesSide(report) && report.basis === 'relay' && report.relayOf !== undefined;
}

/** Whether a report says yes or no. */
export function takesSide(report: Report): report is Sided {
  return report.stance !== 'comments';
}

/** Yes or no. */
export type Side = Exclude<Report['stance'], 'comments'>;
/** A report that says yes or no. */
export type Sided = Report & { readonly stance: Side };
/** A source's own word on own grounds. */
export type OwnWord = Sided & { readonly basis: 'document' | 'firsthand' };
/** The word of another, passed on. */
export type Relay = Sided & { readonly basis: 'relay'; readonly relayOf: string };
