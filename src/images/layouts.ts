/**
 * Widths of published copies. One ladder for the whole site, so that a cover, the lists that show it again and a figure
 * share their files. Phones are 360 to 430 CSS pixels wide at two or three device pixels each, the page is 1200 at most.
 */
const LADDER = [480, 800, 1200, 1600];

/** The page between its gutters, as `styles/tokens.css` sets them. */
const PAGE = 'min(100vw - 2 * clamp(1rem, 4vw, 3rem), 75rem)';

const GAP = 'clamp(1.5rem, 3vw, 3rem)';

/** What is left of the page beside its rail on a wide window. */
const BESIDE_RAIL = `${PAGE} - 16rem - ${GAP}`;

/**
 * Where pictures stand on a page: the copies to choose from, and how wide they are shown. The widths are those of
 * the style sheets; `tests/browser/pictures.spec.ts` compares them with what a browser lays out.
 */
export const LAYOUTS = {
  /** On top of an article. */
  cover: { widths: LADDER, sizes: PAGE },
  /** The first entry of a list. */
  lead: { widths: LADDER, sizes: `(min-width: 60rem) calc(${BESIDE_RAIL} - 1rem), ${PAGE}` },
  /** Any other entry. */
  teaser: {
    widths: [320, 480, 800],
    sizes: '(min-width: 974px) 15rem, (min-width: 556px) 27.6vw, 6.5rem',
  },
  /** A story in the list of stories. */
  dossier: {
    widths: [480, 800, 1200],
    sizes: `(min-width: 60rem) calc((${PAGE} - ${GAP}) * 6 / 11), ${PAGE}`,
  },
  /** A stop of a timeline. */
  thumb: { widths: [320, 480], sizes: '(min-width: 48rem) 15rem, 6rem' },
  /** In the text. */
  body: { widths: LADDER, sizes: `(min-width: 60rem) min(${BESIDE_RAIL}, 54rem), ${PAGE}` },
} as const satisfies Record<string, LayoutRule>;

/** The name of a place for pictures. */
export type Layout = keyof typeof LAYOUTS;

/** How a place shows pictures. */
export interface LayoutRule {
  /** Widths to choose from, in pixels, ascending. */
  readonly widths: readonly number[];
  /** How wide the picture is shown: the `sizes` attribute (HTML, 4.8.2.1). */
  readonly sizes: string;
}
