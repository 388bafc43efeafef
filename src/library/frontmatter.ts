import { countLines } from './lines.ts';

/** Three hyphens alone on a line, with blanks after them at most. */
const FENCE = /^---[ \t]*\r?(?:\n|$)/;
const CLOSING = /^---[ \t]*\r?$/m;

/** Cuts a file into the YAML between its fences and the Markdown after them. */
export function splitFrontmatter(text: string): Split {
  const opening = FENCE.exec(text);
  if (!opening) return { state: 'missing', body: text, bodyLine: 1 };

  const yamlStart = opening[0].length;
  const rest = text.slice(yamlStart);
  const closing = CLOSING.exec(rest);
  if (!closing) return { state: 'unclosed', body: '', bodyLine: 1 };

  const afterFence = closing.index + closing[0].length;
  const bodyStart = Math.min(afterFence + 1, rest.length);
  return {
    state: 'found',
    yaml: rest.slice(0, closing.index),
    body: rest.slice(bodyStart),
    bodyLine: 2 + countLines(rest, bodyStart),
  };
}

/** The line of a file on which its frontmatter's YAML starts. */
export const YAML_LINE = 2;

/** A file in its two parts; `unclosed` has no body, as nobody can tell where it starts. */
export type Split =
  | { readonly state: 'found'; readonly yaml: string; readonly body: string; readonly bodyLine: number }
  | { readonly state: 'missing' | 'unclosed'; readonly body: string; readonly bodyLine: number };
