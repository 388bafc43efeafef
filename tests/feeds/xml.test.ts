import { expect, test } from 'vitest';
import { comment, element, legalXml, opening, parent } from '../../src/feeds/xml.ts';

test('escapes what has a meaning in XML, in text and in attributes, as the profile of RSS has it', () => {
  expect(element('a:b', { c: `<"&'>` }, ']]>')).toBe(`<a:b c="&#x3C;&#x22;&#x26;'&#x3E;">]]&#x3E;</a:b>`);
});

test('writes an element without content as one tag', () => {
  expect(element('a', {})).toBe('<a/>');
  expect(element('a', { b: '/' })).toBe('<a b="/"/>');
  expect(element('a', {}, '')).toBe('<a></a>');
});

test('puts elements into others', () => {
  expect(parent('a', {}, element('b', {}))).toBe('<a><b/></a>');
  expect(opening('a', { b: 'c' })).toBe('<a b="c">');
});

test('ends a comment where its words end, whatever they are', () => {
  expect(comment('a --> b --- c -')).toBe('<!-- a - -> b - - - c - -->');
});

test('leaves every character that XML 1.0 advises for, and no other', () => {
  const fit = '\t\n\r \u00A0\uD7FF\uE000\uFFFC\u{10000}\u{10FFFD}👩🏽‍💻';
  expect(legalXml(fit)).toBe(fit);
  const unfit = '\u0000\u0008\u000B\u001F\u007F\u0085\u009F\uDFFF\uD800\uFDD0\uFFFD\uFFFE\uFFFF\u{1FFFF}';
  expect(legalXml(unfit)).toBe('');
});
