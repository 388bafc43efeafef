import { expect, test } from 'vitest';
import { article, at, brief, problemsOf, project } from '../library/project.ts';
import { starterIn, starters } from '../../src/domain/starters.ts';

const told = async (body: string, front = {}) =>
  brief(await problemsOf(project({ [at('a')]: article(body, front) })));

test('the sentence of a new file is not published, in either language', async () => {
  expect(await told('Qui comincia il testo.\n')).toEqual(['9:1 starter-text']);
  expect(await told('Prima.\r\n\r\n  The text begins here. \r\n')).toEqual(['11:3 starter-text']);
});

test('it may stay in a draft, and stand within a text', async () => {
  expect(await told('Qui comincia il testo.\n', { draft: 'true' })).toEqual([]);
  expect(await told('Qui comincia il testo. E qui continua.\n')).toEqual([]);
});

test('every kind of content is known by each of its lines', () => {
  for (const text of Object.values(starters).flatMap((texts) => Object.values<string>(texts))) {
    for (const line of text.split('\n\n')) expect(starterIn(`Prima.\n${line}\n`)).toEqual({ line, start: 7 });
  }
});
