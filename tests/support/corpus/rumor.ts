import type { z } from 'astro/zod';
import type { rumor } from '../../../src/schema/rumor.ts';
import type { Drawer } from '../random.ts';
import { drawerFor } from '../random.ts';
import { shortBody } from './body.ts';
import { instant, later } from './calendar.ts';
import { rumorId, storyId } from './names.ts';
import type { Plan } from './plan.ts';
import type { Prose } from './prose-file.ts';
import { capitalised, clause } from './prose.ts';
import { reportsOf } from './reports.ts';
import { PER_RUMOR, PER_STORY } from './size.ts';
import type { VerdictFile } from './verdicts.ts';
import { fateOf, verdictsOf } from './verdicts.ts';

const KINDS = ['existence', 'feature', 'price', 'date', 'partnership'] as const;
const MONTH = 30 * 24;

/** A rumor and its log, as far as it had been kept when the newest article went out. */
export function rumorFile(index: number, plan: Plan): Prose<RumorFile> {
  const draw = drawerFor(`rumor/${index}`, plan.seed);
  const reports = reportsOf(index, plan, draw);
  const verdicts = verdictsOf(index, Date.parse(reports.at(-1)!.at), plan, draw);
  return {
    data: {
      statement: `${capitalised(clause(draw)).slice(0, 190)}.`,
      kind: draw.pick(KINDS),
      story: storyId(storyOfRumor(index)),
      settledBy: 'Annuncio del produttore o prodotto in vendita.',
      ...deadline(verdicts, draw),
      ...relatives(index, plan, draw),
      reports,
      ...(verdicts.length > 0 && { verdicts }),
    },
    body: shortBody(draw),
  };
}

/** The story that a rumor belongs to. */
export const storyOfRumor = (index: number) => Math.floor((index * PER_RUMOR) / PER_STORY);

/** Only rumors that were settled in time have one: the check would ask editors for a verdict on the others. */
function deadline([verdict, ...further]: readonly VerdictFile[], draw: Drawer): Pick<RumorFile, 'due'> {
  if (!verdict || further.length > 0 || draw.chance(0.8)) return {};
  return { due: instant(later(Date.parse(verdict.at), MONTH)) };
}

/** A parent or a rival among the rumors of its story, where both can have ended as they did. */
function relatives(index: number, plan: Plan, draw: Drawer): Pick<RumorFile, 'parents' | 'rivals'> {
  const other = index - 1;
  if (other < 0 || storyOfRumor(other) !== storyOfRumor(index) || !draw.chance(0.3)) return {};
  const [own, its] = [fateOf(index, plan), fateOf(other, plan)];
  if (own !== 'confirmed') return draw.chance(0.5) ? { rivals: [rumorId(other)] } : {};
  return its === 'confirmed' ? { parents: [rumorId(other)] } : {};
}

type RumorFile = z.input<typeof rumor>;
