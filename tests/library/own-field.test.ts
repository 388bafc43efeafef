import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Problem } from '../../src/domain/problems.ts';
import { problemWords } from '../../src/i18n/problems.ts';
import { jsonSchemaOf } from '../../src/library/json-schemas.ts';
import { wordsFor } from '../../src/library/report/messages.ts';
import { rulesOf } from '../../src/library/rules.ts';
import { readSource } from '../../src/library/source.ts';
import { article } from '../../src/schema/article.ts';
import { instant, reference, text } from '../../src/schema/fields.ts';

const identity = { collection: 'articles', id: '2021/11/a', file: 'a.md', placed: true } as const;

/** Reads an article with one field more; what is in it starts on line 7. */
function read(field: z.ZodType, yaml: string) {
  return readWith(article.extend({ field }), yaml);
}

function readWith(schema: z.ZodType, yaml: string) {
  const front = `title: Prova
description: Una prova.
published: 2021-11-20T09:30:00+01:00
authors: [anna]
tags: [xiaomi]
${yaml}`;
  const rules = rulesOf(schema, 'article');
  return readSource(Buffer.from(`---\n${front}\n---\n\nTesto.\n`), identity, 'Europe/Rome', rules);
}

/** What the field holds, and that nobody complains. */
function valueOf(field: z.ZodType, yaml: string): unknown {
  const { problems, valid, source } = read(field, yaml);
  expect(problems).toEqual([]);
  expect(valid).toBe(source.data);
  return (source.data as { field?: unknown }).field;
}

/** What both languages say, with the line and column. */
function saidOf(field: z.ZodType, yaml: string): string {
  return sayings(read(field, yaml).problems);
}

function sayings(problems: readonly Problem[]): string {
  return problems
    .flatMap((problem) => [
      `${problem.line}:${problem.column} ${problem.kind}`,
      ...[problemWords.it, problemWords.en].map(({ kinds }) => {
        const { found, expected, mend } = wordsFor(problem, kinds);
        return `${found} | ${expected} | ${mend}`;
      }),
    ])
    .join('\n');
}

const person = z.strictObject({ kind: z.literal('person'), name: text(40), age: z.int().optional() });
const firm = z.strictObject({ kind: z.literal('firm'), firm: text(40) });
const party = z.discriminatedUnion('kind', [person, firm]);
const pages = z.strictObject({ from: z.int().min(1), to: z.int() }).refine(({ from, to }) => from <= to, {
  error: 'Le pagine vanno dalla prima all’ultima.',
  path: ['to'],
});
interface Section {
  name: string;
  parts?: Section[] | undefined;
}
const section: z.ZodType<Section> = z.lazy(() =>
  z.strictObject({ name: text(20), parts: z.array(section).optional() }),
);

describe('a right value is in the data of its record', () => {
  test.each<[string, z.ZodType, string, unknown]>([
    ['text', z.string(), 'field: Prova', 'Prova'],
    ['number', z.number().min(1).max(5).multipleOf(0.5), 'field: 4.5', 4.5],
    ['whole number', z.int(), 'field: 4', 4],
    ['true or false', z.boolean(), 'field: true', true],
    ['literal', z.literal([1, 'no', null]), 'field: null', null],
    ['enum', z.enum(['a', 'b']), 'field: b', 'b'],
    ['union', z.union([z.number(), z.literal('n/d')]), 'field: n/d', 'n/d'],
    ['alternatives', party, 'field: { kind: firm, firm: Leica }', { kind: 'firm', firm: 'Leica' }],
    ['list of groups', z.array(pages), 'field:\n  - { from: 1, to: 2 }', [{ from: 1, to: 2 }]],
    ['tuple', z.tuple([z.string(), z.number()]), 'field: [a, 1]', ['a', 1]],
    ['record', z.record(z.string(), z.number()), 'field: { a: 1, b: 2 }', { a: 1, b: 2 }],
    [
      'group',
      z.strictObject({ in: z.strictObject({ a: z.int() }) }),
      'field: { in: { a: 1 } }',
      { in: { a: 1 } },
    ],
    ['optional', z.int().optional(), '', undefined],
    ['default', z.int().default(3), '', 3],
    ['nullable', z.int().nullable(), 'field:', null],
    ['refined', z.string().refine((value) => value !== 'x'), 'field: y', 'y'],
    ['transformed', z.string().transform((value) => value.length), 'field: abc', 3],
    [
      'a set of what was a list',
      z.array(z.string()).transform((all) => new Set(all)),
      'field: [a, a]',
      new Set(['a']),
    ],
    ['piped', z.string().transform(Number).pipe(z.number().min(1)), "field: '2'", 2],
    ['preprocessed', z.preprocess((value) => [value].flat(), z.array(z.string())), 'field: a', ['a']],
    [
      'preprocessed to a date',
      z.preprocess((value) => new Date(String(value)), z.date()),
      'field: 2021-11-20',
      new Date('2021-11-20'),
    ],
    ['e-mail', z.email(), 'field: anna@example.com', 'anna@example.com'],
    ['address', z.url(), 'field: https://example.com/', 'https://example.com/'],
    ['pattern', z.string().regex(/^[A-Z]{2}$/), 'field: IT', 'IT'],
    ['date made of text', z.coerce.date(), 'field: 2021-11-20', new Date('2021-11-20')],
    ['number made of text', z.coerce.number(), "field: '12'", 12],
    ['day', z.iso.date(), 'field: 2021-11-20', '2021-11-20'],
    ['time', z.iso.time(), "field: '09:30:00'", '09:30:00'],
    ['UUID', z.uuid(), 'field: 123e4567-e89b-42d3-a456-426614174000', '123e4567-e89b-42d3-a456-426614174000'],
    ['yes or no', z.stringbool({ truthy: ['sì'], falsy: ['no'] }), 'field: sì', true],
    ['template', z.templateLiteral([z.number(), ' mm']), 'field: 35 mm', '35 mm'],
    ['itself', section, 'field: { name: a, parts: [{ name: b }] }', { name: 'a', parts: [{ name: 'b' }] }],
    ['ours', instant().optional(), 'field: 2021-11-20T09:30:00Z', '2021-11-20T09:30:00Z'],
  ])('%s', (_, field, yaml, value) => {
    expect(valueOf(field, yaml)).toEqual(value);
  });
});

describe('a mistake is told plainly at its line', () => {
  test('types', () => {
    expect(saidOf(z.number(), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(z.number(), 'field: .nan')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «NaN». | Un numero. | Correggi il valore.
      In “field” there is “NaN”. | A number. | Correct the value."
    `);
    expect(saidOf(z.int(), 'field: 1.5')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un numero. | Ci vuole un numero intero. | Scrivi un numero intero, senza virgolette.
      In “field” there is a number. | It has to be a whole number. | Write a whole number, without quotes."
    `);
    expect(saidOf(z.boolean(), 'field: sì')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole true o false. | Scrivi true o false, senza virgolette.
      In “field” there is a text. | It has to be true or false. | Write true or false, without quotes."
    `);
    expect(saidOf(z.string(), 'field: true')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un valore vero o falso. | Ci vuole un testo. | Scrivi un testo; se vuoi dire proprio la parola, mettila tra virgolette: "true".
      In “field” there is true or false. | It has to be a text. | Write a text; if the word itself is meant, put it in quotes: "true"."
    `);
    expect(saidOf(z.record(z.string(), z.number()), 'field: 3')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un numero. | Ci vuole un gruppo di campi. | Scrivi i campi uno per riga, ciascuno come «nome: valore», con uno spazio dopo i due punti.
      In “field” there is a number. | It has to be a group of fields. | Write one field a line, each as “name: value”, with a space after the colon."
    `);
    expect(saidOf(z.int(), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un numero intero. | Scrivi un numero intero, senza virgolette.
      In “field” there is a text. | It has to be a whole number. | Write a whole number, without quotes."
    `);
    expect(
      saidOf(
        z.array(z.string()).transform((all) => new Set(all)),
        'field: a',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un elenco. | Scrivi un elenco tra parentesi quadre, anche se ha una voce sola: [voce].
      In “field” there is a text. | It has to be a list. | Write a list in square brackets, even if it has one item: [item]."
    `);
    expect(saidOf(z.literal([1, 2]), "field: '1'")).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(z.enum(['2021', 'true']), 'field: 2021')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un numero. | Ci vuole un testo. | Scrivi un testo; se è fatto di sole cifre, mettilo tra virgolette: "2021".
      In “field” there is a number. | It has to be a text. | Write a text; put it in quotes if it is made of digits alone: "2021"."
    `);
    expect(saidOf(z.tuple([z.string(), z.number()]), 'field: a')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un elenco. | Scrivi un elenco tra parentesi quadre, anche se ha una voce sola: [voce].
      In “field” there is a text. | It has to be a list. | Write a list in square brackets, even if it has one item: [item]."
    `);
    expect(saidOf(z.coerce.number(), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(z.coerce.date(), 'field: domani')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «domani». | Una data, come 2021-11-20. | Correggi il valore.
      In “field” there is “domani”. | A date, such as 2021-11-20. | Correct the value."
    `);
    expect(saidOf(z.string().transform(Number).pipe(z.number()), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «tanto». | Un numero. | Correggi il valore.
      In “field” there is “tanto”. | A number. | Correct the value."
    `);
  });

  test('what is missing or left empty', () => {
    expect(saidOf(z.number(), '')).toMatchInlineSnapshot(`
      "1:1 missing-key
      Manca il campo «field». | Il campo «field» è obbligatorio. | Aggiungi la riga:
      field: …
      The field “field” is missing. | The field “field” is required. | Add the line:
      field: …"
    `);
    expect(saidOf(z.enum(['a', 'b']), '')).toMatchInlineSnapshot(`
      "1:1 missing-key
      Manca il campo «field». | Il campo «field» è obbligatorio. | Aggiungi la riga:
      field: …
      The field “field” is missing. | The field “field” is required. | Add the line:
      field: …"
    `);
    expect(saidOf(z.union([z.int(), z.email()]), '')).toMatchInlineSnapshot(`
      "1:1 missing-key
      Manca il campo «field». | Il campo «field» è obbligatorio. | Aggiungi la riga:
      field: …
      The field “field” is missing. | The field “field” is required. | Add the line:
      field: …"
    `);
    expect(saidOf(z.coerce.date(), '')).toMatchInlineSnapshot(`
      "1:1 missing-key
      Manca il campo «field». | Il campo «field» è obbligatorio. | Aggiungi la riga:
      field: …
      The field “field” is missing. | The field “field” is required. | Add the line:
      field: …"
    `);
    expect(saidOf(party, 'field: { name: Anna }')).toMatchInlineSnapshot(`
      "7:1 missing-key
      In «field» manca il campo «kind». | Il campo «kind» è obbligatorio. | Sotto «field», con lo stesso rientro, aggiungi la riga:
      kind: …
      In “field” the field “kind” is missing. | The field “kind” is required. | Below “field”, indented as the others, add the line:
      kind: …"
    `);
    expect(saidOf(z.enum(['a', 'b']), 'field:')).toMatchInlineSnapshot(`
      "7:1 empty-value
      Il campo «field» non dice niente. | Un valore. | Scrivi il valore dopo i due punti; se il campo non serve, cancella la riga.
      The field “field” says nothing. | A value. | Write the value after the colon; delete the line if the field is not needed."
    `);
    expect(saidOf(z.string().min(3), 'field: ""')).toMatchInlineSnapshot(`
      "7:8 empty-value
      Il campo «field» non dice niente. | Un valore. | Scrivi il valore dopo i due punti; se il campo non serve, cancella la riga.
      The field “field” says nothing. | A value. | Write the value after the colon; delete the line if the field is not needed."
    `);
  });

  test('sizes', () => {
    expect(saidOf(z.number().min(1).max(5), 'field: 0')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «0». | Un numero da 1 in su. | Correggi il valore.
      In “field” there is “0”. | A number of 1 or more. | Correct the value."
    `);
    expect(saidOf(z.number().min(1).max(5), 'field: 9')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «9». | Un numero fino a 5. | Correggi il valore.
      In “field” there is “9”. | A number of 5 or less. | Correct the value."
    `);
    expect(saidOf(z.number().gt(1), 'field: 1')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «1». | Un numero maggiore di 1. | Correggi il valore.
      In “field” there is “1”. | A number greater than 1. | Correct the value."
    `);
    expect(saidOf(z.number().multipleOf(0.5), 'field: 1.3')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «1.3». | Un multiplo di 0.5. | Correggi il valore.
      In “field” there is “1.3”. | A multiple of 0.5. | Correct the value."
    `);
    expect(saidOf(z.string().min(5), 'field: Uno')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «Uno». | Almeno 5 caratteri. | Correggi il valore.
      In “field” there is “Uno”. | At least 5 characters. | Correct the value."
    `);
    expect(saidOf(z.string().max(5), 'field: Lunghissimo')).toMatchInlineSnapshot(`
      "7:8 too-long
      In «field» ci sono 11 caratteri. | Al massimo 5 caratteri. | Accorcia il testo.
      In “field” there are 11 characters. | At most 5 characters. | Shorten the text."
    `);
    expect(saidOf(z.string().length(5), 'field: Lunghissimo')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «Lunghissimo». | Esattamente 5 caratteri. | Correggi il valore.
      In “field” there is “Lunghissimo”. | Exactly 5 characters. | Correct the value."
    `);
    expect(saidOf(z.array(z.string()).min(2), 'field: [a]')).toMatchInlineSnapshot(`
      "7:8 too-few
      L’elenco «field» ha una voce. | Almeno 2 voci. | Aggiungi ciò che manca tra le parentesi quadre.
      The list “field” has 1 item. | At least 2 items. | Add what is missing between the square brackets."
    `);
    expect(saidOf(z.tuple([z.string(), z.number()]), 'field: [a, 1, 2]')).toMatchInlineSnapshot(`
      "7:8 too-many
      L’elenco «field» ha 3 voci. | Al massimo 2 voci. | Tieni le voci che dicono di più.
      The list “field” has 3 items. | At most 2 items. | Keep the items that tell most."
    `);
    expect(
      saidOf(
        z
          .string()
          .transform((all) => all.split(' '))
          .pipe(z.array(z.string()).min(2)),
        'field: a',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «a». | Almeno 2 voci. | Correggi il valore.
      In “field” there is “a”. | At least 2 items. | Correct the value."
    `);
    expect(saidOf(z.coerce.date().min(new Date('2021-01-01')), 'field: 2020-11-20')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «2020-11-20». | Una data a partire da 2021-01-01. | Correggi il valore.
      In “field” there is “2020-11-20”. | A date from 2021-01-01 on. | Correct the value."
    `);
  });

  test('choices', () => {
    expect(saidOf(z.enum(['prova', 'altro']), 'field: porva')).toMatchInlineSnapshot(`
      "7:8 unknown-choice
      In «field» c’è «porva». | Uno di questi valori: prova, altro. | Forse volevi scrivere «prova».
      In “field” there is “porva”. | One of these values: prova, altro. | Did you mean “prova”?"
    `);
    expect(saidOf(z.literal([1, 2]), 'field: 3')).toMatchInlineSnapshot(`
      "7:8 unknown-choice
      In «field» c’è «3». | Uno di questi valori: 1, 2. | Scegli uno dei valori che esistono.
      In “field” there is “3”. | One of these values: 1, 2. | Choose one of the values that exist."
    `);
    expect(saidOf(z.enum(['a', 'b']), 'field: [a]')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è un elenco. | Uno di «a», «b». | Correggi il valore.
      In “field” there is a list. | One of “a”, “b”. | Correct the value."
    `);
    expect(saidOf(z.stringbool({ truthy: ['sì'], falsy: ['no'] }), 'field: forse')).toMatchInlineSnapshot(`
      "7:8 unknown-choice
      In «field» c’è «forse». | Uno di questi valori: sì, no. | Scegli uno dei valori che esistono.
      In “field” there is “forse”. | One of these values: sì, no. | Choose one of the values that exist."
    `);
    expect(saidOf(z.union([z.number(), z.literal('n/d')]), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «tanto». | Un numero, oppure «n/d». | Correggi il valore.
      In “field” there is “tanto”. | A number, or “n/d”. | Correct the value."
    `);
    expect(saidOf(z.union([z.email(), z.url()]), 'field: tanto')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «tanto». | Un indirizzo e-mail, oppure un indirizzo web completo. | Correggi il valore.
      In “field” there is “tanto”. | An e-mail address, or a whole web address. | Correct the value."
    `);
    expect(saidOf(z.union([z.string(), z.array(z.string())]), 'field: [a, 3]')).toMatchInlineSnapshot(`
      "7:12 wrong-type
      In «field, voce 2» c’è un numero. | Ci vuole un testo. | Scrivi un testo; se è fatto di sole cifre, mettilo tra virgolette: "2021".
      In “field, entry 2” there is a number. | It has to be a text. | Write a text; put it in quotes if it is made of digits alone: "2021"."
    `);
    expect(saidOf(z.union([person, firm]), 'field: 3')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «3». | Un gruppo con i campi kind, name, age, oppure un gruppo con i campi kind, firm. | Correggi il valore.
      In “field” there is “3”. | A group with the fields kind, name, age, or a group with the fields kind, firm. | Correct the value."
    `);
    expect(saidOf(z.union([person, firm]), 'field:\n  kind: person\n  nmae: Anna')).toMatchInlineSnapshot(`
      "9:3 unknown-key
      Il campo «nmae» non esiste. | Uno di questi: kind, name, age. | Forse volevi scrivere «name».
      There is no field “nmae”. | One of these: kind, name, age. | Did you mean “name”?"
    `);
    expect(saidOf(party, 'field: { kind: frim }')).toMatchInlineSnapshot(`
      "7:16 unknown-choice
      In «field, campo kind» c’è «frim». | Uno di questi valori: person, firm. | Forse volevi scrivere «firm».
      In “field, field kind” there is “frim”. | One of these values: person, firm. | Did you mean “firm”?"
    `);
    expect(saidOf(party, 'field:\n  kind: firm\n  frim: Leica')).toMatchInlineSnapshot(`
      "9:3 unknown-key
      Il campo «frim» non esiste. | Uno di questi: kind, firm. | Forse volevi scrivere «firm».
      There is no field “frim”. | One of these: kind, firm. | Did you mean “firm”?"
    `);
    expect(saidOf(party, 'field:\n  kind: person\n  name: Anna\n  age: tanti')).toMatchInlineSnapshot(`
      "10:8 wrong-type
      In «field, campo age» c’è un testo. | Ci vuole un numero intero. | Scrivi un numero intero, senza virgolette.
      In “field, field age” there is a text. | It has to be a whole number. | Write a whole number, without quotes."
    `);
  });

  test('formats', () => {
    expect(saidOf(z.email(), 'field: anna')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «anna». | Un indirizzo e-mail. | Scrivi per esempio nome@example.com
      In “field” there is “anna”. | An e-mail address. | Write for example nome@example.com"
    `);
    expect(saidOf(z.url(), 'field: example')).toMatchInlineSnapshot(`
      "7:8 bad-url
      «example» non è un indirizzo sicuro. | Un indirizzo completo che comincia con https://. | Copia l’indirizzo per intero dal browser.
      “example” is not a safe address. | A whole address that starts with https://. | Copy the whole address from the browser."
    `);
    expect(saidOf(z.url({ hostname: /^example\.com$/ }), 'field: https://example.org/'))
      .toMatchInlineSnapshot(`
        "7:8 bad-value
        In «field» c’è «https://example.org/». | Un indirizzo web di un sito con il nome della forma «^example\\.com$». | Correggi il valore.
        In “field” there is “https://example.org/”. | A web address of a site with a name of the form “^example\\.com$”. | Correct the value."
      `);
    expect(saidOf(z.url({ protocol: /^https?$/ }), 'field: ftp://example.org/')).toMatchInlineSnapshot(`
      "7:8 bad-url
      «ftp://example.org/» non è un indirizzo sicuro. | Un indirizzo completo che comincia con https://. | Copia l’indirizzo per intero dal browser.
      “ftp://example.org/” is not a safe address. | A whole address that starts with https://. | Copy the whole address from the browser."
    `);
    expect(saidOf(z.url({ protocol: /^mailto$/ }), 'field: https://example.org/')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «https://example.org/». | Un indirizzo web con un inizio della forma «^mailto$», prima dei due punti. | Correggi il valore.
      In “field” there is “https://example.org/”. | A web address with a start of the form “^mailto$”, before the colon. | Correct the value."
    `);
    expect(saidOf(z.string().regex(/^[A-Z]{2}$/), 'field: Italia')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «Italia». | Un testo della forma «^[A-Z]{2}$». | Correggi il valore.
      In “field” there is “Italia”. | A text of the form “^[A-Z]{2}$”. | Correct the value."
    `);
    expect(
      saidOf(
        z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional()
          .describe('Two capital letters: the country.')
          .meta({ examples: ['IT'] }),
        'field: Italia',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «Italia». | Two capital letters: the country. | Scrivi per esempio IT
      In “field” there is “Italia”. | Two capital letters: the country. | Write for example IT"
    `);
    expect(saidOf(z.iso.date(), 'field: 2021-02-30')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «2021-02-30». | Un giorno, come anno-mese-giorno. | Scrivi per esempio 2021-11-20
      In “field” there is “2021-02-30”. | A day, as year-month-day. | Write for example 2021-11-20"
    `);
    expect(saidOf(z.iso.time({ precision: -1 }), "field: '9.30'")).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «9.30». | Un’ora, come ore:minuti:secondi. | Scrivi per esempio 09:30
      In “field” there is “9.30”. | A time of day, as hours:minutes:seconds. | Write for example 09:30"
    `);
    expect(saidOf(z.iso.datetime(), 'field: 2021')).toMatchInlineSnapshot(`
      "7:8 wrong-type
      In «field» c’è un numero. | Ci vuole un testo. | Scrivi un testo; se è fatto di sole cifre, mettilo tra virgolette: "2021".
      In “field” there is a number. | It has to be a text. | Write a text; put it in quotes if it is made of digits alone: "2021"."
    `);
    expect(saidOf(z.iso.datetime(), "field: '2021'")).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «2021». | Un giorno con l’ora. | Scrivi per esempio 2021-11-20T09:30:00Z
      In “field” there is “2021”. | A day with a time. | Write for example 2021-11-20T09:30:00Z"
    `);
    expect(saidOf(z.uuid(), 'field: abc')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «abc». | Un UUID. | Scrivi per esempio 123e4567-e89b-42d3-a456-426614174000
      In “field” there is “abc”. | A UUID. | Write for example 123e4567-e89b-42d3-a456-426614174000"
    `);
    expect(saidOf(z.nanoid(), 'field: abc')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «abc». | Un testo nel formato «nanoid». | Correggi il valore.
      In “field” there is “abc”. | A text in the format “nanoid”. | Correct the value."
    `);
    expect(saidOf(z.string().startsWith('IT'), 'field: FR1')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «FR1». | Un testo che comincia con «IT». | Correggi il valore.
      In “field” there is “FR1”. | A text that starts with “IT”. | Correct the value."
    `);
    expect(saidOf(z.templateLiteral([z.number(), ' mm']), 'field: 35 cm')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «35 cm». | Un testo della forma «^-?\\d+(?:\\.\\d+)? mm$». | Correggi il valore.
      In “field” there is “35 cm”. | A text of the form “^-?\\d+(?:\\.\\d+)? mm$”. | Correct the value."
    `);
  });

  test('groups, lists and records: the line of what is in them', () => {
    const nested = z.strictObject({ camera: z.strictObject({ lens: z.number() }) });
    expect(saidOf(nested, 'field:\n  camera:\n    lens: Leica')).toMatchInlineSnapshot(`
      "9:11 wrong-type
      In «field, campo camera, campo lens» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field, field camera, field lens” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(nested, 'field:\n  camera:\n    lense: 3')).toMatchInlineSnapshot(`
      "9:5 unknown-key
      Il campo «lense» non esiste. | Uno di questi: lens. | Forse volevi scrivere «lens».
      There is no field “lense”. | One of these: lens. | Did you mean “lens”?"
    `);
    expect(saidOf(z.array(pages), 'field:\n  - { from: 1, to: 2 }\n  - from: 0\n    to: 2'))
      .toMatchInlineSnapshot(`
      "9:11 bad-value
      In «field, voce 2, campo from» c’è «0». | Un numero da 1 in su. | Correggi il valore.
      In “field, entry 2, field from” there is “0”. | A number of 1 or more. | Correct the value."
    `);
    expect(saidOf(z.tuple([z.string(), z.number()]), 'field:\n  - a\n  - b')).toMatchInlineSnapshot(`
      "9:5 wrong-type
      In «field, voce 2» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field, entry 2” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(z.record(z.string(), z.number()), 'field:\n  a: 1\n  b: due')).toMatchInlineSnapshot(`
      "9:6 wrong-type
      In «field, campo b» c’è un testo. | Ci vuole un numero. | Scrivi un numero, senza virgolette.
      In “field, field b” there is a text. | It has to be a number. | Write a number, without quotes."
    `);
    expect(saidOf(z.record(z.string().regex(/^[a-z]+$/), z.number()), 'field:\n  A1: 1'))
      .toMatchInlineSnapshot(`
      "8:3 bad-value
      In «field» c’è «A1». | Un testo della forma «^[a-z]+$». | Correggi il valore.
      In “field” there is “A1”. | A text of the form “^[a-z]+$”. | Correct the value."
    `);
    expect(saidOf(z.partialRecord(z.enum(['alto', 'basso']), z.int()), 'field:\n  alot: 1'))
      .toMatchInlineSnapshot(`
      "8:3 unknown-key
      Il campo «alot» non esiste. | Uno di questi: alto, basso. | Forse volevi scrivere «alto».
      There is no field “alot”. | One of these: alto, basso. | Did you mean “alto”?"
    `);
    expect(saidOf(section, 'field:\n  name: a\n  parts:\n    - nome: b')).toMatchInlineSnapshot(`
      "10:7 unknown-key
      Il campo «nome» non esiste. | Uno di questi: name, parts. | Forse volevi scrivere «name».
      There is no field “nome”. | One of these: name, parts. | Did you mean “name”?"
    `);
  });

  test('rules of the owner’s own, in the words that they have', () => {
    expect(
      saidOf(
        z.string().refine((value) => value === 'x'),
        'field: y',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «y». | Un valore che la regola di questo campo accetti. | Correggi il valore.
      In “field” there is “y”. | A value that the rule of this field accepts. | Correct the value."
    `);
    expect(
      saidOf(
        z
          .string()
          .refine((value) => value === 'x')
          .describe('Nothing but x.'),
        'field: y',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «y». | Nothing but x. | Correggi il valore.
      In “field” there is “y”. | Nothing but x. | Correct the value."
    `);
    expect(
      saidOf(
        z.string().refine((value) => value === 'x', 'Soltanto x'),
        'field: y',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «y». | Soltanto x. | Correggi il valore.
      In “field” there is “y”. | Soltanto x. | Correct the value."
    `);
    expect(saidOf(z.int({ error: 'Un voto da 1 a 5.' }), 'field: bello')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «bello». | Un voto da 1 a 5. | Correggi il valore.
      In “field” there is “bello”. | Un voto da 1 a 5. | Correct the value."
    `);
    expect(saidOf(z.int().max(5, { error: 'Un voto da 1 a 5.' }), 'field: 9')).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «9». | Un voto da 1 a 5. | Correggi il valore.
      In “field” there is “9”. | Un voto da 1 a 5. | Correct the value."
    `);
    expect(saidOf(z.array(pages), 'field:\n  - from: 3\n    to: 2')).toMatchInlineSnapshot(`
      "9:9 bad-value
      In «field, voce 1, campo to» c’è «2». | Le pagine vanno dalla prima all’ultima. | Correggi il valore.
      In “field, entry 1, field to” there is “2”. | Le pagine vanno dalla prima all’ultima. | Correct the value."
    `);
    const either = z.strictObject({ a: z.string().optional() }).superRefine((_, context) => {
      context.addIssue({ code: 'custom', message: 'Con b ci vuole anche a', path: ['a'] });
      context.addIssue('Tutto sbagliato');
    });
    expect(saidOf(either, 'field: {}')).toMatchInlineSnapshot(`
      "7:1 bad-value
      Il campo «field, campo a» manca. | Con b ci vuole anche a. | Correggi il valore.
      The field “field, field a” is missing. | Con b ci vuole anche a. | Correct the value.
      7:8 bad-value
      In «field» c’è un gruppo di campi. | Tutto sbagliato. | Correggi il valore.
      In “field” there is a group of fields. | Tutto sbagliato. | Correct the value."
    `);
    expect(
      saidOf(
        z.string().transform((value) => new URL(value)),
        'field: y',
      ),
    ).toMatchInlineSnapshot(`
      "7:8 bad-value
      In «field» c’è «y». | Invalid URL. | Correggi il valore.
      In “field” there is “y”. | Invalid URL. | Correct the value."
    `);
  });

  test('a rule of all fields together stands at the top of the file', () => {
    const schema = article.refine(({ cover, story }) => cover ?? story, 'Una copertina o una storia.');
    const { problems, source } = readWith(schema, '');
    expect(sayings(problems)).toMatchInlineSnapshot(`
      "1:1 bad-value
      I campi non vanno d’accordo tra loro. | Una copertina o una storia. | Correggi il valore.
      The fields do not go together. | Una copertina o una storia. | Correct the value."
    `);
    expect(source.data).toMatchObject({ title: 'Prova' });
  });

  test('one mistake hides no other, nor the other fields', () => {
    const { problems, source } = read(z.number(), 'field: tanto\nstroy: xiaomi-12');
    expect(problems.map(({ line, kind }) => `${line} ${kind}`).sort()).toEqual([
      '7 wrong-type',
      '8 unknown-key',
    ]);
    expect(source.data).toMatchObject({ title: 'Prova', tags: ['xiaomi'] });
    expect(source.data).not.toHaveProperty('field');
  });
});

describe('a field that points to other entries is followed', () => {
  test.each<[string, z.ZodType, string, string[]]>([
    ['in a record', z.record(z.string(), reference('authors')), 'field: { a: anna }', ['field.a anna']],
    ['in a tuple', z.tuple([z.string(), reference('tags')]), 'field: [a, leica]', ['field.1 leica']],
    ['where it may be nothing', reference('rumors').nullable(), 'field: uno', ['field uno']],
    [
      'in the alternative that was taken',
      z.union([z.literal('noi'), reference('authors')]),
      'field: noi',
      [],
    ],
    ['in the other one', z.union([z.literal('noi'), reference('authors')]), 'field: anna', ['field anna']],
  ])('%s', (_, field, yaml, found) => {
    const { references } = read(field, yaml).source;
    const own = references.filter(({ path }) => path[0] === 'field');
    expect(own.map(({ path, id }) => `${path.join('.')} ${id}`)).toEqual(found);
  });

  test('a schema that contains itself has an end', () => {
    expect(read(section, 'field: { name: a }').source.references).toHaveLength(2);
  });
});

describe('a field that no file could have is refused by name', () => {
  test.each<[string, z.ZodType]>([
    ['date', z.date()],
    ['map', z.map(z.string(), z.string())],
    ['set', z.array(z.set(z.string())).optional()],
    ['bigint', z.coerce.bigint()],
    ['undefined', z.union([z.string(), z.undefined()])],
  ])('%s', (type, field) => {
    expect(() => rulesOf(article.extend({ field }), 'article')).toThrow(
      `src/schema: “article.field” is of the type ${type}, which YAML cannot give`,
    );
  });

  test('and a name that would be taken for something else', () => {
    expect(() => rulesOf(article.extend({ '*': z.string() }), 'article')).toThrow(
      'src/schema: “article” has a field "*": use letters, digits, hyphens and underscores.',
    );
  });

  test('so is a rule that has to be waited for', () => {
    const field = z.string().refine(() => Promise.resolve(true));
    expect(() => read(field, 'field: a')).toThrow('content is read synchronously: write it without async');
  });
});

test('editors complete what may be written, whatever is made of it', () => {
  const schema = z.strictObject({
    day: z.coerce.date().describe('A day.'),
    count: z.coerce.number(),
    words: z.string().transform((value) => value.split(' ')),
    list: z.preprocess((value) => [value].flat(), z.array(z.string())),
    yes: z.stringbool(),
    size: z.templateLiteral([z.number(), ' mm']),
    any: z.custom<string>((value) => value === 'x'),
    choice: z.union([z.int().min(1), z.literal('n/d')]).optional(),
    party,
    author: reference('authors').nullable(),
    section,
  });
  expect(JSON.parse(jsonSchemaOf(schema))).toMatchInlineSnapshot(`
    {
      "$defs": {
        "__schema0": {
          "additionalProperties": false,
          "properties": {
            "name": {
              "maxLength": 20,
              "minLength": 1,
              "pattern": "^[^\\u0000-\\u0008\\u000A-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069]*$",
              "type": "string",
            },
            "parts": {
              "items": {
                "$ref": "#/$defs/__schema0",
              },
              "type": "array",
            },
          },
          "required": [
            "name",
          ],
          "type": "object",
        },
      },
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "additionalProperties": false,
      "properties": {
        "any": {},
        "author": {
          "anyOf": [
            {
              "minLength": 1,
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
              "type": "string",
            },
            {
              "type": "null",
            },
          ],
        },
        "choice": {
          "anyOf": [
            {
              "maximum": 9007199254740991,
              "minimum": 1,
              "type": "integer",
            },
            {
              "const": "n/d",
              "type": "string",
            },
          ],
        },
        "count": {
          "type": "number",
        },
        "day": {
          "description": "A day.",
          "type": "string",
        },
        "list": {
          "items": {
            "type": "string",
          },
          "type": "array",
        },
        "party": {
          "oneOf": [
            {
              "additionalProperties": false,
              "properties": {
                "age": {
                  "maximum": 9007199254740991,
                  "minimum": -9007199254740991,
                  "type": "integer",
                },
                "kind": {
                  "const": "person",
                  "type": "string",
                },
                "name": {
                  "maxLength": 40,
                  "minLength": 1,
                  "pattern": "^[^\\u0000-\\u0008\\u000A-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069]*$",
                  "type": "string",
                },
              },
              "required": [
                "kind",
                "name",
              ],
              "type": "object",
            },
            {
              "additionalProperties": false,
              "properties": {
                "firm": {
                  "maxLength": 40,
                  "minLength": 1,
                  "pattern": "^[^\\u0000-\\u0008\\u000A-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069]*$",
                  "type": "string",
                },
                "kind": {
                  "const": "firm",
                  "type": "string",
                },
              },
              "required": [
                "kind",
                "firm",
              ],
              "type": "object",
            },
          ],
        },
        "section": {
          "$ref": "#/$defs/__schema0",
        },
        "size": {
          "pattern": "^-?\\d+(?:\\.\\d+)? mm$",
          "type": "string",
        },
        "words": {
          "type": "string",
        },
        "yes": {
          "type": "string",
        },
      },
      "required": [
        "day",
        "count",
        "words",
        "list",
        "yes",
        "size",
        "any",
        "party",
        "author",
        "section",
      ],
      "type": "object",
    }
  `);
});
