/** Words as a sentence: with a capital and a stop. Those of editors have both; ours can follow a colon. */
export function sentence(words: string): string {
  const stop = /[.!?…]$/.test(words) ? '' : '.';
  return words.charAt(0).toUpperCase() + words.slice(1) + stop;
}
