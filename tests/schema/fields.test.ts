import { expect, test } from 'vitest';
import { CONTROL, LINE_BREAK, text } from '../../src/schema/fields.ts';

const line = text(40);

test.each(['Prova', 'È “così”: 小米 12 — più', 'con\ttabulatore', '\n intorno \n', 'שלום', '👨‍👩‍👧'])(
  '%j is a line of text',
  (value) => {
    expect(line.safeParse(value).success).toBe(true);
  },
);

test.each(['a\nb', 'a\r\nb', 'a\u0085b', 'a\u2028b', 'a\u202Eb', 'a\u2066b', 'a\u0007b', 'a\u009Bb'])(
  '%j is not',
  (value) => {
    expect(line.safeParse(value).success).toBe(false);
    expect(LINE_BREAK.test(value) || CONTROL.test(value)).toBe(true);
  },
);

test('whatever is no line has a break or a control in it, to be told by', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const value = `a${String.fromCharCode(code)}b`;
    expect(line.safeParse(value).success, code.toString(16)).toBe(
      !LINE_BREAK.test(value) && !CONTROL.test(value),
    );
  }
});
