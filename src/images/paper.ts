/** `--paper` of `src/styles/tokens.css`, for what no style sheet reaches. */
export const PAPER = { light: '#f6f3ec', dark: '#0f1216' } as const;
