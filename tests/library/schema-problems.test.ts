import { expect, test } from 'vitest';
import { article, at, brief, problemsOf, project } from './project.ts';

const found = async (title: string) =>
  brief(await problemsOf(project({ [at('a')]: article(undefined, { title }) })));

test('a title of two lines, and one with a mark that turns it round', async () => {
  expect(await found('|-\n  Uno\n  due')).toEqual(['2:8 line-break']);
  expect(await found('Uno \u202Eeud')).toEqual(['2:8 control-character']);
  expect(await found('"Uno\\ndue \\u2066tre"')).toEqual(['2:8 line-break', '2:8 control-character']);
});

test('lines that YAML joins are one', async () => {
  expect(await found('>-\n  Uno\n  due')).toEqual([]);
});

test('an invisible character is told once, where it stands', async () => {
  expect(await found('Uno \u0007due')).toEqual(['2:12 control-character']);
});
