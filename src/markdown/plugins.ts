import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { Pluggable, Plugin } from 'unified';
import { named } from './named-plugin.ts';

/** Node, Vite and the bundle of the pages have an instance of this module each: its variables would not be shared. */
const PLACE = Symbol.for('spiffero.markdown');

/** A site whose `astro.config.mjs` says nothing of Markdown. */
export const NO_PLUGINS: MarkdownPlugins = { remarkPlugins: [], rehypePlugins: [], remarkRehype: {} };

/**
 * The plugins of a resolved Astro configuration, ready to be used. Astro itself has put those of the deprecated
 * `markdown.remarkPlugins` and `markdown.rehypePlugins` among those of the processor by then. What can't be
 * honoured is for {@link import('./unsupported.ts').UNSUPPORTED_MARKDOWN} to tell.
 *
 * @param report is told, in words for the owner, what plugins have to say of bodies and what of theirs was taken out
 * @throws when a plugin is given by a name under which no package is installed
 */
export async function pluginsOf(
  { processor }: MarkdownOptions,
  report?: (message: string) => void,
): Promise<MarkdownPlugins> {
  if (processor.name !== 'unified') return NO_PLUGINS;
  const { remarkPlugins = [], rehypePlugins = [], remarkRehype = {} } = processor.options as UnifiedOptions;
  return {
    remarkPlugins: await loadAll('remarkPlugins', remarkPlugins),
    rehypePlugins: await loadAll('rehypePlugins', rehypePlugins),
    remarkRehype,
    ...(report && { report }),
  };
}

/** Has all bodies rendered with these plugins from now on, in this thread. */
export function useMarkdownPlugins(plugins: MarkdownPlugins): void {
  Reflect.set(globalThis, PLACE, plugins);
}

/** The plugins in use. */
export function markdownPlugins(): MarkdownPlugins {
  return (Reflect.get(globalThis, PLACE) as MarkdownPlugins | undefined) ?? NO_PLUGINS;
}

/** true when bodies have to go through the whole of unified, since plugins may have a say at any step. */
export function hasPlugins({ remarkPlugins, rehypePlugins, remarkRehype }: MarkdownPlugins): boolean {
  return remarkPlugins.length > 0 || rehypePlugins.length > 0 || Object.keys(remarkRehype).length > 0;
}

function loadAll(list: string, entries: readonly Entry[]): Promise<Pluggable[]> {
  return Promise.all(entries.map((entry, index) => load(entry, `${list}[${index}]`)));
}

async function load(entry: Entry, place: string): Promise<Pluggable> {
  const [given, ...options] = typeof entry === 'string' || typeof entry === 'function' ? [entry] : entry;
  if (typeof given === 'function') return [named(given, given.name === '' ? place : given.name), ...options];
  const { default: plugin } = (await import(/* @vite-ignore */ given)) as { default: Plugin<unknown[]> };
  return [named(plugin, given), ...options];
}

/** What the owner has added to the way from Markdown to HTML. */
export interface MarkdownPlugins {
  /** They get the tree of what was typed, and may add to the syntax. */
  readonly remarkPlugins: readonly Pluggable[];
  /** They get the HTML as a tree; the guard follows them. */
  readonly rehypePlugins: readonly Pluggable[];
  readonly remarkRehype: RemarkRehypeOptions;
  readonly report?: (message: string) => void;
}

/** What is looked at of `config.markdown`, whose type is Astro's. */
export interface MarkdownOptions {
  readonly processor: { readonly name: string; readonly options: object };
  readonly gfm?: unknown;
  readonly smartypants?: unknown;
  readonly syntaxHighlight?: unknown;
  readonly remarkPlugins?: readonly unknown[];
  readonly rehypePlugins?: readonly unknown[];
  readonly remarkRehype?: object;
}

/** The options of `unified()` from `@astrojs/markdown-remark` that have to do with plugins. */
interface UnifiedOptions {
  readonly remarkPlugins?: readonly Entry[];
  readonly rehypePlugins?: readonly Entry[];
  readonly remarkRehype?: RemarkRehypeOptions;
}

/** A plugin, or the name of its package, alone or with its options. */
type Entry = string | Plugin<unknown[]> | readonly [string | Plugin<unknown[]>, ...unknown[]];
