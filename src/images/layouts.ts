/**
 * Where pictures stand on a page: how wide they are shown, and the copies that serves.
 *
 * Phones are 360 to 430 CSS pixels wide at two or three device pixels each. The widths are one ladder for the whole
 * site, so that a cover and the cards that show it again share their files.
 */
export const LAYOUTS = {
  /** On top of an article: the whole window on a phone, a wide column elsewhere. */
  cover: { widths: [480, 800, 1120, 1600], sizes: '(min-width: 1168px) 1120px, 100vw' },
  /** The first entry of a front page. */
  lead: { widths: [480, 800, 1120], sizes: '(min-width: 1168px) 640px, 100vw' },
  /** An entry in a list: beside its title on a phone, above it elsewhere. */
  teaser: { widths: [320, 480, 800], sizes: '(min-width: 720px) 360px, 160px' },
  /** In the text column. */
  body: { widths: [480, 800, 1360], sizes: '(min-width: 728px) 680px, 100vw' },
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
