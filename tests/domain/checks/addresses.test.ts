import { expect, test } from 'vitest';
import { article, at, problemsOf, project } from '../../library/project.ts';

const page = '---\ntitle: Pagina\ndescription: Prova.\n---\n\nTesto.\n';
const author = '---\nname: Firma\nrole: Prova\n---\n';

const found = async (files: Record<string, string>) =>
  (await problemsOf(project(files))).map(({ file, kind }) => `${file} ${kind}`);

test('names that differ by case alone are one address, which is one mistake', async () => {
  expect(await found({ [at('uno')]: article(), [at('Uno')]: article() })).toEqual([
    `${at('uno')} duplicate-address`,
  ]);
  expect(await found({ 'content/authors/Anna-Rossi.md': author })).toEqual([
    'content/authors/anna-rossi.md duplicate-address',
  ]);
});

test('what stands at an address today comes before what once did', async () => {
  const files = { [at('a')]: article(undefined, { aliases: '[/2021/11/b/]' }), [at('b')]: article() };
  expect(await found(files)).toEqual([`${at('a')} duplicate-address`]);
});

test('two articles can’t have had one address', async () => {
  const old = article(undefined, { aliases: '[/vecchio/]' });
  expect(await found({ [at('a')]: old, [at('b')]: old })).toEqual([`${at('b')} duplicate-address`]);
});

test.each(['tag', 'autori', 'archivio', 'pagina', '404'])('no page is called %s', async (name) => {
  expect(await found({ [`content/pages/${name}.md`]: page })).toEqual([
    `content/pages/${name}.md reserved-address`,
  ]);
});

test.each(['/_astro/x/', '/Tag/x/', '/autori/anna-rossi/'])('no article was ever at %s', async (alias) => {
  expect(await found({ [at('a')]: article(undefined, { aliases: `[${alias}]` }) })).toContain(
    `${at('a')} reserved-address`,
  );
});

test('an alias that is there twice is one mistake', async () => {
  expect(await found({ [at('a')]: article(undefined, { aliases: '[/x/, /x/]' }) })).toEqual([
    `${at('a')} repeated-value`,
  ]);
});

test('a file in the wrong place claims no address', async () => {
  expect(
    await found({ 'content/articles/chi-siamo.md': article(), 'content/pages/chi-siamo.md': page }),
  ).toEqual(['content/articles/chi-siamo.md misplaced-file']);
});
