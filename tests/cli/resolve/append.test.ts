import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { NewVerdict } from '../../../src/cli/resolve/append.ts';
import { appendVerdict } from '../../../src/cli/resolve/append.ts';
import { splitFrontmatter } from '../../../src/library/frontmatter.ts';

const verdict: NewVerdict = {
  at: '2022-06-29T12:00:00+02:00',
  outcome: 'void',
  because: 'È stato annullato: non uscirà',
  evidence: [{ url: 'https://example.com/a#b' }, { describe: 'Una pagina' }],
  editor: 'ada',
};
const short: NewVerdict = { at: '2022-06-29T12:00:00+02:00', outcome: 'confirmed', editor: 'ada' };
const file = (yaml: string, body = '\nCorpo.\n') => `---\n${yaml}---\n${body}`;
const yamlOf = (text: string) => {
  const split = splitFrontmatter(text.replace('\uFEFF', ''));
  return parse(split.state === 'found' ? split.yaml : '') as Record<string, unknown>;
};

test('the first verdict opens the list, after everything else', () => {
  expect(appendVerdict(file('statement: "Sì"   # tra virgolette\nreports: []\n'), verdict))
    .toMatchInlineSnapshot(`
    "---
    statement: "Sì"   # tra virgolette
    reports: []
    verdicts:
      - at: 2022-06-29T12:00:00+02:00
        outcome: void
        because: "È stato annullato: non uscirà"
        evidence:
          - url: https://example.com/a#b
          - describe: Una pagina
        editor: ada
    ---

    Corpo.
    "
  `);
});

describe('a verdict stands after the last one', () => {
  const block = '  - at: 2022-06-29T12:00:00+02:00\n    outcome: confirmed\n    editor: ada\n';
  const flush = block.replace(/^ {2}/gm, '');
  const flow = ', {at: 2022-06-29T12:00:00+02:00, outcome: confirmed, editor: ada}';

  test.each([
    ['indented', 'verdicts:\n  - at: x # allora\n', block, '\n# la storia\nstory: s\n'],
    ['not indented', 'verdicts:\n- at: x\n  because: >-\n    piegata\n    così\n', flush, '\nstory: s\n'],
    ['after its comments', 'verdicts:\n  - at: x\n    # suo\n', block, '  # del prossimo\nstory: s\n'],
    ['on one line each', 'verdicts:\n  - {at: x, editor: ada} # uno\n', block, 'story: s\n'],
    ['as the last thing', 'verdicts:\n  - at: x\n    evidence:\n      - url: y\n', block, ''],
    ['all on one line', 'verdicts: [{at: x}, {at: y}', flow, ',] # due\nstory: s\n'],
    ['in brackets over lines', 'verdicts: [\n  {at: x}, # uno\n  {at: y}', flow, ' # due\n]\n'],
    ['in nothing', 'verdicts: # ancora nessuno\n', block, 'story: s\n'],
  ])('%s', (_, before, added, after) => {
    expect(appendVerdict(file(before + after), short)).toBe(file(before + added + after));
  });

  test.each([
    ['verdicts: []  # ancora nessuno\nstory: s\n', `verdicts:  # ancora nessuno\n${block}story: s\n`],
    ['verdicts: ~\nstory: s\n', `verdicts:\n${block}story: s\n`],
    ['verdicts:\n  []\nstory: s\n', `verdicts:\n${block}story: s\n`],
  ])('in place of an empty list: %j', (before, after) => {
    expect(appendVerdict(file(before), short)).toBe(file(after));
  });
});

test('a layout that no editor would choose is written anew, and its comments stay', () => {
  const text = appendVerdict(file('{statement: s, verdicts: [ # nessuno\n]}\n'), short);
  expect(yamlOf(text)).toEqual({ statement: 's', verdicts: [short] });
  expect(text).toContain('# nessuno');
});

test('line endings, the byte order mark and the body stay as they are', () => {
  const text = '\uFEFF---\r\nverdicts:\r\n  - at: x\r\n---\r\n\r\nCorpo \r\n---\r\nverdicts: []\r\n';
  expect(appendVerdict(text, short)).toBe(
    text.replace(
      'at: x\r\n',
      'at: x\r\n  - at: 2022-06-29T12:00:00+02:00\r\n    outcome: confirmed\r\n    editor: ada\r\n',
    ),
  );
});

test('a file without frontmatter is no rumor', () => {
  expect(() => appendVerdict('Corpo.\n', short)).toThrow(RangeError);
});

test('whatever the layout, only lines are added, and they say the verdict', () => {
  fc.assert(
    fc.property(layouts, fc.constantFrom('\n', '\r\n'), verdicts, (lines, eol, added) => {
      const text = ['---', ...lines, '---', '', 'Corpo.', ''].join(eol);
      const after = appendVerdict(text, added);
      const before = (yamlOf(text)['verdicts'] ?? []) as unknown[];
      expect(yamlOf(after)).toEqual({ ...yamlOf(text), verdicts: [...before, added] });
      expect(isWithin(text.split('\n'), after.split('\n'))).toBe(true);
    }),
  );
});

const comment = fc.constantFrom('', '# una nota', '# «verdicts:»');
const item = fc
  .record({
    comment,
    deep: comment,
    indent: fc.constantFrom(0, 2, 4),
    text: fc.constantFrom('x', '"a # b"', "'c'"),
  })
  .map(({ comment, deep, text }) => [
    `- at: ${text} ${comment}`,
    '  because: |',
    '    una riga',
    '',
    '    un’altra',
    `  ${deep}`,
    '  evidence: [{url: "https://example.com/#x"}, ]',
  ]);

/** Frontmatter as different hands would write it. */
const layouts = fc
  .record({
    items: fc.array(item, { maxLength: 3 }),
    indent: fc.constantFrom('', '  ', '    '),
    before: comment,
    after: comment,
    follows: fc.boolean(),
    gap: fc.boolean(),
  })
  .map(({ items, indent, before, after, follows, gap }) => [
    `statement:   'Sì'  ${before}`,
    ...(items.length > 0 ? [`verdicts: ${after}`] : []),
    ...items.flat().map((line) => (line === '' ? '' : indent + line)),
    ...(gap ? [''] : []),
    after,
    ...(follows ? ['story: s'] : []),
  ]);

const sentence = fc.stringMatching(/^[a-zè#:'"{}[\],&*!|>%@` -]{0,20}\S$/).map((text) => text.trim());
const verdicts = fc.record({
  at: fc.constant('2022-06-29T12:00:00+02:00'),
  outcome: fc.constantFrom('confirmed', 'refuted', 'void', 'reopened'),
  because: sentence,
  evidence: fc.array(
    sentence.map((describe) => ({ describe })),
    { minLength: 1, maxLength: 2 },
  ),
  editor: fc.constant('ada'),
}) satisfies fc.Arbitrary<NewVerdict>;

/** Whether the lines are all there, in order, among others. */
function isWithin(lines: readonly string[], among: readonly string[]): boolean {
  let next = 0;
  for (const line of among) if (line === lines[next]) next += 1;
  return next === lines.length;
}
