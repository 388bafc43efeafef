import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import type { Options } from 'remark-rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Language } from '../site.ts';
import { code } from './transforms/code.ts';
import type { BodyContext } from './context.ts';
import { containerDirective, leafDirective } from './transforms/directives.ts';
import { footnotes } from './transforms/footnotes.ts';
import { guard } from './transforms/guard.ts';
import { heading, identifyHeadings } from './transforms/headings.ts';
import { link, linkReference } from './transforms/links.ts';
import { image, imageReference, paragraph } from './transforms/pictures.ts';
import { markEchoes } from './transforms/pull-quotes.ts';
import { html } from './transforms/raw-html.ts';
import { table } from './transforms/tables.ts';
import { listItem } from './transforms/tasks.ts';
import { typography } from './transforms/typography.ts';

/** What happens to the Markdown tree, in this order. */
const markdownTransforms: readonly ((tree: Markdown, context: BodyContext) => void)[] = [
  identifyHeadings, // from what was typed: before typography
  markEchoes, // compares what was typed: before typography
  typography,
];

/** How each kind of Markdown node becomes HTML, where remark-rehype has another taste than we. */
const handlers: NonNullable<Options['handlers']> = {
  code,
  containerDirective,
  heading,
  html,
  image,
  imageReference,
  leafDirective,
  link,
  linkReference,
  listItem,
  paragraph,
  table,
};

/** What happens to the HTML tree, in this order. */
const htmlTransforms: readonly ((tree: Html) => void)[] = [
  guard, // last, as nothing after it would be looked at
];

/** From the tree of `parseMarkdown` to HTML, by the language of the site. Made once. */
export const pipelines = { it: createPipeline('it'), en: createPipeline('en') };

function createPipeline(language: Language) {
  return unified()
    .use(() => (tree: Markdown, { data }: VFile) => {
      for (const transform of markdownTransforms) if (data.body) transform(tree, data.body);
    })
    .use(remarkRehype, { ...footnotes(language), handlers })
    .use(() => (tree: Html) => {
      for (const transform of htmlTransforms) transform(tree);
    })
    .use(rehypeStringify)
    .freeze();
}
