import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { BodyFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import { hrefOf } from '../links.ts';
import type { Language } from '../site.ts';
import type { BodyContext, LocalResolver, PictureResolver } from './context.ts';
import { toFeed } from './feed.ts';
import { resolveLocalFile } from './local.ts';
import { cleanSource } from './parse.ts';
import { pluginIn } from './named-plugin.ts';
import { pipelineOf } from './pipeline.ts';
import type { MarkdownPlugins } from './plugins.ts';
import { hasPlugins, markdownPlugins, NO_PLUGINS } from './plugins.ts';
import { parseFast } from './fast/parse-fast.ts';

/**
 * The Markdown of a body (without frontmatter) as HTML, for a page or a feed.
 * A pure function of its arguments and of the plugins of the site: nothing is read.
 */
export async function renderBody(source: string, options: RenderOptions): Promise<string> {
  return printBody(await composeBody(source, options), options);
}

/**
 * The part of rendering that pages and feeds share, and nearly all of its cost.
 *
 * @throws when a plugin of the owner's fails, with the place of the text, the plugin and what to do
 */
export async function composeBody(source: string, options: ComposeOptions): Promise<ComposedBody> {
  const {
    body,
    language,
    plugins = markdownPlugins(),
    resolvePicture,
    resolveLocal = resolveLocalFile,
  } = options;
  const context: BodyContext = { body, language, resolvePicture, resolveLocal };
  const file = new VFile({ path: body.file, value: cleanSource(source), data: { body: context } });
  const tree = hasPlugins(plugins) ? await composeWith(plugins, file, context) : await compose(file, context);
  return { tree, path: hrefOf(resolveLocal(body.file) ?? '/') };
}

/** A composed body as HTML; the composed one is left as it is. */
export function printBody(composed: ComposedBody, { language, target }: PrintOptions): string {
  const { tree, path } = composed;
  const printed = target.kind === 'feed' ? toFeed(tree, { origin: target.origin, path }) : tree;
  return pipelineOf(language, NO_PLUGINS).stringify(printed);
}

function compose(file: VFile, { language }: BodyContext): Promise<Root> {
  return pipelineOf(language, NO_PLUGINS).run(parseFast(String(file.value)), file);
}

/** Plugins may add to the syntax, which the fast parser would take for text. */
async function composeWith(
  plugins: MarkdownPlugins,
  file: VFile,
  { body, language }: BodyContext,
): Promise<Root> {
  try {
    const pipeline = pipelineOf(language, plugins);
    const tree = await pipeline.run(pipeline.parse(file), file);
    for (const message of file.messages)
      plugins.report?.(t.markdown.said(placeOf(body, message), message.reason));
    return tree;
  } catch (error) {
    throw failure(error, body);
  }
}

function failure(error: unknown, body: BodyFact): Error {
  const plugin = pluginIn(error);
  const cause = plugin === undefined ? error : (error as Error).cause;
  // A message of `file.fail` has its reason apart; plugins bring along a vfile of their own, and with it the class.
  const message: Partial<VFileMessage> = cause instanceof Error ? cause : {};
  const reason = message.reason ?? message.message ?? String(cause);
  const text = t.markdown.failed(placeOf(body, message), plugin ?? t.markdown.somePlugin, reason);
  return new Error(text, { cause });
}

/** Where in its file something stands: `content/articles/2021/11/x.md:12:3`. Positions count from the start of the body. */
function placeOf(
  { file, line: first }: BodyFact,
  { line, column }: Pick<Partial<VFileMessage>, 'line' | 'column'>,
) {
  const at = line === undefined ? [] : [line + first - 1, ...(column === undefined ? [] : [column])];
  return [file, ...at].join(':');
}

/** What a body is rendered for. */
export type RenderTarget =
  | { readonly kind: 'page' }
  | {
      readonly kind: 'feed';
      /** Scheme and host of the site, without a slash at the end. */
      readonly origin: string;
    };

/** What decides, besides the text, how a body comes out. */
export interface ComposeOptions {
  readonly body: BodyFact;
  readonly language: Language;
  /** `pictureSources` of `src/images/picture.ts`. */
  readonly resolvePicture: PictureResolver;
  /** Where links to content files lead; left out: by the address book of the site. */
  readonly resolveLocal?: LocalResolver;
  /** Left out: those of the site, as `useMarkdownPlugins` was told. */
  readonly plugins?: MarkdownPlugins;
}

/** What decides how a composed body is printed. */
export interface PrintOptions {
  readonly language: Language;
  readonly target: RenderTarget;
}

/** All that `renderBody` is told. */
export type RenderOptions = ComposeOptions & PrintOptions;

/** A body between Markdown and HTML. */
export interface ComposedBody {
  readonly tree: Root;
  /** The body's page, as a link to it says. */
  readonly path: string;
}
