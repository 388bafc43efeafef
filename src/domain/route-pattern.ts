/** A parameter of a pattern: `[id]` takes one segment, `/[...id]` any number, none included. */
const PARAMETER = /\/?\[\.{3}([^\]]+)\]|\[([^\]]+)\]/g;

/**
 * The parameters with which a route pattern gives an address.
 *
 * @param pattern as of Astro's `injectRoute`: `/tag/[tag]`, `/[...document].xml`
 * @param address path from the site's root; an outer slash at its end doesn't count
 * @returns undefined when the address doesn't fit
 */
export function paramsOf(pattern: string, address: string): Record<string, string | undefined> | undefined {
  const { expression, names } = parse(pattern);
  const found = expression.exec(trimmed(address));
  return found
    ? Object.fromEntries(names.map((name, index) => [name, emptied(found[index + 1])]))
    : undefined;
}

/**
 * The first of some patterns that gives an address.
 *
 * @throws when there is none: the table of routes contradicts itself
 */
export function patternFor(patterns: readonly string[], address: string): string {
  const found = patterns.length === 1 ? patterns[0] : patterns.find((pattern) => paramsOf(pattern, address));
  if (found === undefined) throw new Error(`No pattern of ${patterns.join(', ')} gives ${address}.`);
  return found;
}

const parsed = new Map<string, Parsed>();

function parse(pattern: string): Parsed {
  const known = parsed.get(pattern);
  if (known) return known;
  const bare = trimmed(pattern);
  const found = [...bare.matchAll(PARAMETER)];
  let source = '';
  let end = 0;
  for (const { 0: text, 1: rest, index } of found) {
    source += escaped(bare.slice(end, index));
    const slash = text.startsWith('/');
    if (rest === undefined) source += '([^/]+)';
    else source += slash ? '(?:/(.*?))?' : '(.*?)';
    end = index + text.length;
  }
  const made = {
    expression: new RegExp(`^${source}${escaped(bare.slice(end))}$`),
    names: found.map(([, rest, one]) => rest ?? one ?? ''),
  };
  parsed.set(pattern, made);
  return made;
}

const trimmed = (path: string): string => path.replace(/^\/|\/$/g, '');

const emptied = (value: string | undefined) => (value === '' ? undefined : value);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

interface Parsed {
  readonly expression: RegExp;
  /** Of the parameters, in their order. */
  readonly names: readonly string[];
}
