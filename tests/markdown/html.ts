const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)>/g;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/g;
const REFERENCE = /&#x([0-9A-F]+);/gi;

/**
 * Every element of an HTML text with its attributes, read strictly: anything
 * else with a `<` in it fails, so that nothing a browser might take for a tag is overlooked.
 */
export function elementsOf(html: string): readonly HtmlElement[] {
  const rest = html.replace(TAG, '');
  if (rest.includes('<')) throw new Error(`Not plain HTML: ${rest.slice(rest.indexOf('<'), 80)}`);
  return Array.from(html.matchAll(TAG))
    .filter(([, end]) => end === '')
    .map(([, , name = '', attributes = '']) => ({ name, attributes: attributesOf(attributes) }));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, decoded(value)] as const),
  );
}

function decoded(value: string): string {
  return value.replace(REFERENCE, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** The start of one element. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}
