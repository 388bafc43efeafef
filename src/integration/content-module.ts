import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

/** The module that answers for `astro:content`. */
const MODULE = fileURLToPath(new URL('../library/astro/content-module.ts', import.meta.url));

/** Modules that define collections. */
const CONFIG = /\/content\.config\.[cm]?[jt]s$|\/library\/astro\/collections\.ts$/;

/** Gives every module but our own, which asks Astro's for the rest, the newsroom's `astro:content`. */
export function contentModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'spiffero:content',
    enforce: 'pre',
    resolveId: {
      // Astro's own plug-in stands before ours.
      order: 'pre',
      handler(id, importer) {
        const asks = importer?.split('?')[0];
        if (id !== 'astro:content' || asks === undefined || asks === MODULE) return undefined;
        return CONFIG.test(asks) ? undefined : MODULE;
      },
    },
  };
}
