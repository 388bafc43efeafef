import type { TimelineEntry } from '../../views/rumor/timeline.ts';

/** The mark of something that happened: what a report says is told apart. */
export function markOf({ kind, stance }: Pick<TimelineEntry, 'kind' | 'stance'>): Mark {
  return kind === 'report' ? (stance ?? 'comments') : kind;
}

/** The side of the line on which a mark stands: what brings light in above it, what takes it away below. */
export function sideOf(mark: Mark): Side {
  return SIDES[mark];
}

const SIDES = {
  supports: 'above',
  comments: 'above',
  posted: 'above',
  recovered: 'above',
  denies: 'below',
  edited: 'below',
  deleted: 'below',
  withdrawal: 'below',
  verdict: 'across',
  due: 'across',
  article: 'foot',
} as const;

/** What can be drawn on a timeline. */
export type Mark = Exclude<TimelineEntry['kind'], 'report'> | NonNullable<TimelineEntry['stance']>;
/** Above the line, below it, across both, or at the foot of the drawing. */
export type Side = (typeof SIDES)[Mark];
