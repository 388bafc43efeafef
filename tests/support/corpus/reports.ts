import type { z } from 'astro/zod';
import type { report } from '../../../src/schema/rumor.ts';
import type { Drawer } from '../random.ts';
import { instant, later } from './calendar.ts';
import { sourceId } from './names.ts';
import type { Plan } from './plan.ts';
import { sentence } from './prose.ts';
import { PER_RUMOR } from './size.ts';

const MOST = 11;
const STANCES = ['supports', 'supports', 'supports', 'denies', 'comments'] as const;
const BASES = ['document', 'firsthand', 'relay', 'relay', 'opinion'] as const;

/** Voices known by the time that a rumor comes up. */
const FEWEST_SOURCES = 8;

/** Who said what, oldest first: a first voice when the article of the rumor goes out, more in the weeks after. */
export function reportsOf(rumor: number, plan: Plan, draw: Drawer): ReportFile[] {
  const known = Math.min(plan.size.sources, FEWEST_SOURCES + Math.floor(rumor * 0.3));
  const count = 1 + draw.zipf(MOST) + draw.below(3);
  let time = later(plan.publishedAt(Math.min(rumor * PER_RUMOR, plan.size.articles - 1)), -1);
  const reports: ReportFile[] = [];
  for (let nth = 0; nth < count && time <= plan.end; nth += 1) {
    reports.push(reportAt(time, known, plan, draw));
    time = later(time, draw.between(2, 240));
  }
  return reports;
}

function reportAt(time: number, known: number, plan: Plan, draw: Drawer): ReportFile {
  const source = draw.zipf(known);
  const drawn = draw.pick(BASES);
  // Only voices known earlier are passed on, so nobody passes on himself by way of others.
  const basis = drawn === 'relay' && source === 0 ? 'firsthand' : drawn;
  return {
    source: sourceId(source),
    at: instant(time),
    stance: draw.pick(STANCES),
    basis,
    ...(basis === 'relay' && { relayOf: sourceId(draw.below(source)) }),
    ...(draw.chance(0.85) && { evidence: [evidenceAt(time, plan, draw)] }),
  };
}

function evidenceAt(time: number, plan: Plan, draw: Drawer): EvidenceFile {
  const posted = later(time, -draw.below(48));
  const deleted = later(time, draw.between(1, 30));
  const piece = { url: `https://example.com/${draw.below(1_000_000)}`, posted: instant(posted) };
  if (!draw.chance(0.1) || deleted > plan.end) return { ...piece, ...(draw.chance(0.3) && described(draw)) };
  return { ...piece, state: 'deleted', deleted: instant(deleted), deletedBy: 'author', ...described(draw) };
}

const described = (draw: Drawer) => ({ describe: sentence(draw) });

/** A report as editors write it. */
export type ReportFile = z.input<typeof report>;
type EvidenceFile = NonNullable<ReportFile['evidence']>[number];
