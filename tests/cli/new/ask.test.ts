import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startContent } from '../../../src/cli/new/run.ts';
import { openDesk } from './desk.ts';

const ENTER = '\r';
const TAB = '\t';
const DOWN = '\x1b[B';
const CONTROL_C = '\x03';

test('somebody who answers gets a file, asked only for what the options left open', async () => {
  const desk = await openDesk(true);
  const done = startContent(['article', '--description', 'Una prova.'], desk);
  await answer(desk, 'Titolo', 'Una prova', ENTER);
  await answer(desk, 'Chi lo firma', DOWN, TAB, ENTER);
  await answer(desk, 'Argomenti', 'leica', TAB, ENTER);
  await answer(desk, 'La storia', DOWN, ENTER);
  await answer(desk, 'Quando esce', ENTER);
  await answer(desk, 'Nome nell’indirizzo', ENTER);
  expect(await done).toBe(0);
  expect(desk.said()).not.toContain('Descrizione');
  const text = await readFile(join(desk.root, 'content/articles/2021/12/una-prova.md'), 'utf8');
  expect(text).toContain('tags: [leica]\nstory: xiaomi-12\ndraft: true\n');
});

test('a rumor is asked for with its first report, and only for what that takes', async () => {
  const desk = await openDesk(true);
  const done = startContent(['rumor', '--statement', 'Ha due schermi', '--kind', 'feature'], desk);
  await answer(desk, 'La storia', ENTER);
  await answer(desk, 'Che cosa la chiuderebbe', 'Un annuncio', ENTER);
  await answer(desk, 'Entro quando', ENTER);
  await answer(desk, 'Chi ne parla già', DOWN, ENTER);
  await answer(desk, 'Che cosa ne dice', ENTER);
  await answer(desk, 'Su quali basi', DOWN, ENTER);
  await answer(desk, 'Quando ne ha parlato', ENTER);
  await answer(desk, 'Nome nell’indirizzo', ENTER);
  expect(await done).toBe(0);
  expect(desk.said()).not.toContain('riprende le parole');
  expect(await readFile(join(desk.root, 'content/rumors/ha-due-schermi.md'), 'utf8')).toContain(
    'basis: firsthand',
  );
});

test('nobody is asked about a report that there is not', async () => {
  const desk = await openDesk(true);
  const options = ['--statement', 'Ha due schermi', '--story', 'xiaomi-12', '--settled-by', 'Un annuncio'];
  const done = startContent(['rumor', ...options, '--kind', 'feature', '--slug', 'due-schermi'], desk);
  await answer(desk, 'Entro quando', ENTER);
  await answer(desk, 'Chi ne parla già', ENTER);
  expect(await done).toBe(0);
  expect(desk.said()).not.toContain('Che cosa ne dice');
});

test('giving up leaves nothing', async () => {
  const desk = await openDesk(true);
  const done = startContent([], desk);
  await answer(desk, 'Che cosa cominciamo', DOWN, DOWN, DOWN, ENTER);
  await answer(desk, 'Nome, come si firma', 'Anna', CONTROL_C);
  expect(await done).toBe(0);
  expect(desk.said()).toContain('non è stato scritto niente');
  expect(await readdir(desk.root)).toEqual([]);
});

test('a wrong answer is told under its question', async () => {
  const desk = await openDesk(true);
  const done = startContent(['page', '--title', 'Contatti', '--description', 'x'], desk);
  await answer(desk, 'Nome nell’indirizzo', ' Contatti', ENTER);
  await vi.waitFor(() => {
    expect(desk.said()).toContain('non può stare in un indirizzo');
  });
  desk.type.write(CONTROL_C);
  expect(await done).toBe(0);
});

/** Types once the question is there. */
async function answer(desk: Awaited<ReturnType<typeof openDesk>>, question: string, ...keys: string[]) {
  await vi.waitFor(() => {
    expect(desk.said()).toContain(question);
  });
  for (const key of keys) desk.type.write(key);
}
