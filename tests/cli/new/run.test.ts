import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startContent } from '../../../src/cli/new/run.ts';
import { rumor } from '../../../src/schema/rumor.ts';
import { source } from '../../../src/schema/source.ts';
import { openDesk } from './desk.ts';

const ARTICLE = [
  ...['article', '--title', "L'Ultra: è già finita?", '--description', 'Una # prova: "sì".'],
  ...['--author', 'marta-valdrighi', '--tag', 'xiaomi', '--tag', 'leica'],
];

const RUMOR = [
  ...['rumor', '--statement', 'Lo Xiaomi 12 Ultra esce', '--kind', 'existence'],
  ...['--story', 'xiaomi-12', '--settled-by', 'Annuncio: ufficiale'],
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

  test('an article is a draft unless its author says when it goes out', async () => {
    const [unsaid, said] = [await openDesk(), await openDesk()];
    const file = 'content/articles/2021/12/l-ultra.md';
    await startContent([...ARTICLE, '--slug', 'l-ultra'], unsaid);
    expect(await readFile(join(unsaid.root, file), 'utf8')).toContain('draft: true');
    expect(unsaid.said()).toContain('È una bozza');
    await startContent([...ARTICLE, '--slug', 'l-ultra', '--published', '2021-12-02T09:00:00+01:00'], said);
    expect(await readFile(join(said.root, file), 'utf8')).not.toContain('draft');
    expect(said.said()).not.toContain('bozza');
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

  test('a rumor is opened with its first report', async () => {
    const desk = await openDesk();
    const report = ['--source', 'teme', '--stance', 'supports', '--basis', 'relay'];
    const origin = ['--relay-of', 'digital-chat-station', '--at', '2021-11-18T12:00:00+01:00'];
    expect(await startContent([...RUMOR, ...report, ...origin], desk)).toBe(0);
    expect(desk.said()).toContain('docs/rumors.md');
    const text = await readFile(join(desk.root, 'content/rumors/lo-xiaomi-12-ultra-esce.md'), 'utf8');
    expect(text).toMatchInlineSnapshot(`
      "---
      statement: Lo Xiaomi 12 Ultra esce
      kind: existence
      story: xiaomi-12
      settledBy: "Annuncio: ufficiale"
      reports:
        - source: teme
          at: 2021-11-18T12:00:00+01:00
          stance: supports
          basis: relay
          relayOf: digital-chat-station
      ---

      **Che cosa si sa.** …

      **Che cosa non si sa.** …
      "
    `);
    rumor.parse(parse(text.split('---\n')[1]!));
  });

  test('a rumor that nobody reports yet has no log', async () => {
    const desk = await openDesk();
    expect(await startContent([...RUMOR, '--due', '2022-12-31T23:59:00+01:00'], desk)).toBe(0);
    const text = await readFile(join(desk.root, 'content/rumors/lo-xiaomi-12-ultra-esce.md'), 'utf8');
    expect(text).toContain('due: 2022-12-31T23:59:00+01:00\n---\n');
  });

  test('a source says who it is', async () => {
    const desk = await openDesk();
    const argv = ['source', '--name', 'Ice Universe', '--kind', 'leaker', '--description', 'Un leaker.'];
    expect(await startContent([...argv, '--url', 'https://example.com/ice'], desk)).toBe(0);
    const text = await readFile(join(desk.root, 'content/sources/ice-universe.md'), 'utf8');
    expect(source.parse(parse(text.split('---\n')[1]!))).toMatchObject({
      kind: 'leaker',
      name: 'Ice Universe',
    });
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

  test('a rumor without its sense, a report without its source, a moment that lies ahead', async () => {
    const desk = await openDesk();
    const argv = ['rumor', '--statement', 'Esce', '--kind', 'featur', '--story', 'xiaomi', '--due', 'domani'];
    expect(await startContent([...argv, '--stance', 'supports'], desk)).toBe(1);
    const report = ['--source', 'temme', '--stance', 'says', '--basis', 'relay'];
    expect(await startContent([...RUMOR, ...report, '--at', '2022-01-01T12:00:00+01:00'], desk)).toBe(1);
    const own = ['--source', 'teme', '--stance', 'supports', '--basis', 'document', '--relay-of', 'teme'];
    expect(await startContent([...RUMOR, ...own], desk)).toBe(1);
    expect(await startContent(['source', '--name', 'x', '--kind', 'leaker', '--url', 'x.com'], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. 5 cose da correggere:
        --kind: «featur» non c’è. Forse feature?
        --story: «xiaomi» non c’è. Ci sono: xiaomi-12.
        manca --settled-by: che cosa la chiuderebbe.
        --due: «domani» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.
        --stance ha senso soltanto con --source.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. 4 cose da correggere:
        --source: «temme» non c’è. Forse teme?
        --stance: «says» non c’è. Ci sono: supports, denies, comments.
        manca --relay-of: di chi riprende le parole.
        --at: 2022-01-01T12:00:00+01:00 è nel futuro: si annota quello che è già successo.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        --relay-of ha senso soltanto con --basis relay.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. 2 cose da correggere:
        manca --description: chi è e che cosa sa di solito, in una o due frasi neutre.
        --url: «x.com» non è un indirizzo intero, come https://example.com/pagina.

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
        manca che cosa cominciare: article, rumor, source, author, story, tag oppure page.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        «articolo» non è fra i contenuti che si possono cominciare: article, rumor, source, author, story, tag, page. Forse article?

      Tutte le opzioni: npm run new -- --help
      "
    `);
  });

  test('a tag that is there, a page on an address of the site, a title without a letter of the alphabet', async () => {
    const desk = await openDesk();
    const described = ['--description', 'x'];
    expect(await startContent(['tag', '--label', 'Leica', ...described], desk)).toBe(1);
    expect(await startContent(['page', '--title', 'Archivio', ...described], desk)).toBe(1);
    expect(await startContent(['page', '--title', 'Errore', '--slug', '404', ...described], desk)).toBe(1);
    expect(await startContent(['story', '--title', '小米', ...described], desk)).toBe(1);
    expect(desk.said()).toMatchInlineSnapshot(`
      "Non è stato scritto niente. Da correggere:
        leica c’è già. Scegli un altro nome con --slug.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        «archivio» è un indirizzo del sito stesso. Scegli un altro nome con --slug.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        «404» è un indirizzo del sito stesso. Scegli un altro nome con --slug.

      Tutte le opzioni: npm run new -- --help
      Non è stato scritto niente. Da correggere:
        dal nome non si ricava un indirizzo: indicalo con --slug.

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
