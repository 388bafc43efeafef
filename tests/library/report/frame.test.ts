import fc from 'fast-check';
import displayWidth from 'string-width';
import { expect, test } from 'vitest';
import { frame } from '../../../src/library/report/frame.ts';

const show = (text: string, column: number, length: number | undefined, room = 40) => {
  const place = { line: 1, column, ...(length !== undefined && { length }) };
  const { line, marker } = frame(text, place, room);
  return `\n${line}\n${marker}\n`;
};

test('the marker stands under the place', () => {
  expect(show('title: Uno', 8, 3)).toMatchInlineSnapshot(`
    "
    title: Uno
           ^^^
    "
  `);
});

test('tabs and wide characters take their room in both lines', () => {
  expect(show('\t小米 🎉 x', 8, 1)).toMatchInlineSnapshot(`
    "
      小米 🎉 x
              ^
    "
  `);
});

test('a long line is cut around the place', () => {
  expect(show(`${'prima '.repeat(30)}QUI${' dopo'.repeat(30)}`, 181, 3)).toMatchInlineSnapshot(`
    "
    … prima prima prima QUI dopo dopo dopo …
                        ^^^
    "
  `);
});

test('a place at the end of a line, or without a length, has one mark', () => {
  expect(show('ab', 3, undefined)).toBe('\nab\n  ^\n');
  expect(show('', 1, 5)).toBe('\n\n^\n');
});

test('characters that steer a terminal are shown, not sent', () => {
  expect(frame('a\u001B[31mb\u202Ec\u0007', { line: 1, column: 1 }, 40).line).toBe('a␛[31mb\u{FFFD}c␇');
});

test('whatever the line, it fits, and the marker has no more than its width', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
  const numbers = fc.integer({ min: 1, max: 320 });
  fc.assert(
    fc.property(texts, numbers, numbers, (text, column, length) => {
      const { line, marker } = frame(text, { line: 1, column, length }, 60);
      expect(displayWidth(line)).toBeLessThanOrEqual(60 + 1);
      expect(displayWidth(marker)).toBeLessThanOrEqual(displayWidth(line) + 1);
    }),
  );
});
