import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/domain/check.ts';
import { problemWords } from '../../src/i18n/problems.ts';
import { readLibrary } from '../../src/library/read.ts';
import { painter, reportHuman } from '../../src/library/report/human.ts';
import { linesOnDisk } from '../../src/library/report/lines.ts';
import { site } from '../support/site.ts';

const here = new URL('.', import.meta.url);
const library = await readLibrary(here, { cacheDir: false, site });
const problems = checkLibrary(library, { now: '2022-01-01T00:00:00Z', preview: false }, site);

/** What an Italian editor reads about one spoiled file. */
function messageAbout(file: string): string {
  const own = problems.filter((problem) => problem.file === `content/${file}.md`);
  return reportHuman(own, {
    words: problemWords.it,
    fileCount: 1,
    lineOf: linesOnDisk((name) => new URL(name, here).pathname),
    paint: painter(false),
    width: 100,
  });
}

test('a verdict without proof', () => {
  expect(messageAbout('rumors/senza-prova')).toMatchInlineSnapshot(`
    "content/rumors/senza-prova.md:14:5
      Errore: Verdetto senza prova

        14 │   - at: 2021-12-01T12:00:00+01:00
           │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Trovato  Il verdetto dice confermata e non mostra nulla.
      Atteso   Almeno una prova per confermare o smentire.
      Rimedio  Aggiungi evidence: con l’indirizzo (url) o la descrizione (describe) di ciò che lo prova.
      Altro    docs/problems.md#verdict-without-evidence

    1 errore in 1 file.
    "
  `);
});

test('a post that is gone without a trace', () => {
  expect(messageAbout('rumors/cancellata-senza-traccia')).toMatchInlineSnapshot(`
    "content/rumors/cancellata-senza-traccia.md:12:9
      Errore: Cancellazione senza traccia

        12 │       - url: https://example.com/post
           │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Trovato  La prova è cancellata e non ne resta nulla: né una copia né una descrizione.
      Atteso   Una copia (archived) o la descrizione di ciò che mostrava (describe).
      Rimedio  Aggiungi describe: con parole tue, o archived: con l’indirizzo di una copia.
      Altro    docs/problems.md#deletion-without-trace

    1 errore in 1 file.
    "
  `);
});

test('sources in a circle', () => {
  expect(messageAbout('rumors/fonti-in-giro')).toMatchInlineSnapshot(`
    "content/rumors/fonti-in-giro.md:16:14
      Errore: Fonti che si riprendono a vicenda

        16 │     relayOf: seconda-fonte
           │              ^^^^^^^^^^^^^

      Trovato  Il giro si chiude: «seconda-fonte» → «terza-fonte» → «seconda-fonte».
      Atteso   Una catena di riprese che arriva a chi l’ha detto per primo.
      Rimedio  Correggi relayOf: qualcuno di loro deve averlo saputo da altri, o di persona.
      Altro    docs/problems.md#relay-cycle

    1 errore in 1 file.
    "
  `);
});

test('a half-truth', () => {
  expect(messageAbout('rumors/mezza-verita')).toMatchInlineSnapshot(`
    "content/rumors/mezza-verita.md:15:14
      Errore: Scelta che non esiste

        15 │     outcome: half-true
           │              ^^^^^^^^^

      Trovato  In «verdicts, voce 1, campo outcome» c’è «half-true».
      Atteso   Uno di questi valori: confirmed, refuted, void, reopened.
      Rimedio  Scegli uno dei valori che esistono.
      Altro    docs/problems.md#unknown-choice

    1 errore in 1 file.
    "
  `);
});

test('a misspelt source', () => {
  expect(messageAbout('rumors/fonte-storpiata')).toMatchInlineSnapshot(`
    "content/rumors/fonte-storpiata.md:7:13
      Errore: Fonte sconosciuta

         7 │   - source: prima-fontte
           │             ^^^^^^^^^^^^

      Trovato  Nessuna fonte si chiama «prima-fontte».
      Atteso   Il nome di un file di content/sources, senza .md.
      Rimedio  Forse volevi scrivere «prima-fonte».
      Altro    docs/problems.md#unknown-source

    1 errore in 1 file.
    "
  `);
});

test('a headline that says more than is known', () => {
  expect(messageAbout('articles/2021/11/titolo-troppo-sicuro')).toMatchInlineSnapshot(`
    "content/articles/2021/11/titolo-troppo-sicuro.md:2:8
      Avviso: Titolo che dice più di quanto si sa

         2 │ title: Due schermi, ora è ufficiale
           │        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Trovato  Il titolo dice «ufficiale», ma «voce-buona» è non verificata.
      Atteso   Con quella parola, una voce confermata.
      Rimedio  Cambia il titolo, o aggiungi il verdetto alla voce.
      Altro    docs/problems.md#headline-against-status

    1 avviso in 1 file.
    "
  `);
});

test('two mistakes in one file', () => {
  expect(messageAbout('rumors/campo-ignoto-e-senza-prova')).toMatchInlineSnapshot(`
    "content/rumors/campo-ignoto-e-senza-prova.md:6:1
      Errore: Campo sconosciuto

         6 │ fiducia: alta
           │ ^^^^^^^

      Trovato  Il campo «fiducia» non esiste.
      Atteso   Uno di questi: statement, kind, story, settledBy, due, parents, rivals, reports, verdicts.
      Rimedio  Cancella la riga, o usa un campo che esiste.
      Altro    docs/problems.md#unknown-key

    content/rumors/campo-ignoto-e-senza-prova.md:15:5
      Errore: Verdetto senza prova

        15 │   - at: 2021-12-01T12:00:00+01:00
           │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Trovato  Il verdetto dice confermata e non mostra nulla.
      Atteso   Almeno una prova per confermare o smentire.
      Rimedio  Aggiungi evidence: con l’indirizzo (url) o la descrizione (describe) di ciò che lo prova.
      Altro    docs/problems.md#verdict-without-evidence

    2 errori in 1 file.
    "
  `);
});
