/** The site that an address leads to, as readers know it: without `www.`. */
export function hostOf(href: string): string {
  return new URL(href).hostname.replace(/^www\./, '');
}
