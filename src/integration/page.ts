/** The file of a page, from the site's folder: `tag/x/index.html` for `/tag/x/`, `404.html`, `rss.xml`. */
export function fileOf(address: string): string {
  const name = address.replace(/^\//, '');
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** A page can't be rendered. */
export class PageError extends Error {
  /**
   * @param address path from the site's root
   * @param entrypoint what renders it, from the project's root
   */
  constructor(address: string, entrypoint: string, cause: unknown) {
    const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    super(`${address} (${entrypoint})\n${told}`, { cause });
    this.name = 'PageError';
  }
}
