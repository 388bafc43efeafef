import type { z } from 'astro/zod';
import type { verdict } from '../../../src/schema/rumor.ts';
import type { Drawer } from '../random.ts';
import { drawerFor } from '../random.ts';
import { instant, later } from './calendar.ts';
import { authorId } from './names.ts';
import type { Plan } from './plan.ts';
import { sentence } from './prose.ts';

const FATES = ['confirmed', 'confirmed', 'confirmed', 'refuted', 'refuted', 'void', 'open', 'open'] as const;
const DAY = 24;

/** How a rumor ends, once it does. */
export function fateOf(rumor: number, plan: Plan): Fate {
  return drawerFor(`fate/${rumor}`, plan.seed).pick(FATES);
}

/**
 * Our rulings, oldest first. One rumor in fifteen is ruled on twice.
 *
 * @param last when it was last reported on, in milliseconds since 1970
 */
export function verdictsOf(rumor: number, last: number, plan: Plan, draw: Drawer): VerdictFile[] {
  const fate = fateOf(rumor, plan);
  if (fate === 'open') return [];
  const times = [last, ...(draw.chance(1 / 15) ? [last, last] : [])].map((time, nth) =>
    later(time, (nth * 30 + draw.between(1, 29)) * DAY),
  );
  const rulings = times.map((time, nth) => ruling(nth === 1 ? 'reopened' : fate, time, plan, draw));
  return rulings.filter((_, nth) => times[nth]! <= plan.end);
}

function ruling(outcome: VerdictFile['outcome'], time: number, plan: Plan, draw: Drawer): VerdictFile {
  const isProved = outcome === 'confirmed' || outcome === 'refuted';
  const url = `https://example.com/${draw.below(1_000_000)}`;
  return {
    at: instant(time),
    outcome,
    because: sentence(draw),
    ...(isProved && { evidence: [{ url, posted: instant(later(time, -1)) }] }),
    editor: authorId(draw.below(plan.size.authors)),
  };
}

/** A verdict as editors write it. */
export type VerdictFile = z.input<typeof verdict>;
type Fate = (typeof FATES)[number];
