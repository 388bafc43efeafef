import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { line, list } from '../../../src/cli/shared/fields.ts';
import { reviewAnswer } from '../../../src/cli/shared/review.ts';
import { alias, instant, slug, text } from '../../../src/schema/fields.ts';

const context = { choices: {}, now: new Date('2022-01-01T00:00:00Z') };
const review = (schema: z.ZodType, answer: string | string[]) =>
  reviewAnswer(Array.isArray(answer) ? list(schema, 'tags') : line(schema), answer, {
    ...context,
    choices: { tags: [answer].flat().map((id) => ({ id, label: id })) },
  });

test.each<[z.ZodType, string | string[], string]>([
  [text(4), ' ', 'è vuoto.'],
  [text(4), 'Troppo', 'è troppo lungo: al massimo 4 caratteri.'],
  [text(9), 'a\nb', 'contiene un a capo o un carattere invisibile.'],
  [instant(), 'oggi', '«oggi» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.'],
  [slug(), 'A b', '«A b» non può stare in un indirizzo'],
  [alias(), 'A b', '«A b» non può stare in un indirizzo'],
  [z.url(), 'a', '«a» non è un indirizzo intero, come https://example.com/pagina.'],
  [z.array(text(4)).max(1), ['a', 'b'], 'sono troppi: al massimo 1.'],
])('of our own rules it speaks in its own words: %#', (schema, answer, said) => {
  expect(review(schema, answer)).toEqual([expect.stringContaining(said)]);
});

test.each<[z.ZodType, string, string]>([
  [z.coerce.number().max(5), '9', '«9». Un numero fino a 5.'],
  [z.email(), 'anna', '«anna». Un indirizzo e-mail.'],
  [z.enum(['prova', 'altro']), 'porva', '«porva». Uno di questi valori: prova, altro.'],
  [z.string().refine((value) => value === 'x', 'Soltanto x'), 'y', '«y». Soltanto x.'],
])('of any other in those of the check: %#', (schema, answer, said) => {
  expect(review(schema, answer)).toEqual([expect.stringContaining(said)]);
});
