import { expect, test } from 'vitest';
import { element, legalXml } from '../../src/feeds/xml.ts';

test('escapes what has a meaning in XML, in text and in attributes', () => {
  expect(element('a:b', { c: `<"&'>` }, ']]>')).toBe('<a:b c="&lt;&quot;&amp;&apos;&gt;">]]&gt;</a:b>');
});

test('writes an element without content as one tag', () => {
  expect(element('a', {})).toBe('<a/>');
  expect(element('a', {}, '')).toBe('<a></a>');
});

test('leaves every character that XML 1.0 allows, and no other', () => {
  const legal = '\t\n\r \u007F\u0085\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}';
  expect(legalXml(legal)).toBe(legal);
  expect(legalXml('\u0000\u0008\u000B\u001F\uDFFF\uD800\uFFFE\uFFFF')).toBe('');
});
