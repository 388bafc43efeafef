import type { Root as Markdown } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import type { Options } from 'remark-rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remember } from '../domain/remember.ts';
import type { Language } from '../site.ts';
import type { BodyContext } from './context.ts';
import { grammar } from './grammar.ts';
import type { MarkdownPlugins } from './plugins.ts';
import { code } from './transforms/code.ts';
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

/** What happens to the tree of what was typed, before any plugin. */
const firstTransforms: readonly MarkdownTransform[] = [
  identifyHeadings, // the check makes the same ids, and knows no plugin
];

/** What happens to the Markdown tree after the plugins, in this order. */
const markdownTransforms: readonly MarkdownTransform[] = [
  identifyHeadings, // those that plugins have put in
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

/**
 * From Markdown to HTML, by the language of the site and with the plugins of its owner. Made once for the same ones.
 * Its parser is left out for bodies that `parseFast` has parsed.
 */
export function pipelineOf(language: Language, plugins: MarkdownPlugins): Pipeline {
  const pipelines = made.get(plugins) ?? remember((each: Language) => createPipeline(each, plugins));
  made.set(plugins, pipelines);
  return pipelines(language);
}

const made = new WeakMap<MarkdownPlugins, (language: Language) => Pipeline>();

function createPipeline(
  language: Language,
  { remarkPlugins, rehypePlugins, remarkRehype: options }: MarkdownPlugins,
) {
  return unified()
    .use(remarkParse)
    .use(grammar, { tables: true })
    .use(() => transformer(firstTransforms))
    .use([...remarkPlugins])
    .use(() => transformer(markdownTransforms))
    .use(remarkRehype, {
      ...footnotes(language),
      ...options,
      handlers: { ...handlers, ...options.handlers },
    })
    .use([...rehypePlugins])
    .use(() => guard) // last, as nothing after it would be looked at
    .use(rehypeStringify)
    .freeze();
}

function transformer(transforms: readonly MarkdownTransform[]) {
  return (tree: Markdown, { data }: VFile): void => {
    for (const transform of transforms) if (data.body) transform(tree, data.body);
  };
}

type MarkdownTransform = (tree: Markdown, context: BodyContext) => void;

type Pipeline = ReturnType<typeof createPipeline>;
