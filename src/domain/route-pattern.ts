/** A parameter of a pattern: `[id]` takes one segment, `[...id]` any number, none included. */
const PARAMETER = /\\\[(\\\.\\\.\\\.)?(\w+)\\\]/g;

/**
 * The parameters with which a route pattern gives an address.
 *
 * @param pattern as of Astro's `injectRoute`: `/tag/[tag]`, `/[...document].xml`
 * @param address path from the site's root; an outer slash at its end doesn't count
 * @returns undefined when the address doesn't fit
 */
export function paramsOf(pattern: string, address: string): Record<string, string | undefined> | undefined {
  const found = expression(pattern).exec(trimmed(address));
  const entries = Object.entries(found?.groups ?? {});
  return found ? Object.fromEntries(entries.map(([name, value]) => [name, value || undefined])) : undefined;
}

/**
 * The first of some patterns that gives an address.
 *
 * @throws when there is none: the table of routes contradicts itself
 */
export function patternFor(patterns: readonly string[], address: string): string {
  const found =
    patterns.length === 1
      ? patterns[0]
      : patterns.find((pattern) => expression(pattern).test(trimmed(address)));
  if (found === undefined) throw new Error(`No pattern of ${patterns.join(', ')} gives ${address}.`);
  return found;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const source = escaped(trimmed(pattern)).replaceAll(
    PARAMETER,
    (_all: string, rest: string | undefined, name: string) =>
      rest === undefined ? `(?<${name}>[^/]+)` : `(?<${name}>.*?)`,
  );
  const made = new RegExp(`^${source}$`);
  expressions.set(pattern, made);
  return made;
}

const trimmed = (path: string): string => path.replace(/^\/|\/$/g, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
