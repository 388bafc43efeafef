import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

/** The module that answers for `astro:content`. */
const MODULE = fileURLToPath(new URL('../library/astro/content-module.ts', import.meta.url));

/** Gives every module but our own, which asks Astro's for the rest, the newsroom's `astro:content`. */
export function contentModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'spiffero:content',
    enforce: 'pre',
    resolveId(id, importer) {
      const asks = importer?.split('?')[0];
      if (id !== 'astro:content' || asks === undefined || asks === MODULE) return undefined;
      return /\/content\.config\.[cm]?[jt]s$|\/library\/astro\/collections\.ts$/.test(asks)
        ? undefined
        : MODULE;
    },
  };
}
