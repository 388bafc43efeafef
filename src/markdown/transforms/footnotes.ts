import type { Options } from 'remark-rehype';
import { FOOTNOTE_PREFIX } from '../../domain/footnote-ids.ts';
import type { Language } from '../../site.ts';
import { words } from '../words.ts';

/** An arrow that phones show as text, not as a picture (U+FE0E). */
const ARROW = '↩\uFE0E';

/**
 * How remark-rehype sets footnotes: under a title that everybody sees, in the
 * site's language.
 */
export function footnotes(language: Language): Options {
  const { footnotes: title, backToReference } = words[language];
  return {
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabel: title,
    footnoteLabelProperties: {},
    footnoteBackContent: (_reference, repeat) => (repeat > 1 ? `${ARROW} ${repeat}` : ARROW),
    footnoteBackLabel: (reference, repeat) =>
      backToReference(repeat > 1 ? `${reference + 1}-${repeat}` : `${reference + 1}`),
  };
}
