import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { BodyFact } from '../domain/records.ts';
import { hrefOf } from '../links.ts';
import type { Language } from '../site.ts';
import type { BodyContext, LocalResolver, PictureResolver } from './context.ts';
import { toFeed } from './feed.ts';
import { resolveLocalFile } from './local.ts';
import { cleanSource } from './parse.ts';
import { pipelines } from './pipeline.ts';
import { parseFast } from './fast/parse-fast.ts';

/**
 * The Markdown of a body (without frontmatter) as HTML, for a page or a feed.
 * A pure function of its arguments: nothing is read, nothing is remembered.
 */
export async function renderBody(source: string, options: RenderOptions): Promise<string> {
  return printBody(await composeBody(source, options), options);
}

/** The part of rendering that pages and feeds share, and nearly all of its cost. */
export async function composeBody(source: string, options: ComposeOptions): Promise<ComposedBody> {
  const { body, language, resolvePicture, resolveLocal = resolveLocalFile } = options;
  const context: BodyContext = { body, language, resolvePicture, resolveLocal };
  const text = cleanSource(source);
  const file = new VFile({ value: text, data: { body: context } });
  const tree = await pipelines[language].run(parseFast(text), file);
  return { tree, path: hrefOf(resolveLocal(body.file) ?? '/') };
}

/** A composed body as HTML; the composed one is left as it is. */
export function printBody(composed: ComposedBody, { language, target }: PrintOptions): string {
  const { tree, path } = composed;
  const printed = target.kind === 'feed' ? toFeed(tree, { origin: target.origin, path }) : tree;
  return pipelines[language].stringify(printed);
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
