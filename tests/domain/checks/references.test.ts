import { expect, test } from 'vitest';
import { problemWords } from '../../../src/i18n/problems.ts';
import { wordsFor } from '../../../src/library/report/messages.ts';
import { article, at, problemsOf, project } from '../../library/project.ts';

/** What an editor is told to do about the tags of an article; one tag is declared, `xiaomi`. */
async function mended(tags: string) {
  const problems = await problemsOf(project({ [at('a')]: article(undefined, { tags }) }));
  return problems.map((each) => `${each.kind}: ${wordsFor(each, problemWords.it.kinds).mend}`);
}

test('a tag in capitals takes one repair: the one that is there, or one that is new', async () => {
  expect(await mended('[Xiaomi]')).toMatchInlineSnapshot(`
    [
      "unknown-tag: Forse volevi scrivere «xiaomi».",
    ]
  `);
  expect(await mended('[xiaomi, Fotocamera]')).toMatchInlineSnapshot(`
    [
      "unknown-tag: Se è un argomento nuovo, scrivi qui «fotocamera» e aggiungi in fondo a content/tags.yaml:
    - slug: fotocamera
      label: …
      description: …",
    ]
  `);
  expect(await mended('[xiaomi, ""]')).toMatchInlineSnapshot(`
    [
      "empty-value: Scrivi il valore dopo i due punti; se il campo non serve, cancella la riga.",
    ]
  `);
});
