import type { Drawer } from '../random.ts';
import { rumorId } from './names.ts';
import type { Plan } from './plan.ts';
import { PER_RUMOR, PER_STORY } from './size.ts';

const RUMORS_PER_STORY = PER_STORY / PER_RUMOR;

/** The story that an article is part of, if it is part of any: the one that runs then, or the one before. */
export function storyOf(plan: Plan, article: number, draw: Drawer): number | undefined {
  if (!draw.chance(0.6)) return undefined;
  const running = Math.min(plan.size.stories - 1, Math.floor(article / PER_STORY));
  return Math.max(0, running - (draw.chance(0.3) ? 1 : 0));
}

/** Rumors of an article's story that had come up by then, the main one first. */
export function citedRumors(
  plan: Plan,
  article: number,
  story: number,
  draw: Drawer,
): { readonly rumors?: string[] } {
  const first = story * RUMORS_PER_STORY;
  const heard =
    Math.min(plan.size.rumors, first + RUMORS_PER_STORY, Math.floor(article / PER_RUMOR) + 1) - first;
  if (heard < 1 || !draw.chance(0.7)) return {};
  const cited = new Set(Array.from({ length: draw.between(1, 2) }, () => first + draw.below(heard)));
  return { rumors: [...cited].map(rumorId) };
}
