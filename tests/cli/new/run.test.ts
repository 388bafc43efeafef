import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startContent } from '../../../src/cli/new/run.ts';
import { openDesk } from './desk.ts';

const ARTICLE = [
  ...['article', '--title', "L'Ultra: è già finita?", '--description', 'Una # prova: "sì".'],
  ...['--author', 'marta-valdrighi', '--tag', 'xiaomi', '--tag', 'leica'],
];

describe('what is written', () => {
  test('an article stands under the month that it is on the site’s clock', async () => {
    const desk = await openDesk();
    expect(await startContent([...ARTICLE, '--story', 'xiaomi-12', '--draft'], desk)).toBe(0);
    const file = 'content/articles/2021/12/l-ultra-e-gia-finita.md';
    expect(desk.said()).toContain(file);
    expect(await readFile(join(desk.root, file), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: "L'Ultra: è già finita?"
      description: 'Una # prova: "sì".'
      published: 2021-12-01T00:30:00+01:00
      authors: [marta-valdrighi]
      tags: [xiaomi, leica]
      story: xiaomi-12
      draft: true
      ---

      Qui comincia il testo.
      "
    `);
  });

  test('a date of publication and a name of one’s own decide the path', async () => {
    const desk = await openDesk();
    const options = ['--published', '2022-01-01T00:10:00+02:00', '--slug', 'l-ultra'];
    expect(await startContent([...ARTICLE, ...options], desk)).toBe(0);
    expect(await readdir(join(desk.root, 'content/articles/2021/12'))).toEqual(['l-ultra.md']);
  });

  test('a file that is there is never overwritten', async () => {
    const desk = await openDesk();
    await startContent(ARTICLE, desk);
    const file = join(desk.root, 'content/articles/2021/12/l-ultra-e-gia-finita.md');
    await writeFile(file, 'mine');
    expect(await startContent(ARTICLE, desk)).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(desk.said()).toContain('l-ultra-e-gia-finita.md c’è già');
  });

  test('a tag is added to the others, whose comments and order stay', async () => {
    const desk = await openDesk();
    await mkdir(join(desk.root, 'content'));
    const file = join(desk.root, 'content/tags.yaml');
    const before =
      '# Gli argomenti.\n- slug: leica # sempre minuscolo\n  label: "Leica"\n  description: Il marchio.\n';
    await writeFile(file, before);
    expect(await startContent(['tag', '--label', 'Più: lenti', '--description', 'Prove.'], desk)).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(
      `${before}- slug: piu-lenti\n  label: "Più: lenti"\n  description: Prove.\n`,
    );
  });

  test('the first tag of all makes the file', async () => {
    const desk = await openDesk();
    expect(await startContent(['tag', '--label', 'Lenti', '--description', 'Prove.'], desk)).toBe(0);
    const text = await readFile(join(desk.root, 'content/tags.yaml'), 'utf8');
    expect(text).toBe('- slug: lenti\n  label: Lenti\n  description: Prove.\n');
  });

  test.each([
    [['author', '--name', 'Anna Rossi', '--role', 'Mercati'], 'content/authors/anna-rossi.md'],
    [['story', '--title', 'Serie 13', '--description', 'La prossima.'], 'content/stories/serie-13.md'],
    [['page', '--title', 'Contatti', '--description', 'Come scriverci.'], 'content/pages/contatti.md'],
  ])('%j makes %s', async (argv, file) => {
    const desk = await openDesk();
    expect(await startContent(argv, desk)).toBe(0);
    expect(await readFile(join(desk.root, file), 'utf8')).toMatch(/^---\n(title|name): .+\n.+\n---\n\n\S/);
  });
});

describe('what is refused, all of it at once and without writing anything', () => {
  test('answers that the check would refuse', async () => {
    const desk = await openDesk();
    const argv = ['article', '--title', '', '--author', 'marta-valdrigh', '--tag', 'xiomi', '--tag', 'pere'];
    expect(await startContent([...argv, '--published', '2021-11-20', '--slug', 'A b'], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. 7 cose da correggere:
        --title: è vuoto.
        manca --description: descrizione, in una o due frasi.
        --author: «marta-valdrigh» non c’è. Forse marta-valdrighi?
        --tag: «xiomi» non c’è. Forse xiaomi?
        --tag: «pere» non c’è. Ci sono: leica, xiaomi.
        --published: «2021-11-20» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.
        --slug: «A b» non può stare in un indirizzo: lettere minuscole senza accenti e cifre, unite da trattini.

      Tutte le opzioni: npm run new -- --help
      "
    `);
    expect(await readdir(desk.root)).toEqual([]);
  });

  test('options that do not exist, values that are missing or too many', async () => {
    const desk = await openDesk();
    expect(await startContent(['page', '--titel', 'x', 'stray', '--description'], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. 5 cose da correggere:
        --titel non è un’opzione. Forse --title?
        «stray» è di troppo. Un valore con spazi va fra virgolette.
        --description vuole un valore: --description "…"
        manca --title: titolo.
        manca --description: descrizione, in una o due frasi.

      Tutte le opzioni: npm run new -- --help
      "
    `);
  });

  test('no kind, or one that is not there', async () => {
    const desk = await openDesk();
    expect(await startContent([], desk)).toBe(1);
    expect(await startContent(['articolo'], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. Da correggere:
        manca che cosa cominciare: article, author, story, tag oppure page.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        «articolo» non è fra i contenuti che si possono cominciare: article, author, story, tag, page. Forse article?

      Tutte le opzioni: npm run new -- --help
      "
    `);
  });

  test('a tag that is there, a page on an address of the site, a title without a letter of the alphabet', async () => {
    const desk = await openDesk();
    const described = ['--description', 'x'];
    expect(await startContent(['tag', '--label', 'Leica', ...described], desk)).toBe(1);
    expect(await startContent(['page', '--title', 'Archivio', ...described], desk)).toBe(1);
    expect(await startContent(['story', '--title', '小米', ...described], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. Da correggere:
        leica c’è già. Scegli un altro nome con --slug.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        «archivio» è un indirizzo del sito stesso. Scegli un altro nome con --slug.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        dal titolo non si ricava un indirizzo: indicalo con --slug.

      Tutte le opzioni: npm run new -- --help
      "
    `);
  });
});

test('--help shows every option and writes nothing', async () => {
  const desk = await openDesk();
  expect(await startContent(['--help'], desk)).toBe(0);
  expect(desk.said()).toContain('npm run new -- article --title');
});
