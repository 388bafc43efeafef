/**
 * What XML 1.0 (2.2) forbids, escaped or not, or advises against: control characters, lone surrogates and
 * non-characters. U+FFFD stands where something could not be read already, and has nothing to say any more.
 */
const UNFIT = /[[\p{Cc}\p{Cs}\p{NChar}\uFFFD]--[\t\n\r]]/gv;

/**
 * As hexadecimal references, which also tell readers' software that no markup of
 * ours is meant: RSS Best Practices Profile, “Character data”.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
};

/** Marks around HTML that stands in XML as it is, and stays legible. It must not hold `]]>`. */
export const CDATA = { start: '<![CDATA[', end: ']]>' } as const;

/** A text without the characters for which parsers give a document up, or validators doubt its encoding. */
export function legalXml(text: string): string {
  return text.replace(UNFIT, '');
}

/**
 * One element as XML.
 *
 * @param name with its prefix, as declared on the root
 * @param attributes in the order in which they are written
 * @param text its content; left out: an empty element
 */
export function element(name: string, attributes: Attributes, text?: string): string {
  return text === undefined
    ? `${opening(name, attributes).slice(0, -1)}/>`
    : parent(name, attributes, escape(text));
}

/**
 * An element that holds others.
 *
 * @param xml its content, as XML
 */
export function parent(name: string, attributes: Attributes, xml: string): string {
  return `${opening(name, attributes)}${xml}</${name}>`;
}

/** The start of an element whose end is written elsewhere. */
export function opening(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${pairs.join('')}>`;
}

/**
 * A whole document, without what XML forbids.
 *
 * @param root its outermost element, as XML
 */
export function document(root: string): string {
  return legalXml(`<?xml version="1.0" encoding="UTF-8"?>${root}`);
}

/** Words for those who open the document in a browser. */
export function comment(words: string): string {
  return `<!-- ${words.replace(/-(?=-)/g, '- ')} -->`;
}

/** XML that somebody else wrote, with references as {@link element} writes them. */
export function hexadecimal(xml: string): string {
  return xml.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;');
}

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}
