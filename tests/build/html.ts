/** Addresses in a page's links, pictures, scripts and styles, with what kind of attribute holds them. */
export function addressesIn(html: string): string[] {
  const single = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets].map(unescape);
}

/**
 * Every whole address of the site itself that stands anywhere in a text: in meta, JSON-LD, feeds, sitemap.
 * Without fragments, which are names of things rather than places in JSON-LD.
 */
export function wholeAddressesIn(text: string, origin: string): string[] {
  const pattern = new RegExp(`${origin.replaceAll('.', '\\.')}(/[^"'#<>\\s)\\\\]*)?`, 'g');
  // In a feed the HTML around an address is escaped itself.
  const plain = text.replaceAll(/&(quot|lt|gt);/g, '"');
  return [...plain.matchAll(pattern)].map(([, path = '/']) => unescape(path));
}

/** Every id of a page. */
export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = '']) => unescape(id)));
}

/** The text of every script of a page that holds one, by type. */
export function inlineScriptsIn(html: string): { type: string; text: string }[] {
  return [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
    .map(([, attributes = '', text = '']) => ({
      type: /type="([^"]*)"/.exec(attributes)?.[1] ?? 'module',
      text,
    }))
    .filter(({ text }) => text !== '');
}

function unescape(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
