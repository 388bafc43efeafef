import { newsroomCollections } from './library/astro/collections.ts';

/** Astro's collections: the newsroom's, and the owner's own beside them (docs/customising.md). */
export const collections = { ...newsroomCollections };
