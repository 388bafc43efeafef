import { expect, test } from 'vitest';
import { joinNames } from '../../../src/components/article/names.ts';

const signed = (...names: string[]) =>
  joinNames(names.map((label, index) => ({ label, href: `/${String(index)}/` })));

test('names are joined as the language does, so that each can be a link', () => {
  expect(signed('Anna', 'Bruno', 'Carla')).toEqual([
    { text: 'Anna', href: '/0/' },
    { text: ', ' },
    { text: 'Bruno', href: '/1/' },
    { text: ' e ' },
    { text: 'Carla', href: '/2/' },
  ]);
});

test('two authors of one name lead each to their own page', () => {
  expect(signed('Anna Rossi', 'Anna Rossi').flatMap(({ href }) => href ?? [])).toEqual(['/0/', '/1/']);
});
