import GithubSlugger from 'github-slugger';

/** The id that remark-rehype gives the title of the footnotes. */
const FOOTNOTES_ID = 'footnote-label';

/** Id of a heading without a letter or digit in it. */
export const NAMELESS = 'section';

/**
 * The ids of a text's headings, in order: those that GitHub would give them.
 *
 * @param texts what the editor typed, before typography
 */
export function headingIds(texts: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  slugger.slug(FOOTNOTES_ID);
  return texts.map((text) => slugger.slug(text) || slugger.slug(NAMELESS));
}
