import { expect, test } from 'vitest';
import { daysIn } from '../../../src/domain/days.ts';
import { trackRecords } from '../../../src/domain/source/track-record.ts';
import type { ReportInput } from '../rumor/facts.ts';
import { noon, report, rumorOf, verdict } from '../rumor/facts.ts';

type Piece = NonNullable<ReportInput['evidence']>[number];

/** One rumor for each post, confirmed when told so. */
function fates(posts: Record<string, { post?: Piece; outcome: 'confirmed' | 'refuted' | 'void' }>) {
  const rumors = Object.entries(posts).map(([id, { post, outcome }]) => {
    const reports = [report('ada', '02-01', { evidence: post ? [post] : [] })];
    return rumorOf({ reports, verdicts: [verdict(outcome, '06-01')] }, id);
  });
  const { deleted, kept } = trackRecords(rumors, daysIn('Europe/Rome')).get('ada')!.deleted;
  const names = (rate: typeof deleted) => ({
    hits: rate.hits.map(({ rumor }) => rumor),
    misses: rate.misses.map(({ rumor }) => rumor),
  });
  return { deleted: names(deleted), kept: names(kept), intervals: [deleted.interval, kept.interval] };
}

const gone = (day: string, deletedBy?: 'author' | 'platform' | 'unknown'): Piece => ({
  state: 'deleted',
  deleted: noon(day),
  ...(deletedBy && { deletedBy }),
});

test('what was deleted before the verdict stands against what stayed up', () => {
  const { deleted, kept } = fates({
    'by-author': { post: gone('02-02', 'author'), outcome: 'confirmed' },
    'by-someone': { post: gone('02-02'), outcome: 'refuted' },
    live: { post: {}, outcome: 'confirmed' },
    edited: { post: { state: 'edited' }, outcome: 'refuted' },
  });
  expect(deleted).toEqual({ hits: ['by-author'], misses: ['by-someone'] });
  expect(kept).toEqual({ hits: ['live'], misses: ['edited'] });
});

test('a post deleted once it was over had stayed up', () => {
  expect(fates({ late: { post: gone('07-01', 'author'), outcome: 'confirmed' } }).kept.hits).toEqual([
    'late',
  ]);
});

test('what went for another reason, was never shown, or ended void is on neither side', () => {
  const { deleted, kept, intervals } = fates({
    platform: { post: gone('02-02', 'platform'), outcome: 'confirmed' },
    unavailable: { post: { state: 'unavailable' }, outcome: 'confirmed' },
    nothing: { outcome: 'confirmed' },
    void: { post: gone('02-02', 'author'), outcome: 'void' },
  });
  expect([deleted, kept]).toEqual([
    { hits: [], misses: [] },
    { hits: [], misses: [] },
  ]);
  expect(intervals).toEqual([undefined, undefined]);
});
