import { HTMLString } from 'astro/runtime/server/index.js';

/** What was rendered, by what it shows and how; it goes with that. */
const shown = new WeakMap<object, Map<string, HTMLString>>();

/**
 * The HTML of something that is shown on many pages and the same on all of them: rendered once in a thread, while
 * nobody edits how it looks.
 *
 * @param of what is shown: the same object is rendered once
 * @param as tells apart what is shown of it in several ways
 * @param render gives the HTML, of `of` and `as` alone; white space around it is left out
 */
export function kept(
  of: object,
  as: string,
  render: () => Promise<string>,
): HTMLString | Promise<HTMLString> {
  const known = shown.get(of) ?? new Map<string, HTMLString>();
  shown.set(of, known);
  return known.get(as) ?? keep(known, as, render);
}

async function keep(
  known: Map<string, HTMLString>,
  as: string,
  render: () => Promise<string>,
): Promise<HTMLString> {
  const html = new HTMLString((await render()).trim());
  if (!import.meta.env.DEV) known.set(as, html);
  return html;
}
