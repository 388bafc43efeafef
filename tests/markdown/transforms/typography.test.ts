import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page } from '../rendering.ts';

test('a quotation runs across bold, links and code', async () => {
  expect(await page('"**Ciao**", *\'un [po\'](/x/)\'*, "`x`"')).toBe(
    '<p>“<strong>Ciao</strong>”, <em>‘un <a href="/x/">po’</a>’</em>, “<code>x</code>”</p>',
  );
});

test('headings, list items, table cells and titles are set as well', async () => {
  expect(await page('## L\'"altro"')).toContain('>L’“altro”</h2>');
  expect(await page("- un po'")).toContain('un po’');
  expect(await page("| l'a |\n|---|\n| l'b |")).toMatch(/l’a[^]*l’b/);
});

test('a number and its unit stay together across bold', async () => {
  expect(await page('**50** MP')).toBe('<p><strong>50</strong>\u00A0MP</p>');
});

test('code stays as it was typed', async () => {
  const code = 'git log --oneline "a" \'b\' ... 5 GB';
  expect(await page(`\`${code}\``)).toBe(`<p><code>${code}</code></p>`);
  expect(await page(`\`\`\`sh\n${code}\n\`\`\``)).toContain(code);
});

test('addresses stay as they were typed, shown or not', async () => {
  expect(await page('<https://example.com/a--b> <m--n@example.org> [x](/a--b/...)')).toBe(
    '<p><a href="https://example.com/a--b" rel="external noopener">https://example.com/a--b</a> ' +
      '<a href="mailto:m--n@example.org">m--n@example.org</a> <a href="/a--b/...">x</a></p>',
  );
});

test('English has its own apostrophes', async () => {
  expect(await page("the '90s, 'tis", { language: 'en' })).toBe('<p>the ’90s, ’tis</p>');
});

test('no code of any kind is ever changed', async () => {
  const code = fc.string({ unit: fc.constantFrom('"', "'", '-', '.', ' ', 'a', '1'), minLength: 1 });
  await fc.assert(
    fc.asyncProperty(code, async (typed) => {
      const html = await page(`"Prima" \`\` x${typed}x \`\` -- 'dopo'`);
      expect(html).toBe(`<p>“Prima” <code>x${typed}x</code> – ‘dopo’</p>`);
    }),
  );
});
