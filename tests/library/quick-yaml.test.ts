import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { quickYaml } from '../../src/library/quick-yaml.ts';
import { parseYaml } from '../../src/library/yaml.ts';

const careful = (text: string) => {
  const parsed = parseYaml(text, 'x.md', 1);
  return parsed.ok && parsed.problems.length === 0 ? parsed.value : undefined;
};

const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, tie('scalar'), fc.array(tie('any'), { maxLength: 4 }), tie('group')),
  scalar: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'yes',
      'no',
      '2021-11-20',
      '2021-11-20T09:30:00+01:00',
      '1_000',
      '0x1',
      '~',
      'a: b',
      '- a',
      '#a',
      ' a ',
    ),
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
  ),
  group: fc.dictionary(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), tie('any'), {
    maxKeys: 4,
  }),
})).group;

describe('the quick parser and the careful one agree', () => {
  test('on whatever YAML can write', () => {
    const options = fc.record({
      lineWidth: fc.constantFrom(0, 20, 80),
      defaultStringType: fc.constantFrom(
        'PLAIN',
        'QUOTE_DOUBLE',
        'QUOTE_SINGLE',
        'BLOCK_LITERAL',
        'BLOCK_FOLDED',
      ),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    } as const);
    fc.assert(
      fc.property(value, options, (data, style) => {
        const text = stringify(data, style);
        const quick = quickYaml(text);
        if (quick !== undefined) expect(quick).toEqual(careful(text));
      }),
      { numRuns: 500 },
    );
  });

  test('on how editors write', () => {
    const text = [
      'title: Leica, la storia',
      'description: >-',
      '  Due righe',
      '  in una.',
      'tags: [a, "b", \'c\'] # i più importanti',
      'list:',
      '- a',
      '-   b',
      'cover: { file: ./a.jpg, alt: Un telefono }',
      'draft: true',
      'order: 10',
      'nothing:',
    ].join('\r\n');
    expect(quickYaml(text)).toEqual(careful(text));
    expect(quickYaml(text)).toMatchObject({ draft: true, order: 10, nothing: null, list: ['a', 'b'] });
  });
});

test.each(['a: 1\na: 2', 'a: &x 1', 'a: *x', 'a: !!str 1', 'a: b: c', 'a: "b', '\ta: b', 'a: [b', ''])(
  'what is wrong or may be is left to the careful one: %j',
  (text) => {
    expect(quickYaml(text)).toBeUndefined();
  },
);
