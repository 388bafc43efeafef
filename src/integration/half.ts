/** Tells a process, in its environment, that its parent is the other half of the build (`steps.ts`). */
export const HALF = 'SPIFFERO_HALF';
