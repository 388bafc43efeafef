import { registerHooks } from 'node:module';

const OWN = new URL('../../src/site.ts', import.meta.url).href;
const STAND_IN = new URL('site.ts', import.meta.url).href;

/** For `node --import`: gives the program the site of the tests in place of this repository's own. */
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return resolved.url === OWN ? { ...resolved, url: STAND_IN } : resolved;
  },
});
