import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { VFileMessage } from 'vfile-message';
import { describe, expect, test } from 'vitest';
import { problem } from '../../../src/domain/problems.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import { problemWords } from '../../../src/i18n/problems.ts';
import { describeProblems } from '../../../src/library/report/describe.ts';
import { reportGithub } from '../../../src/library/report/github.ts';
import { painter, reportHuman } from '../../../src/library/report/human.ts';
import { reportJson } from '../../../src/library/report/json.ts';
import { linesOnDisk } from '../../../src/library/report/lines.ts';
import { toMessage } from '../../../src/library/report/messages.ts';
import { readLibrary } from '../../../src/library/read.ts';
import { article, at, problemsOf, project } from '../project.ts';

const FILE = at('xiaomi');
const TEXT = ['---', 'title: Uno', 'tags: [xiaomy, Leica]', '---'];

const PROBLEMS: readonly Problem[] = [
  problem(
    'unknown-tag',
    FILE,
    { line: 3, column: 8, length: 6 },
    { id: 'xiaomy', collection: 'tags', nearest: 'xiaomi' },
  ),
  problem('unused-image', 'content/articles/2021/11/a.jpg', undefined, {}),
];

const human = (problems: readonly Problem[], language: 'it' | 'en' = 'it', isColoured = false) =>
  reportHuman(problems, {
    words: problemWords[language],
    fileCount: 12,
    lineOf: (_file, line) => TEXT[line - 1],
    paint: painter(isColoured),
    width: 80,
  });

describe('the report for people', () => {
  test('shows the line, what was found, what was expected and what to do', () => {
    expect(human(PROBLEMS)).toMatchInlineSnapshot(`
      "content/articles/2021/11/xiaomi.md:3:8
        Errore: Argomento sconosciuto

           3 │ tags: [xiaomy, Leica]
             │        ^^^^^^

        Trovato  L’argomento «xiaomy» non è dichiarato.
        Atteso   Lo slug di un argomento che c’è in content/tags.yaml.
        Rimedio  Forse volevi scrivere «xiaomi».
                   Se è un argomento nuovo, aggiungi in fondo a content/tags.yaml:
                   - slug: xiaomy
                     label: …
                     description: …
        Altro    docs/problems.md#unknown-tag

      content/articles/2021/11/a.jpg
        Avviso: Immagine che nessuno usa
        Trovato  Nessun testo mostra questa immagine.
        Atteso   Soltanto immagini in uso.
        Rimedio  Usala in un testo, o cancella il file.
        Altro    docs/problems.md#unused-image

      1 errore e 1 avviso in 2 file.
      "
    `);
  });

  test('speaks English as well', () => {
    expect(human(PROBLEMS.slice(0, 1), 'en')).toMatchInlineSnapshot(`
      "content/articles/2021/11/xiaomi.md:3:8
        Error: Unknown tag

           3 │ tags: [xiaomy, Leica]
             │        ^^^^^^

        Found     The tag “xiaomy” is not declared.
        Expected  The slug of a tag in content/tags.yaml.
        To do     Did you mean “xiaomi”?
                    If it is a new tag, add at the end of content/tags.yaml:
                    - slug: xiaomy
                      label: …
                      description: …
        More      docs/problems.md#unknown-tag

      1 error in 1 file.
      "
    `);
  });

  test('of a check that found nothing says so', () => {
    expect(human([])).toBe('Tutto in ordine: 12 file di contenuto senza problemi.\n');
  });

  test('counts', () => {
    const count = (errors: number, warnings: number) =>
      human([...Array<Problem>(errors).fill(PROBLEMS[0]!), ...Array<Problem>(warnings).fill(PROBLEMS[1]!)])
        .trim()
        .split('\n')
        .at(-1);
    expect([count(1, 0), count(0, 1), count(2, 2)]).toMatchInlineSnapshot(`
      [
        "1 errore in 1 file.",
        "1 avviso in 1 file.",
        "2 errori e 2 avvisi in 2 file.",
      ]
    `);
  });

  test('has colours where it is told to', () => {
    expect(human(PROBLEMS, 'it', true)).toContain('\u001B[31m');
    expect(human(PROBLEMS)).not.toContain('\u001B');
  });

  test('does without the line where the file can’t be shown', () => {
    const lost = problem('not-utf8', 'content/nowhere.md', { line: 99, column: 1 }, {});
    expect(human([lost])).not.toContain('│');
  });
});

test('real mistakes as an editor reads them', async () => {
  const root = project({
    [at('colonna')]: article(undefined, { title: 'Leica: la storia' }),
    [at('data')]: article(undefined, { published: '2021-11-20 9:30' }),
    [at('immagine')]: article('Si vede ![foto](./a.jpg) qui.\n'),
    [at('link')]: article('Vedi [il **post**](/2021/11/linc/), dicono.\n'),
    [at('manca')]: article(undefined, { description: undefined }),
    [at('titoletto')]: article('## Uno\n\n#### Tre\n'),
  });
  const library = await readLibrary(root, { cacheDir: false });
  expect(describeProblems(await problemsOf(root), library, root)).toMatchInlineSnapshot(`
    "content/articles/2021/11/colonna.md:2:8
      Errore: Dati scritti male

         2 │ title: Leica: la storia
           │        ^

      Trovato  Nel testo di un campo ci sono altri due punti seguiti da uno spazio, e non si capisce dove comincia il campo.
      Atteso   Un campo per riga: «nome: valore».
      Rimedio  Metti tra virgolette tutto il valore: title: "Leica: la storia".
      Altro    docs/problems.md#yaml-syntax

    content/articles/2021/11/data.md:4:12
      Errore: Data incompleta o impossibile

         4 │ published: 2021-11-20 9:30
           │            ^^^^^^^^^^^^^^^

      Trovato  A «2021-11-20 9:30» manca il fuso orario.
      Atteso   Giorno, ora e fuso orario: AAAA-MM-GGThh:mm:ss+hh:mm.
      Rimedio  Scrivi per esempio 2021-11-20T09:30:00+01:00
      Altro    docs/problems.md#bad-date

    content/articles/2021/11/immagine.md:9:9
      Errore: Immagine che non c’è

         9 │ Si vede ![foto](./a.jpg) qui.
           │         ^^^^^^^^^^^^^^^^

      Trovato  Il file «./a.jpg» non esiste.
      Atteso   Un’immagine accanto al testo: ./nome.jpg. Maiuscole e minuscole contano.
      Rimedio  Metti il file nella cartella del testo, o correggi il nome.
      Altro    docs/problems.md#missing-image

    content/articles/2021/11/immagine.md:9:9
      Errore: Descrizione che non descrive

         9 │ Si vede ![foto](./a.jpg) qui.
           │         ^^^^^^^^^^^^^^^^

      Trovato  «foto» dice soltanto che è un’immagine.
      Atteso   Che cosa si vede, in una frase, per chi non può vedere l’immagine.
      Rimedio  Descrivi l’immagine come faresti al telefono.
      Altro    docs/problems.md#useless-alt

    content/articles/2021/11/link.md:9:6
      Errore: Link a una pagina che non c’è

         9 │ Vedi [il **post**](/2021/11/linc/), dicono.
           │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Trovato  Nessuna pagina risponde a «/2021/11/linc/».
      Atteso   L’indirizzo di una pagina (/2021/11/nome/) o il percorso di un file (../11/nome.md).
      Rimedio  Forse volevi scrivere «/2021/11/link/».
      Altro    docs/problems.md#unknown-page

    content/articles/2021/11/manca.md:1:1
      Errore: Campo mancante

         1 │ ---
           │ ^^^

      Trovato  Manca il campo «description».
      Atteso   Il campo «description» è obbligatorio.
      Rimedio  Aggiungi la riga:
                 description: …
      Altro    docs/problems.md#missing-key

    content/articles/2021/11/titoletto.md:11:1
      Errore: Livello di titolo saltato

        11 │ #### Tre
           │ ^^^^^^^^

      Trovato  «Tre» è di livello 4.
      Atteso   Qui al massimo un titoletto di livello 3: ###.
      Rimedio  Scrivi ### Tre
      Altro    docs/problems.md#skipped-heading

    7 errori in 6 file.
    "
  `);
});

describe('the report for GitHub', () => {
  test('is one annotation a line, with what would end it escaped', () => {
    expect(reportGithub(PROBLEMS, problemWords.it)).toMatchInlineSnapshot(`
      "::error file=content/articles/2021/11/xiaomi.md,line=3,endLine=3,col=8,endColumn=14,title=Argomento sconosciuto::L’argomento «xiaomy» non è dichiarato.%0AAtteso: Lo slug di un argomento che c’è in content/tags.yaml.%0ARimedio: Forse volevi scrivere «xiaomi».%0ASe è un argomento nuovo, aggiungi in fondo a content/tags.yaml:%0A- slug: xiaomy%0A  label: …%0A  description: …%0AAltro: docs/problems.md#unknown-tag
      ::warning file=content/articles/2021/11/a.jpg,title=Immagine che nessuno usa::Nessun testo mostra questa immagine.%0AAtteso: Soltanto immagini in uso.%0ARimedio: Usala in un testo, o cancella il file.%0AAltro: docs/problems.md#unused-image
      "
    `);
    const odd = problem('bad-file-name', 'content/a,b:c%.md', undefined, { name: 'a\nb', suggestion: 'a-b' });
    expect(reportGithub([odd], problemWords.it)).toContain('file=content/a%2Cb%3Ac%25.md,');
    expect(reportGithub([odd], problemWords.it).trim()).not.toContain('\n');
  });

  test('has no end where only the start is known', () => {
    const empty = problem('empty-body', FILE, { line: 9, column: 1 }, {});
    expect(reportGithub([empty], problemWords.it)).toMatch(
      /^::error file=[^,]+,line=9,endLine=9,col=1,title=/,
    );
  });
});

describe('the report for programs', () => {
  test('has the fields of vfile-message', () => {
    const [message] = JSON.parse(reportJson(PROBLEMS, problemWords.it)) as Record<string, unknown>[];
    expect(message).toMatchInlineSnapshot(`
      {
        "details": {
          "collection": "tags",
          "id": "xiaomy",
          "nearest": "xiaomi",
        },
        "expected": [
          "Lo slug di un argomento che c’è in content/tags.yaml.",
        ],
        "fatal": true,
        "file": "content/articles/2021/11/xiaomi.md",
        "note": "Forse volevi scrivere «xiaomi».
      Se è un argomento nuovo, aggiungi in fondo a content/tags.yaml:
      - slug: xiaomy
        label: …
        description: …",
        "place": {
          "end": {
            "column": 14,
            "line": 3,
          },
          "start": {
            "column": 8,
            "line": 3,
          },
        },
        "reason": "Argomento sconosciuto. L’argomento «xiaomy» non è dichiarato.",
        "ruleId": "unknown-tag",
        "source": "spiffero",
        "url": "docs/problems.md#unknown-tag",
      }
    `);
  });

  test('is made of messages that unified’s reporters take', () => {
    const message = toMessage(PROBLEMS[0]!, problemWords.it);
    expect(message).toBeInstanceOf(VFileMessage);
    expect(message).toMatchObject({ line: 3, column: 8, ruleId: 'unknown-tag', fatal: true });
    expect(toMessage(PROBLEMS[1]!, problemWords.it)).toMatchObject({ place: undefined, fatal: false });
    const empty = problem('empty-body', FILE, { line: 9, column: 1 }, {});
    expect(toMessage(empty, problemWords.it).place).toEqual({ line: 9, column: 1 });
  });
});

test('lines come from disk without their endings and the byte order mark', () => {
  const root = project({});
  writeFileSync(path.join(root, 'x.md'), '\uFEFFuno\r\ndue\n');
  const lineOf = linesOnDisk((file) => path.join(root, file));
  expect([lineOf('x.md', 1), lineOf('x.md', 2), lineOf('x.md', 9), lineOf('y.md', 1)]).toEqual([
    'uno',
    'due',
    undefined,
    undefined,
  ]);
});
