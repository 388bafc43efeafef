import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PrintedBodies, sharedBodies } from '../../src/library/printed-bodies.ts';

const FILES = Array.from({ length: 20 }, (_, index) => `content/articles/2021/11/a-${index}.md`);

test('what one thread has printed others have, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...FILES), fc.string({ unit: 'grapheme', minLength: 1 })),
      (texts) => {
        const shared = sharedBodies(FILES.length);
        const [own, other] = [new PrintedBodies(shared, FILES), new PrintedBodies(shared, FILES)];
        for (const [file, html] of Object.entries(texts)) own.put(file, html);
        for (const file of FILES) expect(other.get(file)).toBe(texts[file]?.toWellFormed());
      },
    ),
  );
});

test('memory grows with what is printed', () => {
  const shared = sharedBodies(2);
  const bodies = new PrintedBodies(shared, FILES.slice(0, 2));
  expect(shared.texts.byteLength).toBe(0);
  const [first, second] = ['<p>È</p>'.repeat(470_000), '<p>Ü</p>'];
  bodies.put(FILES[0]!, first);
  bodies.put(FILES[1]!, second);
  expect(bodies.get(FILES[0]!)).toBe(first);
  expect(bodies.get(FILES[1]!)).toBe(second);
});

test('a body that there is no room for is rendered by its page, and leaves room for others', () => {
  const bodies = new PrintedBodies(sharedBodies(2), FILES.slice(0, 2));
  bodies.put(FILES[0]!, 'x'.repeat(5_000_000));
  bodies.put(FILES[1]!, '<p>Lente</p>');
  expect(bodies.get(FILES[0]!)).toBeUndefined();
  expect(bodies.get(FILES[1]!)).toBe('<p>Lente</p>');
});

test('a body that nobody counted with is rendered by its page', () => {
  const bodies = new PrintedBodies(sharedBodies(1), FILES.slice(0, 1));
  bodies.put(FILES[1]!, '<p>Lente</p>');
  expect(bodies.get(FILES[1]!)).toBeUndefined();
});

test('a thread sees what is printed while it runs', async () => {
  const shared = sharedBodies(1);
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    parentPort.once('message', async () => {
      const { PrintedBodies } = await import(workerData.module);
      parentPort.postMessage(new PrintedBodies(workerData.shared, ['a']).get('a'));
    });`;
  const module = new URL('../../src/library/printed-bodies.ts', import.meta.url).href;
  const worker = new Worker(code, { eval: true, workerData: { shared, module } });
  new PrintedBodies(shared, ['a']).put('a', '<p>Così</p>');
  const seen = new Promise((resolve) => worker.once('message', resolve));
  worker.postMessage('look');
  expect(await seen).toBe('<p>Così</p>');
  await worker.terminate();
});
