import type { Node } from 'unist';
import type { Plugin, Processor, Transformer } from 'unified';
import type { VFile } from 'vfile';

const known = new WeakMap<Plugin<unknown[]>, Plugin<unknown[]>>();

/**
 * The same plugin, whose failures say whose they are. Of the same plugin it is the same one, since unified runs
 * a plugin that is used twice once, with the options given last.
 */
export function named(plugin: Plugin<unknown[]>, name: string): Plugin<unknown[]> {
  const made = known.get(plugin) ?? attacher(plugin, name);
  known.set(plugin, made);
  return made;
}

/**
 * The plugin that an error tells of; undefined when it is none of theirs. Told by what it has, not by its class:
 * plugins are named in Node's instance of this module and run in that of the bundle.
 */
export function pluginIn(error: unknown): string | undefined {
  return error instanceof Error && 'plugin' in error ? String(error.plugin) : undefined;
}

/** What a plugin threw, or gave in place of a tree, as its cause. */
class PluginFailure extends Error {
  readonly plugin: string;

  constructor(plugin: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.plugin = plugin;
  }
}

function attacher(plugin: Plugin<unknown[]>, name: string): Plugin<unknown[]> {
  return function (this: Processor, ...options: unknown[]) {
    const transformer = failingAs(name, () => plugin.apply(this, options));
    if (typeof transformer !== 'function') return undefined;
    return async (tree, file) => {
      try {
        const result = await transform(transformer, tree, file);
        if (result instanceof Error) throw result;
        return result ?? undefined;
      } catch (error) {
        throw new PluginFailure(name, error);
      }
    };
  };
}

function failingAs<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new PluginFailure(name, error);
  }
}

/** A transformer that takes a third argument tells by calling it that it is done. */
function transform(transformer: Transformer, tree: Node, file: VFile): ReturnType<Transformer> {
  if (transformer.length < 3) return transformer(tree, file, () => undefined);
  return new Promise((resolve, reject) => {
    void transformer(tree, file, (error, next) => {
      if (error) reject(error);
      else resolve(next);
    });
  });
}
