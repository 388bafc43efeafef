import type { Body } from '../body.ts';
import type { CheckContext } from '../check.ts';
import type { Source } from '../library.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';

/** The title is the page's only first-level heading, so that the text starts at the second. */
const FIRST_DEPTH = 2;

/** What a text must be made of, and what must not be left over in it. */
export function checkBodies({ library }: CheckContext): Problem[] {
  return library.sources.flatMap((source) => {
    const { body, file } = source;
    if (!body) return [];
    return [...unwrittenBody(source, body), ...headingProblems(body, file), ...leftoverProblems(body, file)];
  });
}

/** A draft may still be without a text of its own; what authors and stories say of themselves may be all in their frontmatter. */
function unwrittenBody({ collection, data, file }: Source, { empty, line, starter }: Body): Problem[] {
  const isText = collection === 'articles' || collection === 'pages';
  const isDraft = 'draft' in data && data.draft === true;
  if (isDraft) return [];
  if (starter) return [problem('starter-text', file, starter.place, { text: starter.text })];
  return empty && isText ? [problem('empty-body', file, { line, column: 1 }, {})] : [];
}

function headingProblems({ headings }: Body, file: string): Problem[] {
  let above = FIRST_DEPTH - 1;
  return headings.flatMap(({ text, depth, place }) => {
    const allowed = above + 1;
    above = Math.max(depth, FIRST_DEPTH);
    if (text === '') return problem('empty-heading', file, place, {});
    if (depth < FIRST_DEPTH) return problem('top-heading', file, place, { text });
    return depth > allowed ? problem('skipped-heading', file, place, { text, depth, allowed }) : [];
  });
}

function leftoverProblems(body: Body, file: string): Problem[] {
  return [
    ...body.html.map(({ text, place }) => problem('raw-html', file, place, { html: text })),
    ...body.undefinedFootnotes.map(({ text, place }) =>
      problem('undefined-footnote', file, place, { label: text }),
    ),
    ...body.unusedFootnotes.map(({ text, place }) =>
      problem('unused-footnote', file, place, { label: text }),
    ),
    ...body.undefinedReferences.map(({ text, place }) =>
      problem('undefined-reference', file, place, { label: text }),
    ),
    ...body.malformedDirectives.map(({ text, place }) =>
      problem('malformed-directive', file, place, { text }),
    ),
    ...body.malformedLinks.map(({ text, place }) => problem('malformed-link', file, place, { href: text })),
  ];
}
