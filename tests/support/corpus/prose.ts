import type { Drawer } from '../random.ts';
import { HEADINGS, JOINTS, OBJECTS, OPENINGS, SETTINGS, SUBJECTS, SYLLABLES, VERBS } from './vocabulary.ts';

/** A sentence of 10 to 40 words that reads like news and says nothing. */
export function sentence(draw: Drawer): string {
  const opening = draw.chance(0.35) ? `${draw.pick(OPENINGS)}, ` : '';
  const first = clause(draw);
  const second = draw.chance(0.55) ? `, ${draw.pick(JOINTS)} ${clause(draw)}` : '';
  return `${capitalised(`${opening}${first}${second}`)}.`;
}

/** Sentences one after another. */
export function sentences(draw: Drawer, count: number): string {
  return Array.from({ length: count }, () => sentence(draw)).join(' ');
}

/** Subject, predicate, object and, more often than not, circumstances. */
export function clause(draw: Drawer): string {
  const setting = draw.chance(0.6) ? ` ${draw.pick(SETTINGS)}` : '';
  return `${draw.pick(SUBJECTS)} ${draw.pick(VERBS)} ${draw.pick(OBJECTS)}${setting}`;
}

/** A headline of 6 to 15 words about a product. */
export function headline(draw: Drawer, product: string): string {
  return draw.chance(0.5)
    ? `${product}, ${draw.pick(SUBJECTS)} ${draw.pick(VERBS)} ${draw.pick(OBJECTS)}`
    : `${capitalised(draw.pick(SUBJECTS))} di ${product} ${draw.pick(VERBS)} ${draw.pick(OBJECTS)}`;
}

/** The heading of a section. */
export function heading(draw: Drawer): string {
  return draw.pick(HEADINGS);
}

/** A name that no product and no maker has: `Vateri`. */
export function coinage(draw: Drawer, syllables = 3): string {
  return capitalised(Array.from({ length: syllables }, () => draw.pick(SYLLABLES)).join(''));
}

/** A text with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
