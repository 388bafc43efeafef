import { HTMLString } from 'astro/runtime/server/index.js';

/** Rendered HTML, by the object it shows and the variant; collected together with the object. */
const rendered = new WeakMap<object, Map<string, HTMLString>>();

/**
 * HTML that looks the same on every page that shows it: rendered once in a thread, except in the dev server, where
 * components change.
 *
 * @param of the object that is shown, compared by identity
 * @param as the variant: tells apart the ways in which one object is shown
 * @param render gives the HTML, from `of` and `as` alone; white space at both ends is removed
 * @returns the HTML at once when it is known; rejects when `render` does, and renders again the next time
 */
export function memo(
  of: object,
  as: string,
  render: () => Promise<string>,
): HTMLString | Promise<HTMLString> {
  const variants = rendered.get(of) ?? new Map<string, HTMLString>();
  rendered.set(of, variants);
  return variants.get(as) ?? renderInto(variants, as, render);
}

async function renderInto(
  variants: Map<string, HTMLString>,
  as: string,
  render: () => Promise<string>,
): Promise<HTMLString> {
  const html = new HTMLString((await render()).trim());
  if (!import.meta.env.DEV) variants.set(as, html);
  return html;
}
