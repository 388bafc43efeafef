import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import type { CardText } from '../../images/card.ts';
import type { Size } from '../../images/variant.ts';
import { site } from '../../site.ts';

/** Files of the typeface: Latin, then what other European languages need besides. */
const SUBSETS = ['latin', 'latin-ext'];
const WEIGHTS = [500, 700] as const;

/** Share of the card's sides that a headline may cover; the light has the rest. */
const COLUMN = { width: 0.66, height: 0.58 };

/** Room that one character takes, in ems: width of a letter, width times line height with the ends of lines. */
const CHARACTER = { width: 0.56, area: 0.66 };

/** Type sizes between which a headline still reads well in a preview, in pixels. */
const SIZES = { smallest: 46, largest: 132 };

/** Pixels from the edges of a card to its words. */
export const EDGE = { left: 72, top: 60, bottom: 70 };

/**
 * The words on a card as outlines, so that they look the same on a machine without fonts: an SVG of the card's size, with
 * the site's name at the top and, at the foot, the headline and the line above it.
 *
 * @param size of the card
 */
export async function cardWords({ title, kicker }: CardText, { width, height }: Size): Promise<string> {
  // Loaded here, as most builds draw no card.
  const { default: satori } = await import('satori');
  const column = box({ flexDirection: 'column', width: width * COLUMN.width, gap: 20 }, [
    ...(kicker ? [box({ fontSize: 34, fontWeight: 500, color: '#ffbd6b' }, kicker)] : []),
    box({ display: 'block', fontSize: titleSize(title, { width, height }), ...TITLE }, title),
  ]);
  const name = box({ fontSize: 38, fontWeight: 700, letterSpacing: '-0.01em' }, site.name);
  const padding = `${EDGE.top}px 0 ${EDGE.bottom}px ${EDGE.left}px`;
  const card = box({ ...CARD, width, height, padding }, [name, column]);
  return satori(card, { width, height, fonts: fonts() });
}

const CARD = {
  boxSizing: 'border-box',
  flexDirection: 'column',
  justifyContent: 'space-between',
  color: '#f6f1e7',
};

const TITLE = {
  fontWeight: 700,
  lineHeight: 1.04,
  letterSpacing: '-0.025em',
  textWrap: 'balance',
  wordBreak: 'break-word',
};

/** The largest size at which the headline and its longest word still fit. */
function titleSize(title: string, { width, height }: Size): number {
  const column = width * COLUMN.width;
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  const byWord = column / (longest * CHARACTER.width);
  const byArea = Math.sqrt((column * height * COLUMN.height) / (title.length * CHARACTER.area));
  return Math.round(Math.max(SIZES.smallest, Math.min(byWord, byArea, SIZES.largest)));
}

function box(
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Element[],
): Element {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function fonts(): Font[] {
  read ??= WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => font(subset, weight)));
  return read;
}

function font(subset: string, weight: (typeof WEIGHTS)[number]): Font {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve(
    `@fontsource/bricolage-grotesque/files/bricolage-grotesque-${subset}-${weight}-normal.woff`,
  );
  // Of two fonts of one name and weight satori looks into the first alone.
  return { name: `Bricolage Grotesque ${subset}`, data: readFileSync(file), weight, style: 'normal' };
}

/** Read when the first card is drawn. satori parses each font once for as long as it is kept. */
let read: Font[] | undefined;

interface Element {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: object; readonly children: string | readonly Element[] };
}
