import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import type { Font } from 'satori';
import type { Card, CardText } from '../../images/card.ts';
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

/** The words of a card as outlines, so that they look the same on a machine without fonts: an SVG of the card's size. */
export function cardWords({ text, width, height }: Card): Promise<string> {
  return satori(sheet(text, { width, height }), { width, height, fonts: fonts() });
}

function sheet({ title, kicker }: CardText, size: Size): Element {
  return box(
    {
      width: size.width,
      height: size.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '60px 72px 70px',
      color: '#f6f1e7',
    },
    [
      box({ fontSize: 38, fontWeight: 700, letterSpacing: '-0.01em' }, site.name),
      box({ flexDirection: 'column', width: size.width * COLUMN.width, gap: 20 }, [
        ...(kicker ? [box({ fontSize: 34, fontWeight: 500, color: '#ffbd6b' }, kicker)] : []),
        box({ display: 'block', fontSize: titleSize(title, size), ...TITLE }, title),
      ]),
    ],
  );
}

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
  return { name: 'Bricolage Grotesque', data: readFileSync(file), weight, style: 'normal' };
}

/** Read when the first card is drawn: most builds draw none. satori parses each font once for as long as it is kept. */
let read: Font[] | undefined;

interface Element {
  readonly type: 'div';
  readonly key: null;
  readonly props: { readonly style: object; readonly children: string | readonly Element[] };
}
