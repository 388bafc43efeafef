import { expect, test } from 'vitest';
import { directives } from '../../../src/domain/directives.ts';
import { article, at, brief, problemsOf, project } from '../../library/project.ts';
import { page } from '../../markdown/rendering.ts';

test.each([
  [':::aside\nx\n:::', []],
  [':::aside{title=a}\nx\n:::', []],
  ['::embed{url="https://example.com/"}', []],
  ['Alle 10:30 e :smile: e a:b.', []],
  ['Alle 10:30[nota] e poi.', ['9:8 malformed-directive']],
  ['Un :aside[x] qui.', ['9:4 directive-form']],
  ['Un :embed{url="https://example.com/"} qui.', ['9:4 directive-form']],
  [':::embed\nx\n:::', ['9:1 directive-form']],
  [':::aside{titolo=a}\nx\n:::', ['9:1 directive-attribute']],
  ['::embed[x]{url="example.com"}', ['9:1 directive-attribute']],
  ['::embed[x]{url=""}', ['9:1 directive-attribute']],
  ['::embed[x]{url="https://example.com/" class=x}', ['9:1 directive-attribute']],
  [':::niente-del-genere\nx\n:::', ['9:1 unknown-directive']],
  ['Testo.\n\n:::', ['11:1 malformed-directive']],
])('%j', async (source, problems) => {
  expect(brief(await problemsOf(project({ [at('a')]: article(`${source}\n`) })))).toEqual(problems);
});

test.each([...directives])(
  'what the check allows as %s is what the pages draw',
  async (name, { form, attributes }) => {
    const values = attributes.map((attribute) => `${attribute}="https://example.com/${attribute}"`).join(' ');
    const source = form === 'leaf' ? `::${name}[x]{${values}}\n` : `:::${name}{${values}}\nTesto.\n:::\n`;
    expect(await problemsOf(project({ [at('a')]: article(source) }))).toEqual([]);
    const html = await page(source);
    expect(html).not.toContain('::');
    for (const attribute of attributes)
      expect(html).toContain(attribute === 'url' ? 'example.com' : attribute);
  },
);
