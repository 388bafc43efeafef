/** What XML 1.0 (2.2) forbids, escaped or not: most control characters, lone surrogates, two non-characters. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A document without the characters that would make every parser give it up. */
export function legalXml(document: string): string {
  return document.replace(ILLEGAL, '');
}

/**
 * One element as XML.
 *
 * @param name with its prefix, as declared on the root
 * @param attributes in the order in which they are written
 * @param text its content; left out: an empty element
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const tag = name + pairs.join('');
  return text === undefined ? `<${tag}/>` : `<${tag}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
