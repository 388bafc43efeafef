/** What a new file says until its author does, by the kind of content and the site's language. */
export const starters = {
  it: {
    article: 'Qui comincia il testo.',
    rumor: '**Che cosa si sa.** …\n\n**Che cosa non si sa.** …',
    source: 'Qui si dice di più su questa fonte.',
    author: 'Qui comincia la biografia.',
    story: 'Qui comincia la presentazione della storia.',
    page: 'Qui comincia il testo.',
  },
  en: {
    article: 'The text begins here.',
    rumor: '**What is known.** …\n\n**What is not.** …',
    source: 'More of who this source is.',
    author: 'The biography begins here.',
    story: 'The introduction of the story begins here.',
    page: 'The text begins here.',
  },
} as const;

const LINES = new Set(
  Object.values(starters)
    .flatMap((texts) => Object.values<string>(texts))
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== ''),
);

/** The first line of a text that nobody has written over yet, and its offset. */
export function starterIn(text: string): { readonly line: string; readonly start: number } | undefined {
  if (!LINES.values().some((line) => text.includes(line))) return undefined;
  let start = 0;
  for (const each of text.split('\n')) {
    const line = each.trim();
    if (LINES.has(line)) return { line, start: start + each.indexOf(line) };
    start += each.length + 1;
  }
  return undefined;
}
