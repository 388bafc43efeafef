import { sourceHash } from './hash.ts';
import script from './theme.js?raw';

/** What sets the colours that a reader has chosen. */
export const themeScript = script;

/** By which a page allows that script. The same on every page, and asked for once. */
export const themeHash = await sourceHash(script);
