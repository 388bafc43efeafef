import type { Drawer } from '../random.ts';
import { clause, heading, sentence, sentences } from './prose.ts';

/** Sections below the lead. */
const SECTIONS = 3;

/**
 * The body of an article, some 400 words: a lead and three sections, with links,
 * now and then a list, a quotation or a table. Only CommonMark and tables, which
 * every builder compared reads alike.
 *
 * @param links addresses of earlier articles to link to
 */
export function articleBody(draw: Drawer, links: readonly string[]): string {
  const pending = [...links];
  const paragraph = (length: number) => `${sentences(draw, length)}${linked(draw, pending.pop())}`;
  const blocks = [paragraph(3), paragraph(2)];
  const titles = new Set<string>();
  while (titles.size < SECTIONS) titles.add(heading(draw));
  for (const title of titles) {
    blocks.push(`## ${title}`, emphasised(draw, paragraph(2)), ...interlude(draw), paragraph(2));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The body of anything that needs only a few words of introduction. */
export function shortBody(draw: Drawer): string {
  return `${sentences(draw, 3)}\n\n${sentences(draw, 2)}\n`;
}

function linked(draw: Drawer, address: string | undefined): string {
  if (address === undefined) return '';
  return ` Ne abbiamo scritto [${clause(draw).split(' ').slice(0, 5).join(' ')}](${address}) qualche tempo fa.`;
}

function emphasised(draw: Drawer, text: string): string {
  const words = text.split(' ');
  const at = draw.between(2, 8);
  const mark = draw.pick(['**', '*'] as const);
  words[at] = `${mark}${words[at] ?? ''}${mark}`;
  return words.join(' ');
}

function interlude(draw: Drawer): string[] {
  const dice = draw.below(100);
  if (dice < 14) return [list(draw)];
  if (dice < 21) return [`> ${sentence(draw)}`];
  if (dice < 25) return [table(draw)];
  if (dice < 29) return [`### ${heading(draw)}`];
  return dice < 40 ? [`Una [pagina esterna](https://example.com/${draw.below(10_000)}) lo racconta.`] : [];
}

function list(draw: Drawer): string {
  const numbered = draw.chance(0.3);
  const items = Array.from({ length: draw.between(3, 5) }, () => clause(draw));
  return items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

function table(draw: Drawer): string {
  const rows = Array.from({ length: draw.between(3, 5) }, (_, index) => {
    return `| Versione ${index + 1} | ${draw.between(4, 16)} GB | ${draw.between(3, 6) * 1000} mAh |`;
  });
  return ['| Modello | Memoria | Batteria |', '| --- | ---: | ---: |', ...rows].join('\n');
}
